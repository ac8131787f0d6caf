package org.scrutineer.performance;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scrutineer.salt.Period;

/**
 * One printed row of the ASCOF table.
 *
 * @param quarters the year's values by quarter, up to the reported one
 * @param latest the values of {@link #latestQuarters}: a table with room for three columns prints no quarter to come
 * @param benchmark England and the rank in the year before, or null
 */
public record AscofLine(
        Indicator indicator,
        Judgement judgement,
        List<Optional<IndicatorValue>> quarters,
        List<Optional<IndicatorValue>> latest,
        Benchmark benchmark,
        String comment) {

    /** The rows of the table, in the order supplied. */
    public static List<AscofLine> of(PerformanceBook book, Period period) {
        return of(book, period, DirectionReading.ANY_DIFFERENCE);
    }

    /** The reported quarter and the two before it, which may be of the year before. */
    public static List<ReportingPeriod> latestQuarters(Period period) {
        ReportingPeriod last = ReportingPeriod.of(period);
        return List.of(last.previous().previous(), last.previous(), last);
    }

    /** The same, with the council's reading of small differences. */
    public static List<AscofLine> of(PerformanceBook book, Period period, DirectionReading reading) {
        return book.indicators("ascof").stream()
                .map(indicator -> of(indicator, book, period, reading))
                .toList();
    }

    private static AscofLine of(Indicator indicator, PerformanceBook book, Period period, DirectionReading reading) {
        Timeline timeline = new Timeline(indicator, book);
        List<Optional<IndicatorValue>> quarters = IntStream.rangeClosed(1, period.quarter())
                .mapToObj(quarter -> shown(timeline, period.quarter(quarter)))
                .toList();
        List<Optional<IndicatorValue>> latest = latestQuarters(period).stream()
                .map(quarter -> quarter.year().equals(period.year())
                        ? quarters.get(quarter.quarter() - 1)
                        : timeline.at(quarter))
                .toList();
        String comment = String.join(
                " ",
                book.commentary(indicator.code(), ReportingPeriod.of(period)).stream()
                        .filter(entry -> entry.kind().equals("COMMENT"))
                        .map(Commentary::text)
                        .toList());
        return new AscofLine(
                indicator,
                Judgement.of(indicator, book, period, reading),
                quarters,
                latest,
                book.benchmark(indicator.code(), period.year().previous()).orElse(null),
                comment);
    }

    /** In quarter 4 the whole year's value stands where there is none of the quarter, as of a yearly survey. */
    private static Optional<IndicatorValue> shown(Timeline timeline, Period quarter) {
        Optional<IndicatorValue> value = timeline.at(ReportingPeriod.of(quarter));
        boolean none =
                value.filter(one -> one.value() != null || one.confidential()).isEmpty();
        return none && quarter.quarter() == 4
                ? timeline.at(ReportingPeriod.of(quarter.year())).or(() -> value)
                : value;
    }

    /**
     * Whether the year has a figure of it, or the council says that there is none to come: one that is withheld or does
     * not apply. Surveys and yearly returns have none until their results are known.
     */
    public boolean measuredWithinYear() {
        return judgement.latest() != null
                || judgement.standing().settled()
                || quarters.stream().flatMap(Optional::stream).anyMatch(value -> value.value() != null);
    }

    public Direction rankDirection() {
        return benchmark == null ? Direction.NONE : benchmark.direction();
    }
}
