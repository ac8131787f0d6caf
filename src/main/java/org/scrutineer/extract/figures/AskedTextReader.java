package org.scrutineer.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.rows.GoodRows;
import org.scrutineer.extract.rows.ValueFaults;
import org.scrutineer.performance.AskedText;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.PerformanceBook;

/** Reads the table {@code asked_text}: which texts a council's owners write for each quarter. */
public final class AskedTextReader {

    private AskedTextReader() {}

    /**
     * What is asked for: the council's rows, and the usual for blocks that it does not name.
     *
     * @param problems where the faults of rows are added
     */
    public static List<AskedText> read(Source source, PerformanceBook book, List<Problem> problems) {
        Set<String> blocks = book.indicators().stream().map(Indicator::appendix).collect(Collectors.toSet());
        return AskedText.of(new GoodRows(source, problems).of("asked_text", false, row -> one(row, blocks)));
    }

    /**
     * As {@link #read(Source, PerformanceBook, List)}.
     *
     * @throws DataProblemException when rows have faults
     */
    public static List<AskedText> read(Source source, PerformanceBook book) {
        List<Problem> problems = new ArrayList<>();
        List<AskedText> asked = read(source, book, problems);
        if (!problems.isEmpty()) {
            throw new DataProblemException(problems);
        }
        return asked;
    }

    private static AskedText one(Row row, Set<String> blocks) {
        ValueFaults.mustBeReadable(row);
        String block = row.required("block");
        if (!blocks.contains(block)) {
            throw row.problem(
                    "block",
                    "K-UNKNOWN",
                    Row.quoted(block),
                    "a block that indicators have under appendix",
                    "Correct it"
                            + NearestLabel.of(block, blocks)
                                    .map(near -> " (did you mean " + near + "?)")
                                    .orElse("") + ", or remove the row.");
        }
        return new AskedText(
                block,
                row.required("kind"),
                row.text("asks"),
                row.text("measures").equalsIgnoreCase("not on target"));
    }
}
