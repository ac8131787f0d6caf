package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.Markup;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.jasper.chart.ChartData;
import org.scrutineer.jasper.chart.ChartWords;
import org.scrutineer.jasper.chart.IndicatorChart;
import org.scrutineer.performance.ActivityCell;
import org.scrutineer.performance.Commentary;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.Rating;

/**
 * {@code activity} or {@code activity APPENDIX}: a row per row of the three-column grid. The fields of the left cell end in {@code _1},
 * of the middle in {@code _2}, of the right in {@code _3}; those of a missing cell are null.
 */
final class ActivityQuery implements Query {

    private static final int COLUMNS = 3;
    private static final double WIDTH = 161;
    private static final double HEIGHT = 116;
    private static final List<String> CELL = List.of("code", "title", "owner", "chart", "words", "caption", "judgement", "commentary");

    @Override
    public String verb() {
        return "activity";
    }

    @Override
    public Optional<String> needs() {
        return Optional.of("indicator");
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        List<ActivityCell> cells = cells(words, run);
        List<String> fields = new ArrayList<>();
        for (int column = 1; column <= COLUMNS; column++) {
            for (String field : CELL) {
                fields.add(field + "_" + column);
            }
        }
        List<Object[]> rows = new ArrayList<>();
        for (int first = 0; first < cells.size(); first += COLUMNS) {
            Object[] row = new Object[fields.size()];
            for (int column = 0; column < COLUMNS && first + column < cells.size(); column++) {
                System.arraycopy(cell(cells.get(first + column), run), 0, row, column * CELL.size(), CELL.size());
            }
            rows.add(row);
        }
        return new TableDataSource(fields, rows);
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        return ActivityData.of(cells(words, run), run, appendix(words));
    }

    private static List<ActivityCell> cells(List<String> words, ReportRun run) {
        return ActivityCell.of(run.book(), run.period(), appendix(words), DirectionReading.of(run.settings()));
    }

    private static String appendix(List<String> words) {
        return words.isEmpty() ? "activity" : words.get(0);
    }

    private static Object[] cell(ActivityCell cell, ReportRun run) {
        Indicator indicator = cell.indicator();
        ChartData data = ChartData.of(indicator, run.book(), run.period());
        return new Object[] {indicator.code(), Markup.bold(indicator.code()) + "  " + Markup.text(indicator.title()) + (indicator.owner().isEmpty() ? "" : " " + Markup.quiet("(" + indicator.owner() + ")")),
            indicator.owner(), IndicatorChart.svg(data, WIDTH, HEIGHT), ChartWords.of(data), (caption(data, run) + withheld(indicator, run)).strip(),
            judgement(indicator, cell.judgement()), commentary(cell)};
    }

    /** What the bars are of, and every break. */
    private static String caption(ChartData data, ReportRun run) {
        if (data.series().isEmpty()) {
            return "";
        }
        String year = run.period().year().toString().replace('-', '/');
        long quarters = data.periods().stream().filter(period -> !period.wholeYear() && period.year().equals(run.period().year())).count();
        String quarter = quarters == 1 ? "quarter " + run.period().quarter() : "each quarter";
        String what = data.snapshot() ? "On the last day of " + quarter + ", " + year + "." : data.indicator().cumulative() ? "Year to date, " + year + "."
                : (quarters == 1 ? "In " + quarter : "Each quarter") + " of " + year + ".";
        boolean apart = data.series().stream().anyMatch(series -> series.apart().isPresent());
        return Stream.of(Stream.of(what + (apart ? " The figure at the left is the whole year before." : "")), data.breaks().stream(),
                data.withholds() ? Stream.of(Symbol.CONFIDENTIAL.text() + ": " + Symbol.CONFIDENTIAL.meaning() + ".") : Stream.<String>empty()).flatMap(one -> one).collect(Collectors.joining(" "));
    }

    /** A bar that is not drawn because few people are behind it must not be taken for none. */
    private static String withheld(Indicator indicator, ReportRun run) {
        String which = run.book().values(indicator.code()).stream().filter(value -> value.confidential() && value.period().year().equals(run.period().year()))
                .map(value -> (value.series() + " " + value.period().printed()).strip()).collect(Collectors.joining(", "));
        return which.isEmpty() ? "" : " " + Symbol.CONFIDENTIAL.text() + " " + which + ": " + Symbol.CONFIDENTIAL.meaning() + ".";
    }

    private static String judgement(Indicator indicator, Judgement judgement) {
        List<String> said = new ArrayList<>();
        if (judgement.direction() != Direction.NONE) {
            said.add(judgement.direction().arrow() + " " + judgement.direction().word() + " from " + judgement.comparedWith().period().printed());
        }
        if (judgement.rating() != Rating.NONE) {
            said.add(judgement.rating().letter() + ": " + judgement.rating().word() + " (" + Figures.value(judgement.target().value(), indicator) + ")");
        }
        ForecastWords.of(judgement, indicator, " ").ifPresent(words -> said.add((said.isEmpty() ? "" : "on ") + words));
        return said.isEmpty() ? "" : String.join("; ", said);
    }

    private static String commentary(ActivityCell cell) {
        if (cell.commentary().isEmpty()) {
            return Markup.quiet("No commentary received for this quarter.");
        }
        return cell.commentary().stream().map(ActivityQuery::remark).collect(Collectors.joining("\n"));
    }

    private static String remark(Commentary remark) {
        return Markup.bold(remark.kind()) + "  " + Markup.text(remark.text());
    }
}
