package org.scrutineer.cli.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.scrutineer.extract.csv.WholeFile;

/** The notice beside every file that is about people. */
public final class PersonalNotice {

    /** The marking of the Government Security Classifications for papers that name or could give away people. */
    public static final String MARKING = "OFFICIAL-SENSITIVE";

    private static final String TEXT =
            """
            PERSONAL DATA

            why.csv, ascof-people.csv, checks.csv and moves.csv in this folder name people by their identifiers
            and tell when and why they were supported; data-quality.csv names rows about them and the dates that
            stand there. Keep them where case records are kept, do not mail or publish them, and delete them when
            the return is signed off. counts.csv, ascof.csv, manifest.json, quality.json and data-quality.pdf name
            nobody, but counts.csv has small numbers in it: publish tables through the pack, which suppresses them.
            """;

    private PersonalNotice() {}

    public static void write(Path folder) throws IOException {
        try (WholeFile file = new WholeFile(folder.resolve("PERSONAL-DATA.txt"))) {
            file.stream().write(TEXT.getBytes(StandardCharsets.UTF_8));
            file.finish();
        }
    }
}
