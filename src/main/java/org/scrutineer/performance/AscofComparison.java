package org.scrutineer.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ascof.AscofCount;
import org.scrutineer.ascof.AscofDefinition;
import org.scrutineer.ascof.AscofFramework;
import org.scrutineer.ascof.AscofValue;
import org.scrutineer.ascof.Population;
import org.scrutineer.ascof.central.CentralFigure;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.count.SaltReturn;

/**
 * An indicator's supplied value beside the one worked out from the council's records.
 *
 * @param supplied the value supplied for the period, or null
 */
public record AscofComparison(Indicator indicator, AscofValue computed, IndicatorValue supplied) {

    /**
     * Every indicator of a book that the records can give, in the book's order.
     *
     * @param figures of the department's method, where the records are Client Level Data
     */
    public static List<AscofComparison> of(
            PerformanceBook book, SaltReturn salt, List<Population> populations, List<CentralFigure> figures) {
        Period period = salt.period();
        List<AscofComparison> all = new ArrayList<>();
        for (Indicator indicator : book.indicators("ascof")) {
            definition(indicator, period)
                    .ifPresent(definition -> all.add(new AscofComparison(
                            indicator,
                            AscofCount.of(definition, salt, populations, figures),
                            book.value(indicator.code(), ReportingPeriod.of(period))
                                    .filter(value -> value.value() != null)
                                    .orElse(null))));
        }
        return all;
    }

    /** The same for records of the SALT contract. */
    public static List<AscofComparison> of(PerformanceBook book, SaltReturn salt, List<Population> populations) {
        return of(book, salt, populations, List.of());
    }

    private static Optional<AscofDefinition> definition(Indicator indicator, Period period) {
        FinancialYear year =
                indicator.frameworkYear().isEmpty() ? period.year() : FinancialYear.parse(indicator.frameworkYear());
        return AscofFramework.get().find(year, indicator.code()).filter(AscofDefinition::isGiven);
    }

    /** Whether the computed figure may stand in the table: it is complete, and there is one. */
    public boolean usable() {
        return computed.value() != null && computed.note().isEmpty();
    }

    /** The computed figure as a value of the period, for an indicator that has none supplied. */
    IndicatorValue asValue(Period period) {
        return new IndicatorValue(
                indicator.code(),
                "",
                ReportingPeriod.of(period),
                computed.value(),
                BigDecimal.valueOf(computed.numerator()),
                computed.definition().isRate() ? null : BigDecimal.valueOf(computed.denominator()),
                "computed from the council's records" + (computed.basis().isEmpty() ? "" : " by " + computed.basis())
                        + (computed.definition().isRate() ? "; counts: admissions" : ""));
    }

    /**
     * What differs and why, in a sentence; empty where both are the same at the printed precision, or only the computed
     * one is there and complete.
     */
    public Optional<String> difference() {
        if (supplied == null) {
            return usable()
                    ? Optional.empty()
                    : Optional.of(indicator.code() + " has no supplied value and is not computed: " + computed.note()
                            + (computed.value() == null ? "" : "; so far " + computedText()) + ".");
        }
        if (computed.value() == null) {
            return Optional.of(indicator.code() + " is supplied but cannot be computed: "
                    + (computed.note().isEmpty() ? "nobody is in its denominator" : computed.note()) + ".");
        }
        String cause = cause();
        return cause.isEmpty()
                ? Optional.empty()
                : Optional.of(indicator.code() + " is supplied as " + Figures.value(supplied.value(), indicator)
                        + fraction(supplied.numerator(), supplied.denominator()) + ", the records give "
                        + computedText() + ": " + cause + ".");
    }

    /**
     * The same without any figure of the records, for a paper under disclosure control: a figure beside its rounded one
     * would give small counts away.
     */
    public Optional<String> publishedDifference() {
        if (difference().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(indicator.code()
                + (supplied == null
                        ? " has no supplied value and is not computed: " + computed.note()
                        : " is supplied; the records "
                                + (computed.value() == null
                                        ? "cannot give it: " + computed.note()
                                        : "give another figure: " + cause()))
                + ".");
    }

    private String computedText() {
        return Figures.value(computed.value(), indicator)
                + fraction(BigDecimal.valueOf(computed.numerator()), BigDecimal.valueOf(computed.denominator()));
    }

    private static String fraction(BigDecimal numerator, BigDecimal denominator) {
        return numerator == null
                ? ""
                : " (" + Figures.count(numerator) + (denominator == null ? "" : "/" + Figures.count(denominator)) + ")";
    }

    private String cause() {
        List<String> causes = new ArrayList<>();
        if (supplied.numerator() != null
                && supplied.numerator().compareTo(BigDecimal.valueOf(computed.numerator())) != 0) {
            causes.add("another numerator");
        }
        if (supplied.denominator() != null
                && supplied.denominator().compareTo(BigDecimal.valueOf(computed.denominator())) != 0) {
            causes.add("another denominator");
        }
        boolean same = supplied.value()
                        .setScale(indicator.decimals(), RoundingMode.HALF_UP)
                        .compareTo(computed.value().setScale(indicator.decimals(), RoundingMode.HALF_UP))
                == 0;
        if (causes.isEmpty() && !same) {
            boolean counted = supplied.numerator() != null
                    && (supplied.denominator() != null || computed.definition().isRate());
            causes.add(
                    !counted
                            ? "the supplied value has no counts to compare"
                            : supplied.denominator() == null
                                    ? "another population"
                                    : "the supplied value is not its own fraction");
        }
        if (!causes.isEmpty() && !computed.note().isEmpty()) {
            causes.add(computed.note());
        }
        return String.join(", ", causes);
    }
}
