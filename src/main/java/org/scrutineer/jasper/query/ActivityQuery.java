package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.Markup;
import org.scrutineer.jasper.RatingMark;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.jasper.chart.ChartData;
import org.scrutineer.jasper.chart.ChartWords;
import org.scrutineer.jasper.chart.IndicatorChart;
import org.scrutineer.performance.ActivityCell;
import org.scrutineer.performance.Commentary;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.Rating;
import org.scrutineer.performance.RatingWords;
import org.scrutineer.performance.ValueRemarks;
import org.scrutineer.performance.verdict.Verdict;
import org.scrutineer.run.ReportRun;

/**
 * {@code activity} or {@code activity APPENDIX}: a row per row of the three-column grid. The fields of the left cell
 * end in {@code _1}, of the middle in {@code _2}, of the right in {@code _3}; those of a missing cell are null.
 */
final class ActivityQuery implements Query {

    private static final int COLUMNS = 3;
    private static final double WIDTH = 161;
    /** Points of a chart: as the grid has them, and where one of a row needs more. */
    private static final double HEIGHT = 64;

    private static final double TALLEST = 106;
    /** A table in a chart's place is as high as its rows, up to this. */
    private static final double TALLEST_TABLE = 116;

    private static final List<String> PRINTED = List.of(
            "code",
            "title",
            "owner",
            "chart",
            "words",
            "caption",
            "judgement",
            "commentary",
            "rating_mark",
            "anchor",
            "same_link",
            "same",
            "stage");
    private static final List<String> CELL = JudgementFields.after(PRINTED);

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
        fields.add("table_note");
        List<Object[]> rows = new ArrayList<>();
        for (int first = 0; first < cells.size(); first += COLUMNS) {
            Object[] row = new Object[fields.size()];
            List<ActivityCell> side = cells.subList(first, Math.min(cells.size(), first + COLUMNS));
            List<ChartData> data = side.stream()
                    .map(cell -> ChartData.of(cell.indicator(), run.book(), run.period(), cell.judgement()))
                    .toList();
            double height = height(data);
            for (int column = 0; column < side.size(); column++) {
                Object[] cell = cell(side.get(column), data.get(column), run, height);
                System.arraycopy(cell, 0, row, column * CELL.size(), CELL.size());
            }
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            Object[] last = rows.get(rows.size() - 1);
            last[last.length - 1] = note(cells, run);
        }
        return new TableDataSource(fields, rows);
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        return ActivityData.of(cells(words, run), run, appendix(words));
    }

    /** In the order of a person's way through care where the measures name their stage, else as supplied. */
    private static List<ActivityCell> cells(List<String> words, ReportRun run) {
        List<ActivityCell> cells =
                ActivityCell.of(run.book(), run.period(), appendix(words), DirectionReading.of(run.settings()));
        List<String> stages =
                cells.stream().map(cell -> cell.indicator().stage()).distinct().toList();
        return cells.stream()
                .sorted(Comparator.comparing(
                        cell -> stages.indexOf(cell.indicator().stage())))
                .toList();
    }

    /** The charts that stand beside one another are of one height, so that what is under them stands in line. */
    private static double height(List<ChartData> side) {
        double most = side.stream()
                .mapToDouble(data -> Math.min(
                        data.indicator().chart().equals("none") ? TALLEST_TABLE : TALLEST,
                        IndicatorChart.needs(data, WIDTH)))
                .max()
                .orElse(0);
        return Math.max(HEIGHT, most);
    }

    private static String appendix(List<String> words) {
        return words.isEmpty() ? "activity" : words.get(0);
    }

    /** How the ratings and arrows of the grid came about: beneath its last row. */
    private static String note(List<ActivityCell> cells, ReportRun run) {
        Map<Indicator, Judgement> rows = new LinkedHashMap<>();
        cells.stream()
                .filter(cell -> JudgementWords.judged(cell.judgement()))
                .forEach(cell -> rows.put(cell.indicator(), cell.judgement()));
        String reading = "Direction is of performance: "
                + DirectionReading.of(run.settings()).words() + ".";
        boolean rated = rows.values().stream().anyMatch(judgement -> judgement.target() != null);
        return reading + (rated ? "\n" + RatingWords.of(rows) : "");
    }

    private static Object[] cell(ActivityCell cell, ChartData data, ReportRun run, double height) {
        Indicator indicator = cell.indicator();
        Rating rating = cell.judgement().rating();
        Object[] printed = {
            indicator.code(),
            Markup.bold(indicator.code()) + "  " + Markup.text(indicator.title())
                    + (indicator.owner().isEmpty() ? "" : " " + Markup.quiet("(" + indicator.owner() + ")")),
            indicator.owner(),
            IndicatorChart.drawing(data, WIDTH, height),
            ChartWords.of(data),
            caption(data, indicator, run),
            judgement(indicator, cell.judgement(), run),
            commentary(cell, run),
            rating.isNone() ? null : RatingMark.drawing(rating),
            MeasureAnchor.of(indicator, indicator.appendix()),
            MeasureAnchor.toSame(indicator, run),
            MeasureAnchor.same(indicator, run).strip(),
            indicator.stage()
        };
        return JudgementFields.after(PRINTED, printed, indicator, cell.judgement());
    }

    /** What the bars are of, and every break. */
    private static String caption(ChartData data, Indicator indicator, ReportRun run) {
        if (data.series().isEmpty()) {
            return "";
        }
        String year = run.period().year().toString().replace('-', '/');
        long quarters = data.periods().stream()
                .filter(period ->
                        !period.wholeYear() && period.year().equals(run.period().year()))
                .count();
        String quarter = quarters == 1 ? "quarter " + run.period().quarter() : "each quarter";
        String what = data.snapshot()
                ? "On the last day of " + quarter + ", " + year + "."
                : data.indicator().cumulative()
                        ? "Year to date, " + year + "."
                        : (quarters == 1 ? "In " + quarter : "Each quarter") + " of " + year + ".";
        String withheld = withheld(indicator, run);
        List<IndicatorValue> drawn = run.book().values(indicator.code()).stream()
                .filter(value -> data.holds(value.series(), value.period()))
                .toList();
        return Stream.of(
                        Stream.of(what),
                        data.breaks().stream(),
                        ValueRemarks.bases(drawn).stream().map(words -> words + "."),
                        ValueRemarks.notes(drawn).stream().map(words -> ValueRemarks.STAR + " " + words + "."),
                        withheld.isEmpty() && data.withholds()
                                ? Stream.of(Symbol.CONFIDENTIAL.text() + ": " + Symbol.CONFIDENTIAL.meaning() + ".")
                                : Stream.of(withheld))
                .flatMap(one -> one)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A bar that is not drawn because few people are behind it must not be taken for none. */
    private static String withheld(Indicator indicator, ReportRun run) {
        String which = run.book().values(indicator.code()).stream()
                .filter(value -> value.confidential()
                        && value.period().year().equals(run.period().year()))
                .map(value -> (value.series() + " " + value.period().printed()).strip())
                .collect(Collectors.joining(", "));
        return which.isEmpty()
                ? ""
                : Symbol.CONFIDENTIAL.text() + " " + which + ": " + Symbol.CONFIDENTIAL.meaning() + ".";
    }

    /** A verdict or its reason, in every cell; the rating where there is a target. */
    private static String judgement(Indicator indicator, Judgement judgement, ReportRun run) {
        List<String> said = new ArrayList<>();
        if (judgement.late()) {
            said.add("Judged by " + judgement.latest().period().printed());
        }
        Verdict verdict = Verdict.of(indicator, run.book(), judgement, DirectionReading.of(run.settings()));
        said.add(VerdictWords.of(run).of(indicator, judgement, verdict));
        if (!judgement.rating().isNone()) {
            String target = judgement.target() == null
                    ? ""
                    : " ("
                            + JudgementWords.of(run)
                                    .target(judgement, Optional.empty(), indicator)
                                    .replace('\n', ' ') + ")";
            String on = JudgementWords.of(run).ratedOn(judgement, indicator, " ");
            said.add(judgement.rating().described() + target + (on.isEmpty() ? "" : "; " + on));
        } else if (judgement.target() != null && indicator.polarity() != Polarity.NONE) {
            said.add(JudgementWords.of(run).rating(judgement));
        }
        return String.join("; ", said);
    }

    private static String commentary(ActivityCell cell, ReportRun run) {
        if (cell.commentary().isEmpty()) {
            return Markup.quiet("No commentary received for this quarter.");
        }
        return cell.commentary().stream().map(remark -> remark(remark, run)).collect(Collectors.joining("\n"));
    }

    private static String remark(Commentary remark, ReportRun run) {
        return Markup.bold(remark.kind()) + "  " + ProseMarks.marked(remark.text(), run);
    }
}
