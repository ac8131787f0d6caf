package org.scrutineer.rules;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a rule file: a CSV with a header row under {@code org/scrutineer/rules/}. Lines that begin with {@code #} are
 * remarks.
 */
public final class RuleFile {

    private RuleFile() {}

    /** One line of a rule file. */
    public record Line(String file, NamedCsvRecord values) {

        /** The value under a heading, trimmed; empty where blank. */
        public String get(String column) {
            return values.getField(column).strip();
        }

        /** Every value as it stands, in the order of the columns. */
        public List<String> fields() {
            return values.getFields();
        }

        /** The same of a column that only some files have: empty where this one does not. */
        public String find(String column) {
            return values.findField(column).map(String::strip).orElse("");
        }
    }

    /**
     * All lines of a rule file.
     *
     * @throws IllegalStateException when the program was built without it
     */
    public static List<Line> read(String name) {
        try (InputStream in = open(name)) {
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All lines of a text in the form of a rule file. */
    public static List<Line> parse(String name, String text) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text)) {
            return csv.stream().map(values -> new Line(name, values)).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
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
