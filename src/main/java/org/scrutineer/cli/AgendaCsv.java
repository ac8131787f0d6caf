package org.scrutineer.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.Problem;

/** Reads {@code agenda.csv}: item, title, appendix, recommendation, file. Papers lie beside it unless a path says otherwise. */
final class AgendaCsv {

    private static final List<String> COLUMNS = List.of("item", "title", "appendix", "recommendation", "file");

    private AgendaCsv() {
    }

    /** @throws DataProblemException with every fault of the file */
    static List<AgendaRow> read(Path file) {
        List<AgendaRow> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().detectBomHeader(true).skipEmptyLines(true).allowMissingFields(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : csv) {
                for (String column : List.of("item", "title")) {
                    if (value(line, column).isEmpty()) {
                        problems.add(problem(file, line.getStartingLineNumber(), column, "nothing", "a value", "Fill in " + column + "; the columns are " + String.join(", ", COLUMNS) + "."));
                    }
                }
                String paper = value(line, "file");
                AgendaRow row = new AgendaRow(value(line, "item"), value(line, "title"), value(line, "appendix"), value(line, "recommendation"),
                        paper.isEmpty() || paper.equalsIgnoreCase(AgendaRow.REPORT) ? paper : file.resolveSibling(paper).toString());
                if (row.hasPaper() && !row.isReport() && !Files.isRegularFile(Path.of(row.file()))) {
                    problems.add(problem(file, line.getStartingLineNumber(), "file", "\"" + paper + "\"", "a PDF beside the agenda, or " + AgendaRow.REPORT, "Put the paper there or correct its name."));
                }
                rows.add(row);
            }
        } catch (CsvParseException | UncheckedIOException | IOException unreadable) {
            problems.add(problem(file, 0, "", Files.exists(file) ? "a file that cannot be read" : "no such file", "a CSV file with the columns " + String.join(", ", COLUMNS), "Check the path after --agenda."));
        }
        if (problems.isEmpty() && rows.stream().filter(AgendaRow::isReport).count() != 1) {
            problems.add(problem(file, 0, "file", rows.stream().filter(AgendaRow::isReport).count() + " lines with " + AgendaRow.REPORT, "one", "Write " + AgendaRow.REPORT + " where the performance report belongs."));
        }
        if (!problems.isEmpty()) {
            throw new DataProblemException(problems);
        }
        return rows;
    }

    private static String value(NamedCsvRecord line, String column) {
        return line.findField(column).map(String::strip).orElse("");
    }

    private static Problem problem(Path file, long row, String field, String found, String expected, String fix) {
        return new Problem(file.getFileName().toString(), row, field, "P-AGENDA", found, expected, fix);
    }
}
