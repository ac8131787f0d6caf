package org.scrutineer.jasper.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.rules.Words;

/**
 * A chart in words, made from its data: {@code ABP1b: 18,394 in 2016/17; 3,306, 3,697 and 4,066 in quarters 1 to 3}.
 */
public final class ChartWords {

    private ChartWords() {}

    /** The text alternative of an indicator's chart. */
    public static String of(ChartData data) {
        if (data.series().isEmpty()) {
            return data.indicator().code() + ": no figures supplied";
        }
        List<String> said = new ArrayList<>(
                data.series().stream().map(series -> series(series, data)).toList());
        said.addAll(data.breaks());
        said.addAll(data.references().words(data.indicator()).stream()
                .map(Words::capital)
                .toList());
        return data.indicator().code() + ": "
                + said.stream()
                        .map(words -> words.endsWith(".") ? words.substring(0, words.length() - 1) : words)
                        .collect(Collectors.joining(". "));
    }

    private static String series(ChartSeries series, ChartData data) {
        List<String> parts = new ArrayList<>();
        series.apart()
                .ifPresent(point ->
                        parts.add(value(point) + " in " + point.period().printed()));
        List<ChartPoint> quarters = new ArrayList<>();
        List<ReportingPeriod> periods = data.periods();
        // There is none where all that is known is the whole year before.
        ReportingPeriod latest = periods.isEmpty() ? null : periods.get(periods.size() - 1);
        for (ChartPoint point : series.points()) {
            if (!point.period().wholeYear() && point.period().year().equals(latest.year())) {
                quarters.add(point);
            } else {
                parts.add(value(point) + " in " + point.period().printed()
                        + (point.period().wholeYear() || !data.indicator().cumulative() ? "" : " to date"));
            }
        }
        if (!quarters.isEmpty()) {
            parts.add(list(quarters.stream().map(ChartWords::value).toList())
                    + when(data)
                    + quarters(quarters.stream()
                            .map(point -> point.period().quarter())
                            .toList()));
        }
        return (series.name().isEmpty() ? "" : series.name() + " ") + String.join("; ", parts);
    }

    private static String when(ChartData data) {
        return data.snapshot() ? " at the end of " : data.indicator().cumulative() ? " in the year up to " : " in ";
    }

    private static String value(ChartPoint point) {
        return (point.isWithheld() ? "a withheld value" : point.printed())
                + (point.share().isEmpty() ? "" : " (" + point.share() + ")");
    }

    private static String quarters(List<Integer> quarters) {
        int first = quarters.get(0);
        int last = quarters.get(quarters.size() - 1);
        if (quarters.size() == 1) {
            return "quarter " + first;
        }
        boolean run = last - first + 1 == quarters.size() && quarters.size() > 2;
        return "quarters "
                + (run
                        ? first + " to " + last
                        : list(quarters.stream().map(String::valueOf).toList()));
    }

    private static String list(List<String> items) {
        return items.size() == 1
                ? items.get(0)
                : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }
}
