package org.scrutineer.extract.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.ReviewMark;

/** {@code P-REVIEW}: texts that were carried over from an earlier quarter and are still marked. */
final class ReviewProblems {

    private static final String CODE = "P-REVIEW";

    private ReviewProblems() {}

    /**
     * The texts of a period that are marked.
     *
     * @param places the row that each remark and each paragraph stood in
     * @param period the period reported on, or null for all
     */
    static List<Problem> of(PerformanceBook book, Map<Object, Row> places, ReportingPeriod period) {
        List<Problem> problems = new ArrayList<>();
        book.commentary().stream()
                .filter(text -> ReviewMark.is(text.text())
                        && (period == null || text.period().equals(period)))
                .forEach(text -> problems.add(problem(places.get(text))));
        book.narrative().stream()
                .filter(text -> ReviewMark.is(text.text())
                        && (period == null || text.period().equals(period)))
                .forEach(text -> problems.add(problem(places.get(text))));
        return problems;
    }

    private static Problem problem(Row row) {
        return row.finding(
                "text",
                CODE,
                Row.quoted(row.text("text")),
                "a text of this quarter that somebody has looked at",
                ValidationRules.of(CODE).fix());
    }
}
