package org.scrutineer.extract.validate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.figures.AskedTextReader;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.rows.GoodRows;
import org.scrutineer.extract.rows.ValueFaults;
import org.scrutineer.extract.validate.figures.FigureProblems;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;

/**
 * What is wrong with the performance contract beyond its single values: sentences against figures, figures against each
 * other, and codes of other tables.
 */
final class PerformanceProblems {

    private PerformanceProblems() {}

    /**
     * Reads the contract and looks at it.
     *
     * @param faults where the faults of rows are added
     * @param period the period reported on, or null
     */
    static List<Problem> of(WatchedSource source, List<Problem> faults, ReportingPeriod period) {
        IdentityHashMap<Object, Row> places = new IdentityHashMap<>();
        PerformanceBook book = PerformanceReader.read(source, faults, places);
        List<Problem> problems = new ArrayList<>(ProseProblems.of(book, places));
        problems.addAll(ReviewProblems.of(book, places, period));
        problems.addAll(GrowthProblems.of(book, places));
        problems.addAll(FigureProblems.of(book, places, period, source::file));
        AskedTextReader.read(source, book, faults);
        List<String> codes = book.indicators().stream().map(Indicator::code).toList();
        new GoodRows(source, faults).of("council_benchmark", false, row -> {
            boolean leftOut = faults.stream()
                    .anyMatch(fault -> fault.file().equals(source.file("indicator"))
                            && (fault.row() == 0 || fault.record().key().equals(row.text("code"))));
            mustBeKnown(row, leftOut ? List.of() : codes);
            return Boolean.TRUE;
        });
        return problems;
    }

    private static void mustBeKnown(Row row, List<String> codes) {
        ValueFaults.mustBeReadable(row);
        String code = row.required("code");
        if (!codes.isEmpty() && !codes.contains(code)) {
            throw row.problem(
                    "code",
                    "K-UNKNOWN",
                    Row.quoted(code),
                    "a code of the indicator table",
                    "Correct the code"
                            + NearestLabel.ofCode(code, codes)
                                    .map(near -> " (did you mean " + near + "?)")
                                    .orElse("") + ", or add it to the indicator table.");
        }
    }
}
