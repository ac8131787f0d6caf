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
 */
public record IndicatorValue(String code, String series, ReportingPeriod period, BigDecimal value, BigDecimal numerator,
        BigDecimal denominator, String note) {

    private static final Pattern COUNTED = Pattern.compile("counts: ([^;]+)");
    private static final Pattern UNIT = Pattern.compile("unit: ([^;]+)");
    private static final Pattern BREAK = Pattern.compile("break: ([^;]+)");

    private static final String WITHHELD = "withheld so that nobody can be recognised";

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
        return new IndicatorValue(code, series, period, null, null, null, note.isEmpty() ? WITHHELD : note + "; " + WITHHELD);
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

    /** Whether the value is of one day, the period's last, when the note says {@code snapshot}. */
    public boolean snapshot() {
        return note.contains("snapshot");
    }
}
