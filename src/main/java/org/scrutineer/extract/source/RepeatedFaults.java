package org.scrutineer.extract.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.Problem;

/**
 * The same fault of many rows, said once with its rows. A period that nobody can read, or a value too few in each row,
 * has one cause: eighty lines about it would hide the other faults. The file of findings still names every record.
 */
public final class RepeatedFaults {

    private static final int ROWS_NAMED = 8;

    private RepeatedFaults() {}

    /** The faults, with one in the place of all that differ in their row only. */
    public static List<Problem> once(List<Problem> problems) {
        Map<Problem, List<Problem>> same = new LinkedHashMap<>();
        for (Problem problem : UnknownWords.once(problems)) {
            same.computeIfAbsent(withoutRow(problem), key -> new ArrayList<>()).add(problem);
        }
        return same.values().stream().map(RepeatedFaults::said).toList();
    }

    private static Problem withoutRow(Problem problem) {
        return new Problem(
                problem.file(),
                problem.row() == 0 ? 0 : -1,
                problem.field(),
                problem.code(),
                problem.found(),
                problem.expected(),
                problem.fix());
    }

    private static Problem said(List<Problem> same) {
        Problem first = same.get(0);
        if (same.size() == 1) {
            return first;
        }
        List<Problem> others = same.subList(1, same.size());
        return withRemark(
                first, others.stream().allMatch(problem -> problem.row() == 0) ? times(others) : rows(others));
    }

    /** Of faults that have no row, such as those of a person whose rows are many. */
    private static String times(List<Problem> others) {
        return "; the same " + (others.size() == 1 ? "once" : others.size() + " times") + " more";
    }

    private static String rows(List<Problem> others) {
        String rows = others.stream()
                .limit(ROWS_NAMED)
                .map(problem -> String.valueOf(problem.row()))
                .collect(Collectors.joining(", "));
        String more = others.size() > ROWS_NAMED ? " and " + (others.size() - ROWS_NAMED) + " more" : "";
        return "; the same in row" + (others.size() == 1 ? " " : "s ") + rows + more;
    }

    private static Problem withRemark(Problem first, String again) {
        return new Problem(
                first.file(),
                first.row(),
                first.field(),
                first.code(),
                first.found() + again,
                first.expected(),
                first.fix());
    }
}
