package org.scrutineer.extract.validate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.validate.ValidationRule;
import org.scrutineer.extract.validate.ValidationRules;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;

/**
 * Tables that have rows of other periods and none of the one that is reported on: what the page has in their place is
 * empty.
 */
final class OtherPeriod {

    static final String CODE = "L-PERIOD";

    private static final int MOST_SAID = 4;

    private OtherPeriod() {}

    /** @param files what to call each table in messages */
    static List<Problem> of(PerformanceBook book, ReportingPeriod period, FileNames files) {
        List<Problem> problems = new ArrayList<>();
        look(
                "meeting",
                book.meetings().stream().map(meeting -> meeting.period()),
                period,
                "the cover has no committee, date or place",
                files,
                problems);
        look(
                "narrative",
                book.narrative().stream().map(text -> text.period()),
                period,
                "the report has no body",
                files,
                problems);
        look(
                "commentary",
                book.commentary().stream().map(remark -> remark.period()),
                period,
                "no indicator has a remark",
                files,
                problems);
        look(
                "indicator_value",
                book.values().stream().map(value -> value.period()),
                period,
                "every figure is of an earlier period",
                files,
                problems);
        return problems;
    }

    private static void look(
            String table,
            Stream<ReportingPeriod> periods,
            ReportingPeriod wanted,
            String loss,
            FileNames files,
            List<Problem> problems) {
        TreeSet<ReportingPeriod> there = new TreeSet<>(periods.toList());
        boolean yearIsThere = wanted.quarter() == 4
                && table.equals("indicator_value")
                && there.contains(ReportingPeriod.of(wanted.year()));
        if (there.isEmpty() || there.contains(wanted) || yearIsThere) {
            return;
        }
        ValidationRule help = ValidationRules.of(CODE);
        List<String> latest = there.descendingSet().stream()
                .limit(MOST_SAID)
                .map(ReportingPeriod::toString)
                .toList();
        problems.add(new Problem(
                files.of(table),
                0,
                "period",
                CODE,
                "rows of " + String.join(", ", latest) + (there.size() > MOST_SAID ? " and earlier" : "") + ", none of "
                        + wanted,
                "rows of " + wanted + "; without them " + loss,
                help.fix()));
    }
}
