package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.jasper.Markup;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.run.ReportRun;

/** The figures beside an exception's chart: a line for each that there is, the latest first. */
final class ExceptionFacts {

    private ExceptionFacts() {}

    static String of(Indicator indicator, Judgement judgement, ReportRun run) {
        List<String> lines = new ArrayList<>();
        IndicatorValue latest = judgement.latest();
        if (latest != null) {
            lines.add(line(latest.period().printed(), JudgementWords.of(run).value(latest, indicator)));
            earlier(latest.period().previous(), indicator, run).ifPresent(lines::add);
            if (!latest.period().wholeYear()) {
                earlier(latest.period().yearBefore(), indicator, run).ifPresent(lines::add);
            }
        }
        IndicatorValue baseline = judgement.baseline();
        if (baseline != null && baseline.printable()) {
            lines.add(line(baseline.period().printed(), JudgementWords.of(run).value(baseline, indicator)));
        }
        judgement
                .forecast()
                .ifPresent(forecast -> lines.add(line("Forecast", Figures.value(forecast.value(), indicator))));
        if (judgement.target() != null && judgement.target().value() != null) {
            lines.add(line("Target", Figures.value(judgement.target().value(), indicator)));
        }
        run.book()
                .benchmark(indicator.code(), run.period().year().previous())
                .filter(benchmark -> benchmark.england() != null)
                .ifPresent(benchmark -> lines.add(line(
                        "England, "
                                + ReportingPeriod.of(run.period().year().previous())
                                        .printed(),
                        Figures.value(benchmark.england(), indicator))));
        return String.join("\n", lines.stream().distinct().toList());
    }

    private static Optional<String> earlier(ReportingPeriod period, Indicator indicator, ReportRun run) {
        return run.book()
                .value(indicator.code(), period)
                .filter(value -> value.printable() && value.value() != null && !value.assumed())
                .map(value -> line(period.printed(), JudgementWords.of(run).value(value, indicator)));
    }

    private static String line(String what, String figure) {
        return Markup.text(what + ": ") + Markup.bold(figure);
    }
}
