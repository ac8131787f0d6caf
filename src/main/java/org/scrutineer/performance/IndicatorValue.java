package org.scrutineer.performance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One value of an indicator.
 *
 * @param code        of the indicator
 * @param series      which of several lines or bars; empty for an indicator with one
 * @param period      what it is of
 * @param value       as published, or null when there is none
 * @param numerator   or null; may be fractional (an average of months)
 * @param denominator or null
 * @param note        what a reader must know about it; empty when nothing
 * @param status      why there is no value, or how firm it is
 * @param forecast    what the council expects for the whole year, in the indicator's unit; or null
 * @param computed    the sum that the value was worked out by, such as {@code 844 ÷ 1,025}; empty for one that was supplied
 */
public record IndicatorValue(String code, String series, ReportingPeriod period, BigDecimal value, BigDecimal numerator,
        BigDecimal denominator, String note, ValueStatus status, BigDecimal forecast, String computed) {

    private static final Pattern COUNTED = Pattern.compile("counts: ([^;]+)");
    private static final Pattern UNIT = Pattern.compile("unit: ([^;]+)");
    private static final Pattern BREAK = Pattern.compile("break: ([^;]+)");

    private static final Pattern EXPECTED = Pattern.compile("expected: ([^;]+)");

    private static final String WITHHELD = "withheld so that nobody can be recognised";

    /** A supplied value of which no more is said. */
    public IndicatorValue(String code, String series, ReportingPeriod period, BigDecimal value, BigDecimal numerator, BigDecimal denominator, String note) {
        this(code, series, period, value, numerator, denominator, note, ValueStatus.UNSAID, null, "");
    }

    /** The same with a value that was worked out by a sum. */
    IndicatorValue computedAs(BigDecimal worked, String sum) {
        return new IndicatorValue(code, series, period, worked, numerator, denominator, note, status, forecast, sum);
    }

    /** The same value of another name of its period: a year's and its quarter 4's are one where a measure grows through the year. */
    IndicatorValue of(ReportingPeriod other) {
        return new IndicatorValue(code, series, other, value, numerator, denominator, note, status, forecast, computed);
    }

    /** Without its figures where its status says that they are suppressed: they must not be found in print, nor its parts. */
    public IndicatorValue keptBack() {
        return status != ValueStatus.SUPPRESSED ? this : new IndicatorValue(code, series, period, null, null, null, note, status, null, "");
    }

    /** Another amount of the same period, such as its forecast, without a fraction. */
    IndicatorValue amounting(BigDecimal amount) {
        return new IndicatorValue(code, series, period, amount, null, null, note, status, null, "");
    }

    /** Whether there is a figure to print: not withheld, and not one that is only assumed. */
    public boolean printable() {
        return value != null && !assumed();
    }

    /** What the numerator counts, such as {@code admissions}, when the note says {@code counts: admissions}. */
    public Optional<String> countedThing() {
        Matcher matcher = COUNTED.matcher(note);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** A value that no source publishes and that stands only for a direction of travel; it is never printed. */
    public boolean assumed() {
        return note.startsWith("assumed");
    }

    /** The same without its figures: too few people are behind them. */
    public IndicatorValue withheld() {
        String said = note.isEmpty() ? WITHHELD : note + "; " + WITHHELD;
        return new IndicatorValue(code, series, period, null, null, null, said, status, null, "");
    }

    /** Whether disclosure control withholds the figures. */
    public boolean confidential() {
        return note.endsWith(WITHHELD);
    }

    /** The unit of this series where it is not the indicator's, when the note says {@code unit: percent}. */
    public Optional<Unit> unit() {
        return unitOf(note);
    }

    /**
     * The unit that a note names.
     *
     * @throws IllegalArgumentException when it names one that is none
     */
    public static Optional<Unit> unitOf(String note) {
        Matcher matcher = UNIT.matcher(note);
        return matcher.find() ? Optional.of(Unit.parse(matcher.group(1))) : Optional.empty();
    }

    /** Why this value cannot be compared with those before it, when the note says {@code break: the definition changed}. */
    public Optional<String> breakBefore() {
        Matcher matcher = BREAK.matcher(note);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** When a value that is not there yet can be told, when the note says {@code expected: May 2018}. */
    public Optional<String> expected() {
        Matcher matcher = EXPECTED.matcher(note);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** Whether the value is of one day, the period's last, when the note says {@code snapshot}. */
    public boolean snapshot() {
        return note.contains("snapshot");
    }
}
