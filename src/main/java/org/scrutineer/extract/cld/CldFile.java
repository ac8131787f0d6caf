package org.scrutineer.extract.cld;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scrutineer.extract.ContractTable;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.Rows;
import org.scrutineer.extract.Source;

/** One CSV file of Client Level Data: UTF-8 with or without a byte order mark, separated by commas, semicolons or tabs. */
public final class CldFile implements Source {

    private static final int LONGEST_HEADER = 1 << 16;

    private final Path path;

    public CldFile(Path path) {
        this.path = path;
    }

    @Override
    public boolean has(ContractTable table) {
        return table.name().equals(CldColumns.NAME);
    }

    @Override
    public Rows open(ContractTable table) {
        String file = path.getFileName().toString();
        if (!has(table)) {
            throw new DataProblemException(new Problem(file, 0, "", "S-FILE", "a file of Client Level Data, which has no " + table.name(), "a folder or a database with " + table.name(),
                    "Put the file into a folder as " + CldColumns.NAME + ".csv, beside " + table.name() + ".csv, and give the folder."));
        }
        try {
            // What is not UTF-8 is marked, so that the fault is the row's and the others can be read.
            BufferedReader in = new BufferedReader(new InputStreamReader(Files.newInputStream(path),
                    StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)), LONGEST_HEADER);
            in.mark(1);
            if (in.read() != '\ufeff') {
                in.reset();
            }
            return new CldRows(file, in, separator(in));
        } catch (IOException unreadable) {
            throw new DataProblemException(new Problem(file, 0, "", "S-FILE", "a file that cannot be opened", "a readable file", "Check the path after --source and who may read it."));
        }
    }

    /** The separator that stands most often in the header row. */
    private static char separator(BufferedReader in) throws IOException {
        in.mark(LONGEST_HEADER);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        int c = in.read();
        for (int i = 1; i < LONGEST_HEADER && c >= 0 && c != '\n' && c != '\r'; i++) {
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
            c = in.read();
        }
        in.reset();
        return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
    }

    @Override
    public String describe() {
        return path.toString();
    }

    @Override
    public void close() {
        // The file is closed with its rows.
    }
}
