package org.scrutineer.extract.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;

/**
 * Rows without a fault of their own that are left out because what they refer to cannot be read: a code whose indicator
 * has a fault, or people of a table that is unreadable as a whole. One fault is said once; these rows are counted in a
 * sentence beside it.
 */
public final class LeftOutWith {

    private static final int NAMED = 8;

    /** A row that has no fault of its own, by its file and the code of its indicator. */
    private record RowOfIndicator(String file, String code) {}

    private final List<RowOfIndicator> rows = new ArrayList<>();

    /**
     * Notes a row that is left out with the row of its indicator. {@link #indicators} says all of them in one finding,
     * so the fault that ends the reading of this row carries none.
     */
    public DataProblemException theIndicator(Row row, String code) {
        rows.add(new RowOfIndicator(row.file(), code));
        return new DataProblemException(List.of());
    }

    /** Adds one finding for all rows that were noted, where there are any. */
    public void indicators(List<Problem> problems, String file) {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> codes =
                rows.stream().map(RowOfIndicator::code).collect(Collectors.toCollection(LinkedHashSet::new));
        String named = codes.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (codes.size() > NAMED ? " and " + (codes.size() - NAMED) + " more" : "");
        problems.add(new Problem(
                file,
                0,
                "code",
                "K-UNKNOWN",
                count(rows.stream().map(RowOfIndicator::file))
                        + " that name an indicator whose own row cannot be read (" + named
                        + "); they are left out with it",
                "indicators without a fault",
                "Correct " + file + " first: the rows that name its codes may then be right as they are."));
    }

    /** What rows of the return look up in a table before them. */
    public enum Lookup {
        /** A person; an event whose person is missing is missing too. */
        PERSON("K-PERSON", "person_id", "person or event", "a table of people that can be read", "K-EVENT"),
        /** A request, a period of short-term support or a review. */
        EVENT("K-EVENT", "event_id", "event", "a table of these events that can be read");

        private final String code;
        private final String field;
        private final String what;
        private final String expected;

        @SuppressWarnings("ImmutableEnumChecker") // nothing is added after the constructor
        private final Set<String> codes;

        Lookup(String code, String field, String what, String expected, String... further) {
            this.code = code;
            this.field = field;
            this.what = what;
            this.expected = expected;
            this.codes = Stream.concat(Stream.of(code), Stream.of(further)).collect(Collectors.toSet());
        }
    }

    /**
     * Turns the faults of all rows that look something up in a table into one finding, since that table cannot be read
     * as a whole.
     *
     * @param problems faults of rows
     * @param file the table that cannot be read
     */
    public static List<Problem> referring(List<Problem> problems, Lookup lookup, String file) {
        Set<String> rows = new LinkedHashSet<>();
        problems.stream()
                .filter(problem -> lookup.codes.contains(problem.code()))
                .forEach(problem -> rows.add(problem.file() + '\n' + problem.row()));
        if (rows.isEmpty()) {
            return problems;
        }
        List<Problem> rest = new ArrayList<>(problems);
        rest.removeIf(problem -> lookup.codes.contains(problem.code()));
        rest.add(new Problem(
                file,
                0,
                lookup.field,
                lookup.code,
                count(rows.stream().map(row -> row.substring(0, row.indexOf('\n')))) + " whose " + lookup.what
                        + " cannot be looked up, since " + file + " cannot be read; they are left out",
                lookup.expected,
                "Correct " + file + " first: the rows that refer to it may then be right as they are."));
        return rest;
    }

    private static String count(Stream<String> files) {
        Map<String, Long> tables =
                files.collect(Collectors.groupingBy(file -> file, LinkedHashMap::new, Collectors.counting()));
        long all = tables.values().stream().mapToLong(Long::longValue).sum();
        String each = tables.entrySet().stream()
                .map(table -> table.getKey() + " " + table.getValue())
                .collect(Collectors.joining(", "));
        return all + (all == 1 ? " row (" : " rows (") + each + ")";
    }
}
