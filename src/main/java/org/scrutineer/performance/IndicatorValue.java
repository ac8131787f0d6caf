package org.scrutineer.performance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One value of an indicator.
 *
 * @param code of the indicator
 * @param series which of several lines or bars; empty for an indicator with one
 * @param period what it is of
 * @param value as published, or null when there is none
 * @param numerator or null; may be fractional (an average of months)
 * @param denominator or null
 * @param note what a reader must know about it; empty when nothing
 * @param status why there is no value, or how firm it is
 * @param forecast what the council expects for the whole year, in the indicator's unit; or null
 * @param computed the sum that the value was worked out by, such as {@code 844 ÷ 1,025}; empty for one that was
 *     supplied
 * @param marks what must be known to draw and to compare it
 */
public record IndicatorValue(
        String code,
        String series,
        ReportingPeriod period,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String note,
        ValueStatus status,
        BigDecimal forecast,
        String computed,
        ValueMarks marks) {

    /** A supplied value of which no more is said. */
    public IndicatorValue(
            String code,
            String series,
            ReportingPeriod period,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            String note) {
        this(code, series, period, value, numerator, denominator, note, ValueStatus.UNSAID, null, "", ValueMarks.NONE);
    }

    /** The same with what must be known to draw and to compare it. */
    public IndicatorValue marked(ValueMarks known) {
        return new IndicatorValue(
                code, series, period, value, numerator, denominator, note, status, forecast, computed, known);
    }

    /** The same with a value that was worked out by a sum. */
    IndicatorValue computedAs(BigDecimal worked, String sum) {
        return new IndicatorValue(
                code, series, period, worked, numerator, denominator, note, status, forecast, sum, marks);
    }

    /**
     * The same value of another name of its period: a year's and its quarter 4's are one where a measure grows through
     * the year.
     */
    IndicatorValue of(ReportingPeriod other) {
        return new IndicatorValue(
                code, series, other, value, numerator, denominator, note, status, forecast, computed, marks);
    }

    /**
     * Without its figures where its status says that they are suppressed: they must not be found in print, nor its
     * parts.
     */
    public IndicatorValue keptBack() {
        return status == ValueStatus.SUPPRESSED ? withoutFigures(status) : this;
    }

    /** The same without its figures: too few people are behind them. */
    public IndicatorValue withheld() {
        return withoutFigures(ValueStatus.WITHHELD);
    }

    private IndicatorValue withoutFigures(ValueStatus because) {
        return new IndicatorValue(code, series, period, null, null, null, note, because, null, "", marks);
    }

    /** Another amount of the same period, such as its forecast, without a fraction. */
    IndicatorValue amounting(BigDecimal amount) {
        return new IndicatorValue(code, series, period, amount, null, null, note, status, null, "", marks);
    }

    /** Whether there is a figure to print: not withheld, and not one that is only assumed. */
    public boolean printable() {
        return value != null && !assumed();
    }

    /** What the numerator counts, such as {@code admissions}, where it is said. */
    public Optional<String> countedThing() {
        return Optional.of(marks.counts()).filter(thing -> !thing.isEmpty());
    }

    /** A value that no source publishes and that stands only for a direction of travel; it is never printed. */
    public boolean assumed() {
        return status == ValueStatus.ASSUMED;
    }

    /** Whether disclosure control withholds the figures. */
    public boolean confidential() {
        return status == ValueStatus.WITHHELD;
    }

    /** The unit of this series where it is not the indicator's. */
    public Optional<Unit> unit() {
        return Optional.ofNullable(marks.unit());
    }

    /** Why this value cannot be compared with those before it. */
    public Optional<String> breakBefore() {
        return Optional.of(marks.breakReason()).filter(reason -> !reason.isEmpty());
    }

    /** When a value that is not there yet can be told, such as {@code May 2018}, where it is said. */
    public Optional<String> expected() {
        return Optional.of(marks.expected()).filter(day -> !day.isEmpty());
    }

    /** What the value is of, where the page should say so. */
    public Optional<String> basis() {
        return Optional.of(marks.basis()).filter(words -> !words.isEmpty());
    }

    /** What a reader must know about a value that is printed: the page marks it with a star. */
    public Optional<String> remark() {
        return Optional.of(marks.remark()).filter(words -> !words.isEmpty() && printable());
    }

    /** Whether the value is of one day, the period's last. */
    public boolean snapshot() {
        return marks.snapshot();
    }
}
