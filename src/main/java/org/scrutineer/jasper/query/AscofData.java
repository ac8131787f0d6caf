package org.scrutineer.jasper.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.performance.AscofLine;
import org.scrutineer.performance.Benchmark;
import org.scrutineer.performance.Forecast;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.RatingOverride;
import org.scrutineer.performance.Target;
import org.scrutineer.performance.WilsonInterval;
import org.scrutineer.run.ReportRun;

/** The ASCOF table as data: every value beside its numerator, its denominator and its 95% interval. */
final class AscofData {

    private AscofData() {}

    static DataTable of(List<AscofLine> lines, ReportRun run, String notes) {
        String year = run.period().year().toString().replace('-', '/');
        String before = run.period().year().previous().toString().replace('-', '/');
        List<String> columns = new ArrayList<>(List.of("Code", "Indicator", "Unit", "Good is"));
        value(columns, before);
        columns.addAll(List.of(
                "England average " + before,
                "Rank " + before,
                "Rank of",
                "Tied",
                "Previous rank",
                "Previous rank of",
                "Direction of rank"));
        for (int quarter = 1; quarter <= run.period().quarter(); quarter++) {
            value(columns, year + " Q" + quarter);
        }
        columns.addAll(List.of(
                "95% interval from",
                "95% interval to",
                "Value judged is of",
                "Status",
                "Forecast for the year",
                "Forecast by",
                "Target",
                "Target of"));
        columns.addAll(JudgementData.COLUMNS);
        columns.addAll(List.of("Judged by people because", "Comment"));
        return new DataTable(
                "ASCOF",
                "Adult Social Care Outcomes Framework, " + year + " quarter "
                        + run.period().quarter(),
                columns,
                lines.stream().map(AscofData::row).toList(),
                notes);
    }

    private static void value(List<String> columns, String period) {
        columns.addAll(List.of(period, period + " numerator", period + " denominator"));
    }

    private static List<Object> row(AscofLine line) {
        Judgement judgement = line.judgement();
        List<Object> cells = new ArrayList<>(List.of(
                line.indicator().code(),
                line.indicator().title(),
                line.indicator().unit().label(),
                line.indicator().polarity().name().toLowerCase(Locale.ROOT)));
        value(cells, judgement.baseline(), line);
        benchmark(cells, line);
        line.quarters().forEach(quarter -> value(cells, quarter.orElse(null), line));
        Optional<WilsonInterval> interval = WilsonInterval.of(
                judgement.latest() == null ? judgement.baseline() : judgement.latest(), line.indicator());
        Target target = judgement.target();
        cells.addAll(Arrays.asList(
                interval.map(one -> percent(one.low())).orElse(null),
                interval.map(one -> percent(one.high())).orElse(null),
                judgement.latest() == null ? null : judgement.latest().period().printed(),
                JudgementData.status(judgement),
                JudgementWords.figure(judgement.forecast()),
                judgement.forecast().map(Forecast::methodName).orElse(null),
                JudgementData.target(judgement),
                target == null ? null : target.period().printed()));
        cells.addAll(JudgementData.cells(judgement, line.indicator()));
        cells.addAll(
                Arrays.asList(judgement.override().map(RatingOverride::reason).orElse(null), line.comment()));
        return cells;
    }

    private static void benchmark(List<Object> cells, AscofLine line) {
        Benchmark benchmark = line.benchmark();
        if (benchmark == null) {
            cells.addAll(Arrays.asList(null, null, null, null, null, null, null));
            return;
        }
        cells.addAll(Arrays.asList(
                benchmark.england() == null ? benchmark.englandPrinted() : benchmark.england(),
                DataTable.whole(benchmark.rank()),
                DataTable.whole(benchmark.rankOf()),
                benchmark.rank() == null ? null : benchmark.tied() ? "yes" : "no",
                DataTable.whole(benchmark.previousRank()),
                DataTable.whole(benchmark.previousRankOf()),
                benchmark.rank() == null ? null : benchmark.direction().word()));
    }

    private static void value(List<Object> cells, IndicatorValue value, AscofLine line) {
        cells.add(DataTable.value(value, line.indicator()));
        cells.add(part(value, IndicatorValue::numerator));
        cells.add(part(value, IndicatorValue::denominator));
    }

    private static Object part(IndicatorValue value, Function<IndicatorValue, BigDecimal> part) {
        return value == null ? null : value.confidential() ? Symbol.CONFIDENTIAL.text() : part.apply(value);
    }

    static BigDecimal percent(double proportion) {
        return BigDecimal.valueOf(100 * proportion).setScale(1, RoundingMode.HALF_UP);
    }
}
