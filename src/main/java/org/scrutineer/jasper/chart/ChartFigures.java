package org.scrutineer.jasper.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.ReportingPeriod;

/** The figures of an indicator's chart as a table: a row for each period, a column for each series. */
final class ChartFigures {

    private ChartFigures() {}

    /** Headings first; nothing where there are no figures. */
    static List<List<String>> of(ChartData data) {
        if (data.series().isEmpty()) {
            return List.of();
        }
        TreeSet<ReportingPeriod> periods = new TreeSet<>();
        data.series().forEach(series -> {
            series.apart().ifPresent(point -> periods.add(point.period()));
            series.points().forEach(point -> periods.add(point.period()));
        });
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("Period"));
        data.series().forEach(series -> head.add(series.name().isEmpty() ? "Value" : series.name()));
        List<ReferenceLine> lines = data.references().lines(data.indicator());
        lines.forEach(line -> head.add(line.kind().heading()));
        rows.add(head);
        for (ReportingPeriod period : periods) {
            List<String> row = new ArrayList<>(List.of(period.printed()));
            data.series()
                    .forEach(series -> row.add(
                            series.shown(period).map(ChartFigures::words).orElse("")));
            lines.forEach(line -> row.add(line.printed()));
            rows.add(row);
        }
        if (data.references().forecast() != null) {
            List<String> row = new ArrayList<>(List.of(
                    "Forecast for the year",
                    Figures.value(data.references().forecast().value(), data.indicator())));
            lines.forEach(line -> row.add(line.printed()));
            rows.add(row);
        }
        return rows;
    }

    private static String words(ChartPoint point) {
        return point.printed() + (point.share().isEmpty() ? "" : " (" + point.share() + ")");
    }
}
