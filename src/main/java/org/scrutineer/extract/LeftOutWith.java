package org.scrutineer.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows without a fault of their own that are left out because what they refer to cannot be read: a code whose indicator
 * has a fault, or people of a table that is unreadable as a whole. One fault is said once; these rows are counted in a
 * sentence beside it.
 */
public final class LeftOutWith {

    private static final int NAMED = 8;
    /** No finding of its own: it is turned into one before anyone reads it. */
    private static final String MARK = "(left out)";

    private LeftOutWith() {}

    /**
     * A mark on a row that is left out with the row of its indicator; {@link #indicators} turns all of them into one
     * finding.
     */
    static DataProblemException theIndicator(Row row, String code) {
        return row.problem("code", MARK, code, "", "");
    }

    /** Turns the marks among the faults into one finding, where there are any. */
    static void indicators(List<Problem> problems, String file) {
        List<Problem> marks =
                problems.stream().filter(problem -> problem.code().equals(MARK)).toList();
        if (marks.isEmpty()) {
            return;
        }
        problems.removeAll(marks);
        Set<String> codes = marks.stream().map(Problem::found).collect(Collectors.toCollection(LinkedHashSet::new));
        String named = codes.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (codes.size() > NAMED ? " and " + (codes.size() - NAMED) + " more" : "");
        problems.add(new Problem(
                file,
                0,
                "code",
                "K-UNKNOWN",
                count(marks) + " that name an indicator whose own row cannot be read (" + named
                        + "); they are left out with it",
                "indicators without a fault",
                "Correct " + file + " first: the rows that name its codes may then be right as they are."));
    }

    /** The same of records whose people cannot be looked up, since the table of people cannot be read as a whole. */
    public static List<Problem> people(List<Problem> problems, String code, String file) {
        List<Problem> marks =
                problems.stream().filter(problem -> problem.code().equals(code)).toList();
        if (marks.isEmpty()) {
            return problems;
        }
        List<Problem> rest = new ArrayList<>(problems);
        rest.removeAll(marks);
        rest.add(new Problem(
                file,
                0,
                "person_id",
                code,
                count(marks) + " whose person cannot be looked up, since " + file
                        + " cannot be read; they are left out",
                "a table of people that can be read",
                "Correct " + file + " first: the rows that name its people may then be right as they are."));
        return rest;
    }

    private static String count(List<Problem> marks) {
        Map<String, Long> tables =
                marks.stream().collect(Collectors.groupingBy(Problem::file, LinkedHashMap::new, Collectors.counting()));
        String each = tables.entrySet().stream()
                .map(table -> table.getKey() + " " + table.getValue())
                .collect(Collectors.joining(", "));
        return marks.size() + (marks.size() == 1 ? " row (" : " rows (") + each + ")";
    }
}
