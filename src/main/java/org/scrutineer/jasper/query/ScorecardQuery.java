package org.scrutineer.jasper.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.Markup;
import org.scrutineer.jasper.RatingMark;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.Rating;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.RollUp;
import org.scrutineer.performance.ValueRemarks;
import org.scrutineer.rules.Words;
import org.scrutineer.run.ReportRun;

/**
 * {@code scorecard BLOCK}: a row per indicator of a block or of a priority, and per series where an indicator has
 * several. {@code value_1} is the year before, {@code value_2} to {@code value_5} the last four quarters up to the
 * reported one, each as printed; {@code number_1} to {@code number_5} are the same as numbers, {@code head_1} to
 * {@code head_5} name the periods.
 */
final class ScorecardQuery implements Query {

    private static final int PERIODS = 5;
    private static final List<String> FIELDS = fields();

    private static List<String> fields() {
        List<String> fields = new ArrayList<>(List.of("code", "title", "owner", "polarity", "unit"));
        for (String name : List.of("head_", "value_", "number_")) {
            for (int i = 1; i <= PERIODS; i++) {
                fields.add(name + i);
            }
        }
        fields.addAll(List.of(
                "numerator",
                "denominator",
                "target",
                "target_number",
                "forecast_number",
                "rating",
                "rating_level",
                "rating_mark",
                "direction",
                "direction_word",
                "compared_with",
                "note",
                "indicator",
                "anchor",
                "same_link",
                "spark",
                "spark_words"));
        return List.copyOf(fields);
    }

    @Override
    public String verb() {
        return "scorecard";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        List<Object[]> rows = new ArrayList<>();
        for (Indicator indicator : members(words, run)) {
            List<String> series = run.book().values(indicator.code()).stream()
                    .map(IndicatorValue::series)
                    .distinct()
                    .filter(one -> !one.isEmpty() && !one.equals("target"))
                    .toList();
            boolean main = series.isEmpty()
                    || run.book().values(indicator.code()).stream()
                            .anyMatch(value -> value.series().isEmpty());
            if (main) {
                rows.add(row(indicator, "", run, block(words)));
            }
            series.forEach(one -> rows.add(row(indicator, one, run, block(words))));
        }
        return new TableDataSource(FIELDS, rows);
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        List<ReportingPeriod> periods = periods(run);
        List<String> columns = new ArrayList<>(List.of("Code", "Indicator", "Owner", "Good is", "Unit"));
        periods.forEach(period -> columns.add(period.printed()));
        columns.addAll(List.of(
                "Numerator",
                "Denominator",
                "Target",
                "Forecast for the year",
                "Rating",
                "Direction of travel",
                "Compared with",
                "Note"));
        List<List<Object>> rows = new ArrayList<>();
        for (Object[] row : answer(words, run).rows()) {
            List<Object> cells = new ArrayList<>(Arrays.asList(row).subList(0, 5));
            for (int i = 1; i <= PERIODS; i++) {
                Object number = row[FIELDS.indexOf("number_" + i)];
                cells.add(
                        number == null && Symbol.CONFIDENTIAL.text().equals(row[FIELDS.indexOf("value_" + i)])
                                ? Symbol.CONFIDENTIAL.text()
                                : number);
            }
            for (String field : List.of(
                    "numerator",
                    "denominator",
                    "target_number",
                    "forecast_number",
                    "rating",
                    "direction_word",
                    "compared_with")) {
                cells.add(row[FIELDS.indexOf(field)]);
            }
            cells.add(DataTable.plain(row[FIELDS.indexOf("note")].toString()));
            rows.add(cells);
        }
        return List.of(new DataTable(
                block(words),
                "Scorecard, " + run.periodInWords(),
                columns,
                rows,
                Symbol.CONFIDENTIAL.text() + ": " + Symbol.CONFIDENTIAL.meaning() + "."));
    }

    private static String block(List<String> words) {
        if (words.size() != 1) {
            throw new IllegalArgumentException(
                    "scorecard is followed by a block of indicators or a priority, such as scorecard workforce; found "
                            + "\"scorecard "
                            + String.join(" ", words) + "\"");
        }
        return words.get(0);
    }

    private static List<Indicator> members(List<String> words, ReportRun run) {
        String block = block(words);
        return run.book().indicators().stream()
                .filter(indicator -> block.equals(RollUp.BY_PRIORITY)
                        ? !indicator.priority().isEmpty()
                        : indicator.appendix().equals(block)
                                || indicator.priority().equals(block))
                .toList();
    }

    /** The year before and the last four quarters. */
    private static List<ReportingPeriod> periods(ReportRun run) {
        List<ReportingPeriod> periods =
                new ArrayList<>(List.of(ReportingPeriod.of(run.period().year().previous())));
        for (int back = PERIODS - 2; back >= 0; back--) {
            int quarter = run.period().quarter() - back;
            periods.add(
                    quarter > 0
                            ? new ReportingPeriod(run.period().year(), quarter)
                            : new ReportingPeriod(run.period().year().previous(), quarter + 4));
        }
        return periods;
    }

