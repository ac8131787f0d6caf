package org.scrutineer.server.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the JasperReports 6 edition of every template and style file; run by the build, so that a template that cannot
 * be had on a server fails it.
 */
public final class EditionWriter {

    private EditionWriter() {}

    /**
     * Writes every template as one of JasperReports 6.
     *
     * @param arguments the folder with reports, and the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        ShippedReports shipped = ShippedReports.in(Path.of(arguments[0]));
        Path out = Path.of(arguments[1]);
        for (Map.Entry<String, String> template : shipped.templates().entrySet()) {
            write(
                    out.resolve("reports").resolve(template.getKey()).resolve(template.getKey() + ".jrxml"),
                    Edition.JRS8.of(template.getKey(), template.getValue()));
            GuardedReport.of(template.getKey(), template.getValue())
                    .ifPresent(guarded -> write(
                            out.resolve("guarded").resolve(template.getKey() + ".jrxml"),
                            Edition.JRS8.of(template.getKey(), guarded)));
        }
        for (Map.Entry<String, String> style : shipped.styles().entrySet()) {
            write(out.resolve("reports").resolve(style.getKey()), Edition.JRS8.of(style.getKey(), style.getValue()));
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                Files.writeString(file, text);
            }
        } catch (IOException refused) {
            throw new java.io.UncheckedIOException(refused);
        }
    }
}
