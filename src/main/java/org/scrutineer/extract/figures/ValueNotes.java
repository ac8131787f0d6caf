package org.scrutineer.extract.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.extract.contract.ColumnType;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.value.PlainNumber;
import org.scrutineer.performance.Unit;
import org.scrutineer.performance.ValueMarks;
import org.scrutineer.performance.ValueStatus;

/**
 * What the columns of a value mark, or its note where the columns are blank: before there were columns, a note said
 * {@code break: ...}, {@code snapshot}, {@code unit: ...}, {@code counts: ...} or {@code assumed ...}, parted by
 * semicolons. A note that speaks of a break in other words is taken for one too: an arrow that is missing says why, and
 * one that is wrong does not.
 */
final class ValueNotes {

    private static final Pattern BREAK =
            Pattern.compile("(?i)^break\\b(?!-|\\s*(?:even|down|through|out\\b))(?:\\s+in\\s+(?:the\\s+"
                    + "|this\\s+)?(?:time\\s+)?series)?\\s*[:;,.\\-–—]*\\s*(.*)$");
    private static final Pattern OF_SERIES =
            Pattern.compile("(?i)\\b(?:series\\s+break|break\\s+in\\s+(?:the\\s+|this\\s+)?(?:time\\s+)?series"
                    + "|(?:time\\s+)?series\\s+is\\s+broken"
                    + "|(?:not|no\\s+longer|cannot\\s+be)\\s+(?:\\w+\\s+)?(?:comparable|compared)"
                    + "|(?:new|revised|changed|different)\\s+(?:definition|method|methodology|counting\\s+rules?)"
                    + "|(?:definition|method|methodology|counting\\s+rules?)\\s+(?:(?:has|have|was|were|is)\\s+)?"
                    + "(?:been\\s+)?(?:changed|revised|changes)"
                    + "|(?<!\\bno\\s)(?:change|revision)s?\\s+(?:of|in|to)\\s+(?:the\\s+)?"
                    + "(?:definition|method|methodology|counting\\s+rules?))\\b");
    private static final Pattern UNIT = Pattern.compile("(?i)^unit\\s*:\\s*(.+)$");
    private static final Pattern COUNTS = Pattern.compile("(?i)^counts\\s*:\\s*(.+)$");
    private static final Pattern ASSUMED = Pattern.compile("(?i)^assumed\\b.*");
    private static final Pattern SNAPSHOT = Pattern.compile("(?i).*\\bsnapshot\\b.*");
    private static final Pattern ONLY_SNAPSHOT = Pattern.compile("(?i)snap ?shot\\.?");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
    private static final String UNEXPLAINED = "the reason is not said";

    private ValueNotes() {}

    /** @throws DataProblemException when a unit is named that is none */
    static ValueMarks marks(Row row) {
        List<String> parts = parts(row.text("note"));
        String reason = row.text("break_reason");
        boolean snapshot = row.text("snapshot").isEmpty()
                ? parts.stream().anyMatch(part -> SNAPSHOT.matcher(part).matches())
                : row.yes("snapshot");
        String counts = row.text("numerator_counts");
        return new ValueMarks(
                reason.isEmpty() ? breakOf(parts) : reason,
                snapshot,
                unit(row, parts),
                counts.isEmpty() ? after(COUNTS, parts).orElse("") : counts,
                row.text("expected"),
                row.text("basis"),
                remark(row, parts));
    }

    /** What is left of a note for readers when the marks in it are taken away; an assumed value is never printed. */
    private static String remark(Row row, List<String> parts) {
        return parts.stream()
                .filter(part -> Stream.of(BREAK, UNIT, COUNTS, ASSUMED, ONLY_SNAPSHOT)
                        .noneMatch(mark -> mark.matcher(part).matches()))
                .filter(part -> row.text("break_reason").isEmpty()
                        ? !OF_SERIES.matcher(part).find()
                        : !part.equals(row.text("break_reason")))
                .collect(Collectors.joining("; "));
    }

    /** The value itself. A word in its place most likely says why there is none, which is the status. */
    static BigDecimal figure(Row row, Unit unit) {
        String written = row.text("value");
        if (!written.isEmpty()
                && PlainNumber.read(written, unit).isEmpty()
                && (NO_DIGIT.matcher(written).matches() || written.startsWith("<"))) {
            throw row.problem(
                    "value",
                    "V-NUMBER",
                    Row.quoted(written),
                    ColumnType.NUMBER.expected() + ", or nothing",
                    "Leave the value blank and say why in the column status: awaited, suppressed, not applicable or "
                            + "not collected.");
        }
        return row.number("value", unit);
    }

    /** The status, which a note that begins with {@code assumed} says too. */
    static ValueStatus status(Row row, ValueStatus stated) {
        return stated == ValueStatus.UNSAID && ASSUMED.matcher(row.text("note")).matches()
                ? ValueStatus.ASSUMED
                : stated;
    }

    private static List<String> parts(String note) {
        return Arrays.stream(note.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String breakOf(List<String> parts) {
        for (String part : parts) {
            Matcher matcher = BREAK.matcher(part);
            if (matcher.matches()) {
                return matcher.group(1).isBlank()
                        ? UNEXPLAINED
                        : matcher.group(1).strip();
            }
            if (OF_SERIES.matcher(part).find()) {
                return part;
            }
        }
        return "";
    }

    private static Optional<String> after(Pattern pattern, List<String> parts) {
        return parts.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1).strip())
                .findFirst();
    }

    private static Unit unit(Row row, List<String> parts) {
        String column = row.text("series_unit");
        String named = column.isEmpty() ? after(UNIT, parts).orElse("") : column;
        if (named.isEmpty()) {
            return null;
        }
        try {
            return Unit.parse(named.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw row.problem(
                    "note",
                    "V-VALUE",
                    Row.quoted(row.text("note")),
                    "after unit: one of "
                            + Arrays.stream(Unit.values()).map(Unit::label).collect(Collectors.joining(", ")),
                    "Correct the unit, or write it in series_unit.");
        }
    }
}
