package org.scrutineer.server.schedule;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.salt.Period;

/**
 * Reads {@code schedules.csv}: report, when, recipients, format, subject, message, failure_message, and optionally
 * period (such as {@code 2017-18 Q3}) and analyst.
 */
public final class SchedulesFile {

    private static final List<String> NEEDED =
            List.of("report", "when", "recipients", "format", "subject", "message", "failure_message");

    private SchedulesFile() {}

    /**
     * Every line.
     *
     * @param reports the names that a line may have
     * @throws DataProblemException with every fault found
     */
    public static List<ScheduleLine> read(Path file, List<String> reports) {
        List<ScheduleLine> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord line : csv) {
                List<String> missing = NEEDED.stream()
                        .filter(column -> !line.getHeader().contains(column))
                        .toList();
                if (!missing.isEmpty()) {
                    throw fault(file, 1, missing.get(0), "no such column", "the columns " + String.join(", ", NEEDED));
                }
                try {
                    ScheduleLine read = line(line);
                    String fault = reports.contains(read.report())
                            ? read.fault()
                            : "report: \"" + read.report() + "\"; expected one of " + String.join(", ", reports);
                    if (!fault.isEmpty()) {
                        String[] parts = fault.split(": ", 2);
                        problems.addAll(fault(
                                        file,
                                        line.getStartingLineNumber(),
                                        parts[0],
                                        parts[1].split("; expected|expected", 2)[0].isBlank()
                                                ? "nothing that can be used"
                                                : parts[1].split("; expected|expected", 2)[0],
                                        parts[1].split("expected ", 2)[1])
                                .problems());
                    }
                    lines.add(read);
                } catch (IllegalArgumentException wrong) {
                    problems.addAll(fault(
                                    file,
                                    line.getStartingLineNumber(),
                                    "period",
                                    line.getField("period"),
                                    wrong.getMessage())
                            .problems());
                }
            }
        } catch (IOException unreadable) {
            throw fault(
                    file,
                    0,
                    "",
                    "a file that cannot be read",
                    "a CSV file with the columns " + String.join(", ", NEEDED));
        } catch (CsvParseException malformed) {
            throw fault(file, 0, "", malformed.getMessage(), "comma-separated values as in RFC 4180");
        }
        if (!problems.isEmpty()) {
            throw new DataProblemException(problems);
        }
        return lines;
    }

    private static ScheduleLine line(NamedCsvRecord line) {
        String period =
                line.getHeader().contains("period") ? line.getField("period").strip() : "";
        return new ScheduleLine(
                line.getField("report").strip(),
                line.getField("when").strip().replaceAll("\\s+", " "),
                ScheduleLine.addresses(line.getField("recipients")),
                line.getField("format").strip().toUpperCase(java.util.Locale.ROOT),
                line.getField("subject").strip(),
                line.getField("message"),
                line.getField("failure_message"),
                period.isEmpty() ? Optional.empty() : Optional.of(Period.parse(period)),
                ScheduleLine.addresses(line.findField("analyst").orElse("")));
    }

    private static DataProblemException fault(Path file, long row, String field, String found, String expected) {
        return new DataProblemException(new Problem(
                file.getFileName().toString(),
                row,
                field,
                "S-SCHEDULE",
                found,
                expected,
                "Correct the line and run the command again; nothing was scheduled."));
    }
}
