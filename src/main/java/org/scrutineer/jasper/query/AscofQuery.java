package org.scrutineer.jasper.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.Markup;
import org.scrutineer.jasper.RatingMark;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.jasper.chart.PositionStrip;
import org.scrutineer.performance.AscofLine;
import org.scrutineer.performance.Benchmark;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.Rating;
import org.scrutineer.performance.RatingOverride;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Target;
import org.scrutineer.performance.WilsonInterval;

/**
 * {@code ascof}: a row per printed line of the ASCOF table, its cells as they are printed (LEICESTER-2018-03, Appendix 3).
 * Cells with two kinds of text are styled markup.
 */
final class AscofQuery implements Query {

    private static final List<String> FIELDS = List.of("code", "indicator", "baseline", "england_average", "rank", "rank_direction", "rank_key", "rank_from",
            "quarter_1", "quarter_2", "quarter_3", "target", "rating", "rating_letter", "rating_word", "rating_mark", "direction", "direction_text", "direction_from",
            "comment", "table_notes", "rank_strip", "rated_on");

    /** The table has room for three quarters: those up to the reported one, and in quarter 4 the last three. */
    private static final int QUARTERS = 3;

    @Override
    public String verb() {
        return "ascof";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        List<AscofLine> lines = AscofLine.of(run.book(), run.period(), DirectionReading.of(run.settings()));
        String notes = notes(lines, run);
        return new TableDataSource(FIELDS, lines.stream().map(line -> row(line, run, notes)).toList());
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        List<AscofLine> lines = AscofLine.of(run.book(), run.period(), DirectionReading.of(run.settings()));
        return List.of(AscofData.of(lines, run, notes(lines, run)), DataTable.of("tally", new TallyQuery().answer(List.of("ascof"), run)));
    }

    private static Object[] row(AscofLine line, ReportRun run, String notes) {
        Indicator indicator = line.indicator();
        Judgement judgement = line.judgement();
        boolean intervals = DirectionReading.of(run.settings()) == DirectionReading.WITHIN_CHANCE;
        int first = Math.max(0, run.period().quarter() - QUARTERS);
        return new Object[] {indicator.code(), Markup.bold(printedCode(indicator)) + "  " + Markup.text(indicator.title()) + marker(judgement),
            value(judgement.baseline(), indicator, intervals), england(line.benchmark(), indicator), rank(line.benchmark()),
            rankDirection(line.rankDirection()), key(line.rankDirection()), from(line.benchmark()),
            quarter(line, first, intervals), quarter(line, first + 1, intervals), quarter(line, first + 2, intervals), target(judgement, run, indicator),
            key(judgement.rating()), judgement.rating().letter(), judgement.rating().word(), RatingMark.svg(judgement.rating()),
            key(judgement.direction()), direction(judgement.direction()), comparedWith(judgement), line.comment(), notes, PositionStrip.svg(line.benchmark()), ratedOn(line)};
    }

    private static String printedCode(Indicator indicator) {
        return indicator.code().replace('-', ' ');
    }

    private static String marker(Judgement judgement) {
        return judgement.override().isPresent() ? " †" : "";
    }

    /** The forecast that decided a rating. */
    private static String ratedOn(AscofLine line) {
        return line.judgement().rating() == Rating.NONE ? "" : ForecastWords.of(line.judgement(), line.indicator(), "\n").map(words -> "on " + words).orElse("");
    }

    private static String quarter(AscofLine line, int index, boolean intervals) {
        return index < line.quarters().size() ? value(line.quarters().get(index).orElse(null), line.indicator(), intervals) : "";
    }

    /** A council that reads differences by their intervals sees the intervals. */
    private static String interval(IndicatorValue value, Indicator indicator) {
        return WilsonInterval.of(value, indicator).map(interval -> "\n" + Markup.quiet(AscofData.percent(interval.low()) + " to " + AscofData.percent(interval.high()) + "%")).orElse("");
    }

    private static String value(IndicatorValue value, Indicator indicator, boolean intervals) {
        if (value != null && value.confidential()) {
            return Symbol.CONFIDENTIAL.text();
        }
        if (value == null || value.value() == null) {
            return "N/A";
        }
        return Markup.text(Figures.value(value.value(), indicator)) + fraction(value) + (intervals ? interval(value, indicator) : "");
    }

