package org.scrutineer.extract.validate.help;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.extract.validate.ValidationRule;

/**
 * Writes the rules without their examples as the CSV that the program reads. Run by the build: a server that loads the
 * plugin carries no YAML reader.
 */
public final class RuleTable {

    private RuleTable() {}

    /**
     * Writes every validation rule as a line of a table.
     *
     * @param arguments the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("code", "title", "severity", "group", "why", "fix", "source", "limit", "class");
            for (ValidationRule rule : RuleBook.rules()) {
                csv.writeRecord(Stream.of(
                                rule.code(),
                                rule.title(),
                                rule.severity().word(),
                                rule.group(),
                                rule.why(),
                                rule.fix(),
                                rule.source(),
                                String.valueOf(rule.limit()),
                                rule.logic())
                        .map(text -> CsvFile.harmless(text))
                        .toList());
            }
        }
    }
}
