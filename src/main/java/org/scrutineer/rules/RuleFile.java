package org.scrutineer.rules;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a rule file: a CSV with a header row under {@code org/scrutineer/rules/}. Lines that begin with {@code #} are remarks. */
public final class RuleFile {

    private RuleFile() {
    }

    /** One line of a rule file. */
    public record Line(String file, NamedCsvRecord values) {

        /** The value under a heading, trimmed; empty where blank. */
        public String get(String column) {
            return values.getField(column).strip();
        }
    }

    /**
     * All lines of a rule file.
     *
     * @throws IllegalStateException when the program was built without it
     */
    public static List<Line> read(String name) {
        try (InputStream in = open(name)) {
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return csv.stream().map(values -> new Line(name, values)).toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The bytes of a rule file. The caller closes it.
     *
     * @throws IllegalStateException when the program was built without it
     */
    public static InputStream open(String name) {
        InputStream in = RuleFile.class.getResourceAsStream("/org/scrutineer/rules/" + name);
        if (in == null) {
            throw new IllegalStateException("the program has no rule file " + name);
        }
        return in;
    }
}