    private static String fraction(IndicatorValue value) {
        if (value.numerator() == null) {
            return "";
        }
        String numerator = Figures.count(value.numerator());
        String counted = value.countedThing().map(thing -> " " + thing).orElse("");
        return "\n" + Markup.quiet(value.denominator() == null ? numerator + counted : "(" + numerator + "/" + Figures.count(value.denominator()) + ")");
    }

    private static String england(Benchmark benchmark, Indicator indicator) {
        if (benchmark == null || benchmark.englandPrinted().isEmpty()) {
            return "N/A";
        }
        return benchmark.england() == null ? benchmark.englandPrinted() : Figures.value(benchmark.england(), indicator);
    }

    private static String rank(Benchmark benchmark) {
        if (benchmark == null || benchmark.rank() == null) {
            return "N/A";
        }
        return benchmark.rank() + (benchmark.rankOf() == null ? "" : "/" + benchmark.rankOf()) + (benchmark.tied() ? " (=)" : "");
    }

    private static String key(Enum<?> judgement) {
        return judgement.name().toLowerCase(Locale.ROOT);
    }

    private static String rankDirection(Direction direction) {
        return direction.arrow() + " " + switch (direction) {
            case IMPROVED -> "better";
            case SAME, NO_REAL_CHANGE -> "unchanged";
            case DETERIORATED -> "worse";
            case NONE -> "no rank";
        };
    }

    private static String direction(Direction direction) {
        return direction.arrow() + " " + direction.word();
    }

    private static String from(Benchmark benchmark) {
        return benchmark == null || benchmark.previousRank() == null ? ""
                : "From " + benchmark.previousRank() + (benchmark.previousRankOf() == null ? "" : "/" + benchmark.previousRankOf());
    }

    private static String target(Judgement judgement, ReportRun run, Indicator indicator) {
        Target target = judgement.target();
        if (target == null || target.printed().isEmpty()) {
            return "N/A";
        }
        Optional<IndicatorValue> counted = run.book().values(indicator.code()).stream()
                .filter(value -> value.series().equals("target") && value.period().equals(ReportingPeriod.of(target.year()))).findFirst();
        return target.value() == null ? Markup.text(target.printed())
                : Markup.text(Figures.value(target.value(), indicator)) + counted.map(AscofQuery::fraction).orElse("");
    }

    /** The year an arrow compares with, where that is not the table's own baseline column. */
    private static String comparedWith(Judgement judgement) {
        return judgement.latest() != null || judgement.comparedWith() == null ? "" : "From " + judgement.comparedWith().period().printed();
    }

    private static String notes(List<AscofLine> lines, ReportRun run) {
        StringBuilder notes = new StringBuilder();
        for (AscofLine line : lines) {
            line.judgement().override().map(RatingOverride::reason)
                    .ifPresent(reason -> notes.append("† ").append(printedCode(line.indicator())).append(": ").append(reason).append('\n'));
        }
        long assumed = lines.stream().map(line -> line.judgement().comparedWith()).filter(value -> value != null && value.assumed()).count();
        if (assumed > 0) {
            notes.append("The direction of ").append(assumed).append(" rows rests on an earlier value that the source does not publish; the notes on the figures name them.\n");
        }
        String forecasts = lines.stream().filter(line -> line.judgement().forecast().isPresent() && line.judgement().ruleRating() != Rating.NONE)
                .map(line -> printedCode(line.indicator()) + " " + Figures.value(line.judgement().rated(), line.indicator())
                        + line.judgement().forecast().map(forecast -> forecast.count() == null ? "" : " (" + Figures.count(forecast.count()) + " in the year)").orElse(""))
                .collect(Collectors.joining(", "));
        if (!forecasts.isEmpty()) {
            notes.append("Rated on a forecast: ").append(forecasts).append("; the count to date, divided by the quarters elapsed, times 4, rounded to a whole number, over the same population.\n");
        }
        if (DirectionReading.of(run.settings()) == DirectionReading.WITHIN_CHANCE) {
            notes.append("≈ no real change: the 95% intervals (Wilson) of the two proportions differ by no more than chance may give. Each interval stands under its percentage.\n");
        }
        notes.append("Rating: the latest value, or for counts that grow through the year the forecast for the year, against the target at the printed precision; "
                + "amber is within 0.5 of the target in the measure's own unit. Direction of travel: performance against ")
                .append(run.period().year().previous().toString().replace('-', '/'))
                .append(", or for surveys against the survey before. The strip under a rank runs from first at the left to last at the right. (=) means that other councils share the rank; N/A that there is no figure.");
        return notes.toString();
    }
}
