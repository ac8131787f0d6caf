package org.scrutineer.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.ascof.AscofDefinition;
import org.scrutineer.ascof.AscofFramework;
import org.scrutineer.ascof.Population;
import org.scrutineer.salt.FinancialYear;

/**
 * Works out values that were supplied as their parts: a numerator and a denominator give a share or an average, a
 * numerator and a population give a rate, the numerator of a count is the count. Nothing is rounded before it is
 * printed.
 */
public final class Completion {

    private static final Pattern AGES = Pattern.compile(
            "(?i)(18\\s*(?:-|–|to)\\s*64)|(65\\s*(?:\\+|and over|or over|and older))|(18\\s*(?:\\+|and over|or over))");

    private final PerformanceBook book;
    private final List<Population> populations;

    private Completion(PerformanceBook book, List<Population> populations) {
        this.book = book;
        this.populations = populations;
    }

    /** The book with every value that its parts give. */
    public static PerformanceBook of(PerformanceBook book, List<Population> populations) {
        Completion completion = new Completion(book, populations);
        return book.withValues(book.values().stream().map(completion::completed).toList());
    }

    private IndicatorValue completed(IndicatorValue value) {
        Indicator indicator = book.indicator(value.code()).orElse(null);
        if (indicator == null
                || value.value() != null
                || value.numerator() == null
                || value.status().settles()) {
            return value;
        }
        Unit unit = value.unit().orElse(indicator.unit());
        Optional<BigDecimal> per = unit.per();
        if (per.isEmpty()) {
            return value.computedAs(value.numerator(), "the numerator");
        }
        if (value.denominator() != null) {
            return value.denominator().signum() == 0
                    ? value
                    : value.computedAs(
                            over(value.numerator(), value.denominator(), per.get()),
                            sum(value.numerator(), value.denominator(), unit));
        }
        Optional<Population> population =
                unit.isRate() ? population(indicator, value.period().year()) : Optional.empty();
        return population
                .map(of -> {
                    BigDecimal people = BigDecimal.valueOf(of.people());
                    return value.computedAs(
                            over(value.numerator(), people, per.get()),
                            sum(value.numerator(), people, unit) + ", the population " + of.ages() + " of "
                                    + of.year());
                })
                .orElse(value);
    }

    private static BigDecimal over(BigDecimal numerator, BigDecimal denominator, BigDecimal per) {
        return numerator.multiply(per).divide(denominator, MathContext.DECIMAL64);
    }

    private static String sum(BigDecimal numerator, BigDecimal denominator, Unit unit) {
        String times = unit.isRate() ? " × " + Figures.count(unit.per().orElseThrow()) : "";
        return Figures.count(numerator) + " ÷ " + Figures.count(denominator) + times;
    }

    /**
     * The population of a measure's ages: of the year, or the latest before it, as councils use it while the year's is
     * not published.
     */
    private Optional<Population> population(Indicator indicator, FinancialYear year) {
        return ages(indicator, year).flatMap(ages -> populations.stream()
                .filter(one -> one.ages().equals(ages) && one.year().compareTo(year) <= 0)
                .max(Comparator.comparing(Population::year)));
    }

    /** What ages a rate is of: as the framework defines it, else as its title says, where it says it once. */
    private static Optional<String> ages(Indicator indicator, FinancialYear year) {
        FinancialYear framework = year;
        try {
            framework = indicator.frameworkYear().isEmpty() ? year : FinancialYear.parse(indicator.frameworkYear());
        } catch (IllegalArgumentException unreadable) {
            // Validation says so; here the year of the value does.
        }
        Optional<String> defined = AscofFramework.get()
                .find(framework, indicator.code())
                .map(AscofDefinition::population)
                .filter(ages -> !ages.isEmpty());
        return defined.or(() -> ofTitle(indicator.title()));
    }

    private static Optional<String> ofTitle(String title) {
        List<String> found = new ArrayList<>();
        Matcher matcher = AGES.matcher(title);
        while (matcher.find()) {
            found.add(matcher.group(1) != null ? "18-64" : matcher.group(2) != null ? "65+" : "18+");
        }
        return found.stream().distinct().count() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
