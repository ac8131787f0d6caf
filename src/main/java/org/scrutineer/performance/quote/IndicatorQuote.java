package org.scrutineer.performance.quote;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.performance.Benchmark;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Forecast;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;

/**
 * <code>CODE [series] PERIOD [what]</code>: a value in the indicator's own unit and decimals, or what belongs to it.
 */
final class IndicatorQuote {

    private static final Pattern FORM = Pattern.compile("(\\S+)(.*?)\\s(\\d{4}-\\d\\d(?: Q\\d)?)(?:\\s+([a-z]+))?");
    private static final Set<String> WHAT =
            Set.of("value", "numerator", "denominator", "fraction", "target", "forecast", "england", "rank");

    private final PerformanceBook book;
    private final ReportingPeriod period;
    private final RelativeQuote relative;

    /** @param period of the paper: what {@code now} means */
    IndicatorQuote(PerformanceBook book, ReportingPeriod period, DirectionReading reading) {
        this.book = book;
        this.period = period;
        this.relative = new RelativeQuote(book, period, reading);
    }

    String answer(String quote, String[] words) {
        List<String> codes = book.indicators().stream().map(Indicator::code).toList();
        Indicator indicator = book.indicator(words[0])
                .orElseThrow(() -> unknown(quote, words[0], "the code of an indicator, or tally", codes));
        String last = words[words.length - 1];
        if (words.length > 1 && RelativeQuote.WORDS.contains(last)) {
            return relative.answer(quote, indicator, last);
        }
        Matcher form = FORM.matcher(followed(indicator, quote));
        if (!form.matches()) {
            throw unknown(
                    quote,
                    quote.substring(words[0].length()).strip(),
                    "a period such as 2017-18 Q3, or now, previous, change or rating, after the code",
                    periods(indicator.code(), ""));
        }
        ReportingPeriod asked = Quotes.period(quote, form.group(3));
        String series = form.group(2).strip();
        String what = form.group(4) == null ? "value" : form.group(4);
        if (!WHAT.contains(what)) {
            throw unknown(
                    quote,
                    what,
                    "nothing, or one of "
                            + String.join(", ", WHAT.stream().sorted().toList()),
                    WHAT.stream().sorted().toList());
        }
        return switch (what) {
            case "target" ->
                book.target(indicator.code(), asked.year())
                        .filter(target -> target.value() != null)
                        .map(target -> Figures.value(target.value(), indicator))
                        .orElseThrow(() -> unknown(quote, asked.year().toString(), "a year with a target", List.of()));
            case "england", "rank" -> benchmark(quote, indicator, asked, what);
            default -> ofValue(quote, indicator, value(quote, indicator, series, asked), what);
        };
    }

    /**
     * {@code now} and {@code previous} stand for periods, so that anything that belongs to a period can be asked of
     * them.
     */
    private String followed(Indicator indicator, String quote) {
        Matcher words =
                Pattern.compile("(\\S+)(.*?)\\s(now|previous)(\\s+[a-z]+)?").matcher(quote);
        return !words.matches()
                ? quote
                : words.group(1) + words.group(2) + " "
                        + (words.group(3).equals("now") ? period : RelativeQuote.before(indicator, period, book))
                        + (words.group(4) == null ? "" : words.group(4));
    }

    private String benchmark(String quote, Indicator indicator, ReportingPeriod period, String what) {
        Optional<Benchmark> benchmark = book.benchmark(indicator.code(), period.year());
        Optional<String> found = what.equals("rank")
                ? benchmark
                        .filter(one -> one.rank() != null)
                        .map(one -> one.rank() + (one.rankOf() == null ? "" : " of " + one.rankOf()))
                : benchmark.filter(one -> one.england() != null).map(one -> Figures.value(one.england(), indicator));
        return found.orElseThrow(() -> unknown(
                quote,
                period.year().toString(),
                "a year with " + (what.equals("rank") ? "a rank" : "an average for England"),
                List.of()));
    }

    private IndicatorValue value(String quote, Indicator indicator, String series, ReportingPeriod period) {
        List<IndicatorValue> all = book.values(indicator.code());
        List<String> named = all.stream().map(IndicatorValue::series).distinct().toList();
        if (!all.isEmpty() && !named.contains(series)) {
            throw unknown(
                    quote,
                    series.isEmpty() ? "no series" : series,
                    "one of its series",
                    named.stream().filter(one -> !one.isEmpty()).toList());
        }
        return all.stream()
                .filter(value -> value.series().equals(series)
                        && value.period().equals(period)
                        && (value.value() != null || value.confidential())
                        && !value.assumed())
                .findFirst()
                .orElseThrow(() -> unknown(
                        quote,
                        period.toString(),
                        "a period that " + indicator.code() + " has a value for",
                        periods(indicator.code(), series)));
    }

    private List<String> periods(String code, String series) {
        return book.values(code).stream()
                .filter(value -> (series.isEmpty() || value.series().equals(series))
                        && value.value() != null
                        && !value.assumed())
                .map(value -> value.period().toString())
                .distinct()
                .sorted()
                .toList();
    }

    private String ofValue(String quote, Indicator indicator, IndicatorValue value, String what) {
        if (value.confidential()) {
            return Figures.WITHHELD;
        }
        return switch (what) {
            case "numerator" -> Figures.count(part(quote, value.numerator(), what));
            case "denominator" -> Figures.count(part(quote, value.denominator(), what));
            case "fraction" ->
                Figures.count(part(quote, value.numerator(), what)) + " of "
                        + Figures.count(part(quote, value.denominator(), what));
            case "forecast" ->
                Figures.value(
                        Forecast.of(indicator, value, book)
                                .orElseThrow(() -> unknown(
                                        quote,
                                        what,
                                        "an indicator that grows through the year, or one with a supplied forecast",
                                        List.of()))
                                .value(),
                        indicator);
            default ->
                value.unit()
                        .map(unit -> Figures.value(
                                value.value(),
                                unit,
                                Math.max(0, value.value().stripTrailingZeros().scale())))
                        .orElse(Figures.value(value.value(), indicator));
        };
    }

    private static BigDecimal part(String quote, BigDecimal part, String what) {
        if (part == null) {
            throw unknown(quote, what, "a value with its numerator and denominator", List.of());
        }
        return part;
    }

    private static UnknownFigureException unknown(String quote, String wrong, String expected, List<String> choices) {
        return new UnknownFigureException("{" + quote + "}", wrong, expected, choices);
    }
}
