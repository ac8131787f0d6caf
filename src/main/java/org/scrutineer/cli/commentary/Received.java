package org.scrutineer.cli.commentary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.performance.Commentary;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;

/**
 * Checks the templates that came back: every row is of this quarter, of an indicator that there is, of its owner, and
 * says one thing. Rows without words are left alone.
 */
public final class Received {

    private static final List<String> KINDS = List.of("DATA", "REVIEW", "ACTION", "COMMENT");

    private final PerformanceBook book;
    private final ReportingPeriod period;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<List<String>, Commentary> texts = new LinkedHashMap<>();

    private Received(PerformanceBook book, ReportingPeriod period) {
        this.book = book;
        this.period = period;
    }

    /**
     * The texts of all files.
     *
     * @throws DataProblemException with every fault; then no text counts
     */
    public static List<Commentary> of(List<Path> files, PerformanceBook book, ReportingPeriod period) {
        Received received = new Received(book, period);
        for (Path file : files) {
            try {
                SheetReader.read(file).forEach(received::add);
            } catch (DataProblemException unreadable) {
                received.problems.addAll(unreadable.problems());
            }
        }
        if (!received.problems.isEmpty()) {
            throw new DataProblemException(received.problems);
        }
        return List.copyOf(received.texts.values());
    }

    private void add(SheetRow row) {
        try {
            Indicator indicator = indicator(row);
            String kind = kind(row);
            if (!row.get("period").equals(period.toString())) {
                throw row.fault(
                        "period",
                        "V-PERIOD",
                        quoted(row.get("period")),
                        quoted(period.toString()),
                        "Use the template of this quarter, or give --year and --quarter of the file's.");
            }
            String owner = row.get("owner");
            if (row.values().containsKey("owner") && !owner.equals(indicator.owner())) {
                throw row.fault(
                        "owner",
                        "V-VALUE",
                        quoted(owner),
                        quoted(indicator.owner()) + ", who answers for " + indicator.code(),
                        "Leave the owner as the template has it, or change it in the indicator table.");
            }
            String text = row.text();
            if (!text.isEmpty()) {
                take(row, new Commentary(indicator.code(), period, kind, text));
            }
        } catch (DataProblemException fault) {
            problems.addAll(fault.problems());
        }
    }

    private Indicator indicator(SheetRow row) {
        String code = row.get("code");
        Optional<Indicator> indicator = book.indicator(code);
        if (indicator.isEmpty()) {
            String nearest = NearestLabel.of(
                            code,
                            book.indicators().stream().map(Indicator::code).toList())
                    .map(near -> " (did you mean " + near + "?)")
                    .orElse("");
            throw row.fault(
                    "code",
                    "K-UNKNOWN",
                    quoted(code),
                    "a code of the indicator table",
                    "Correct the code" + nearest + ".");
        }
        return indicator.get();
    }

    private static String kind(SheetRow row) {
        String kind = row.get("kind");
        if (!KINDS.contains(kind)) {
            throw row.fault(
                    "kind",
                    "V-LABEL",
                    quoted(kind),
                    "one of " + String.join(", ", KINDS),
                    "Leave the kind as the template has it.");
        }
        return kind;
    }

    private void take(SheetRow row, Commentary said) {
        boolean asBefore =
                Merge.text(book.commentary(said.code(), period), said.kind()).equals(said.text());
        if (!asBefore && !CsvFile.harmless(said.text()).equals(said.text())) {
            throw row.fault(
                    "text",
                    "V-VALUE",
                    "a text that begins with " + quoted(said.text().substring(0, 1)),
                    "words",
                    "A spreadsheet would run it as a formula: begin with a word.");
        }
        Commentary other = texts.putIfAbsent(List.of(said.code(), said.kind()), said);
        if (other != null && !other.text().equals(said.text())) {
            throw row.fault(
                    "text",
                    "K-TWICE",
                    said.kind() + " of " + said.code() + " again, in other words",
                    "one text for each",
                    "Decide which of them holds and empty the other.");
        }
    }

    private static String quoted(String value) {
        return "\"" + value + "\"";
    }
}
