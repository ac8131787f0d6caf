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
        return new IndicatorValue(code, series, period, null, null, null, WITHHELD);
    }

    /** Whether disclosure control withholds the figures. */
    public boolean confidential() {
        return note.equals(WITHHELD);
    }
}
