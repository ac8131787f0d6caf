package org.scrutineer.extract.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.PerformanceBook;

/**
 * {@code L-GROWTH}: a rate with a target for which nobody says whether a quarter's value counts from 1 April. Taken as
 * one that does not, half a year of admissions would look far below the target of a year.
 */
final class GrowthProblems {

    private static final String CODE = "L-GROWTH";

    private GrowthProblems() {}

    /** @param places the row that each indicator stood in */
    static List<Problem> of(PerformanceBook book, Map<Object, Row> places) {
        List<Problem> problems = new ArrayList<>();
        for (Indicator indicator : book.indicators()) {
            Row row = places.get(indicator);
            if (row != null
                    && indicator.unit().isRate()
                    && row.text("cumulative").isEmpty()
                    && isRatedByTheQuarter(indicator, book)) {
                problems.add(row.finding(
                        "cumulative",
                        CODE,
                        "nothing",
                        "TRUE if a quarter's rate counts from 1 April, FALSE if it covers 12 months or one day",
                        ValidationRules.of(CODE).fix()));
            }
        }
        return problems;
    }

    private static boolean isRatedByTheQuarter(Indicator indicator, PerformanceBook book) {
        return book.values(indicator.code()).stream()
                .filter(value -> value.series().isEmpty() && value.value() != null && !value.snapshot())
                .filter(value -> !value.period().wholeYear())
                .anyMatch(value -> book.target(indicator.code(), value.period().year())
                        .filter(target -> target.value() != null)
                        .isPresent());
    }
}
