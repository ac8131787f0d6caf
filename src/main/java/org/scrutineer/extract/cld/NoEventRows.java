package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;

/**
 * Rows that programs and people put between the events: blank ones, the headings again, lines of dashes, footers. They
 * are passed over and named.
 */
final class NoEventRows {

    private static final Pattern LINE = Pattern.compile("[-=_+*~]{2,}");
    private static final int[] NEEDED = CldColumns.table().columns().stream()
            .filter(column -> column.required())
            .mapToInt(column -> CldColumns.table().indexOf(column.name()))
            .toArray();
    private static final int LAST_NEEDED = NEEDED[NEEDED.length - 1];
    private static final String ITS_HEADING =
            CldColumns.key(CldColumns.table().columns().get(LAST_NEEDED).name());
    private static final int FEW = 2;
    private static final int NAMED = 10;

    private enum Kind {
        BLANK("S-BLANK", "blank row", "They are passed over."),
        HEADINGS(
                "S-NO-EVENT",
                "row of headings again",
                "Files were put together with their headings; the row is passed over."),
        DASHES("S-NO-EVENT", "line of dashes", "It is passed over; leave it out of the export."),
        REMARK("S-NO-EVENT", "remark or footer", "It is passed over; leave it out of the export.");

        private final String code;
        private final String found;
        private final String fix;

        Kind(String code, String found, String fix) {
            this.code = code;
            this.found = found;
            this.fix = fix;
        }
    }

    private static final class Seen {
        private String file;
        private long count;
        private final List<Long> rows = new ArrayList<>();
    }

    private final Map<Kind, Map<String, Seen>> seen = new EnumMap<>(Kind.class);

    /** Whether a row is none of an event; it is remembered. */
    boolean passes(Row row) {
        Kind kind = kind(row);
        if (kind == null) {
            return false;
        }
        Seen one = seen.computeIfAbsent(kind, key -> new java.util.LinkedHashMap<>())
                .computeIfAbsent(row.file(), file -> new Seen());
        one.file = row.file();
        one.count++;
        if (one.rows.size() < NAMED) {
            one.rows.add(row.number());
        }
        return true;
    }

    private static Kind kind(Row row) {
        if (needed(row) > 1 && !isHeading(row)) {
            return null;
        }
        int filled = CldCells.filled(row);
        if (filled == 0) {
            return Kind.BLANK;
        }
        if (Arrays.stream(row.values()).allMatch(NoEventRows::saysNothing)) {
            return Kind.DASHES;
        }
        return isHeading(row) ? Kind.HEADINGS : filled <= FEW && needed(row) <= 1 ? Kind.REMARK : null;
    }

    private static int needed(Row row) {
        int filled = 0;
        for (int column : NEEDED) {
            filled += saysNothing(row.text(column)) ? 0 : 1;
        }
        return filled;
    }

    /**
     * Nothing, or a line drawn with signs: what begins with a letter or a digit is none, which is nearly every value.
     */
    private static boolean saysNothing(String value) {
        return value.isEmpty()
                || (!Character.isLetterOrDigit(value.charAt(0))
                        && LINE.matcher(value).matches());
    }

    /** Whether the last column that is needed, a day, has its own heading; what begins with a digit has not. */
    private static boolean isHeading(Row row) {
        String value = row.text(LAST_NEEDED);
        boolean day = !value.isEmpty() && value.charAt(0) >= '0' && value.charAt(0) <= '9';
        return !day && CldColumns.key(value).equals(ITS_HEADING);
    }

    /** One note for each kind and file, with the rows. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        seen.forEach((kind, files) -> files.values()
                .forEach(one -> problems.add(new Problem(
                        one.file, one.rows.get(0), "", kind.code, found(kind, one), "events, one a row", kind.fix))));
        return problems;
    }

    private static String found(Kind kind, Seen one) {
        String rows = one.rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return one.count == 1
                ? "a " + kind.found
                : String.format(
                        "%,d times a %s: rows %s%s",
                        one.count, kind.found, rows, one.count > NAMED ? " and further" : "");
    }
}