    private static Object[] row(Indicator indicator, String series, ReportRun run, String block) {
        Judgement judgement = Judgement.of(indicator, run.book(), run.period(), DirectionReading.of(run.settings()));
        boolean judged = series.isEmpty();
        List<Object> row = new ArrayList<>(List.of(
                indicator.code(),
                indicator.title() + (judged ? "" : ": " + series),
                indicator.owner(),
                indicator.polarity().name().toLowerCase(Locale.ROOT),
                indicator.unit().label()));
        List<ReportingPeriod> periods = periods(run);
        List<IndicatorValue> values = periods.stream()
                .map(period -> run.book().values(indicator.code()).stream()
                        .filter(value ->
                                value.series().equals(series) && value.period().equals(period) && !value.assumed())
                        .findFirst()
                        .orElse(null))
                .collect(Collectors.toList());
        periods.forEach(period -> row.add(period.printed()));
        values.forEach(value -> row.add(printed(value, indicator) + ValueRemarks.star(value)));
        values.forEach(value -> row.add(value == null ? null : value.value()));
        IndicatorValue now = values.get(PERIODS - 1);
        row.add(now == null ? null : now.numerator());
        row.add(now == null ? null : now.denominator());
        judgement(row, indicator, judgement, judged, run.words());
        row.add(Stream.concat(
                        Stream.of(judged ? note(indicator, run) : ""),
                        Stream.concat(
                                        ValueRemarks.bases(values).stream(),
                                        ValueRemarks.notes(values).stream().map(one -> ValueRemarks.STAR + " " + one))
                                .map(one -> Markup.quiet(one + ".")))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("\n")));
        row.add(Markup.bold(indicator.code()) + "  " + Markup.text(row.get(1).toString())
                + (indicator.polarity() == Polarity.LOW
                                && !indicator.title().toLowerCase(Locale.ROOT).contains("low is good")
                        ? " " + Markup.quiet("(low is good)")
                        : "")
                + (judged ? MeasureAnchor.same(indicator, run) : ""));
        row.add(judged || first(indicator, series, run) ? MeasureAnchor.of(indicator, block) : null);
        row.add(judged ? MeasureAnchor.toSame(indicator, run) : null);
        RowSparkline spark = judged ? RowSparkline.of(indicator, judgement, run) : new RowSparkline(null, null);
        row.add(spark.drawing());
        row.add(spark.words());
        return row.toArray();
    }

    private static boolean first(Indicator indicator, String series, ReportRun run) {
        return run.book().values(indicator.code()).stream()
                .map(IndicatorValue::series)
                .filter(one -> !one.isEmpty() && !one.equals("target"))
                .findFirst()
                .filter(series::equals)
                .isPresent();
    }

    private static void judgement(
            List<Object> row, Indicator indicator, Judgement judgement, boolean judged, Words words) {
        boolean target = judged && judgement.target() != null;
        BigDecimal number = target ? judgement.target().value() : null;
        row.add(!target ? "" : number == null ? judgement.target().printed() : Figures.value(number, indicator));
        row.add(number);
        row.add(judged ? judgement.forecast().map(forecast -> forecast.value()).orElse(null) : null);
        boolean rated = judged && judgement.rating() != Rating.NONE;
        row.add(rated ? judgement.rating().word() : "");
        row.add(rated ? judgement.rating().letter() : "");
        row.add(rated ? RatingMark.drawing(judgement.rating()) : null);
        Direction direction = judged ? judgement.direction() : Direction.NONE;
        boolean from = judgement.comparedWith() != null && direction != Direction.NONE;
        row.add(
                judged
                        ? direction.arrow() + " " + words.of(direction)
                                + (from
                                        ? "\n"
                                                + words.get(
                                                        "direction.from",
                                                        judgement
                                                                .comparedWith()
                                                                .period()
                                                                .printed())
                                        : "")
                        : "");
        row.add(judged ? direction.word() : "");
        row.add(from ? judgement.comparedWith().period().printed() : "");
    }

    private static String printed(IndicatorValue value, Indicator indicator) {
        if (value == null || (value.value() == null && !value.confidential())) {
            return Symbol.NOT_AVAILABLE.text();
        }
        return value.confidential()
                ? Symbol.CONFIDENTIAL.text()
                : value.unit()
                        .map(unit -> Figures.value(
                                value.value(),
                                unit,
                                Math.max(0, value.value().stripTrailingZeros().scale())))
                        .orElse(Figures.value(value.value(), indicator));
    }

    /** What the owner says of the quarter, whatever kind of remark it is. */
    private static String note(Indicator indicator, ReportRun run) {
        return run.book().commentary(indicator.code(), ReportingPeriod.of(run.period())).stream()
                .flatMap(remark -> remark.kind().equals("COMMENT")
                        ? Stream.of(ProseMarks.marked(remark.text(), run))
                        : Stream.of(Markup.bold(remark.kind()) + "  " + ProseMarks.marked(remark.text(), run)))
                .collect(Collectors.joining("\n"));
    }
}
