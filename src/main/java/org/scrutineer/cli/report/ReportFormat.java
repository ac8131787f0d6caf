package org.scrutineer.cli.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms of a report, by the ending of their files. */
public enum ReportFormat {
    pdf,
    xlsx,
    docx,
    html,
    csv;

    /** The form that a file's name asks for. */
    public static Optional<ReportFormat> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format))
                .findFirst();
    }
}
