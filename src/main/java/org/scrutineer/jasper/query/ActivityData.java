package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.performance.ActivityCell;
import org.scrutineer.performance.Commentary;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Forecast;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.verdict.Verdict;
import org.scrutineer.run.ReportRun;

/** The grid as data: the values behind its charts, its judgements, its commentary. */
final class ActivityData {

    private ActivityData() {}

    static List<DataTable> of(List<ActivityCell> cells, ReportRun run, String appendix) {
        String period = run.period().toString();
        return List.of(
                values(cells, run, appendix + " figures", period),
                judgements(cells, run, appendix + " judgements", period),
                commentary(cells, appendix + " commentary", period));
    }

    private static DataTable values(List<ActivityCell> cells, ReportRun run, String name, String period) {
        List<List<Object>> rows = new ArrayList<>();
        for (ActivityCell cell : cells) {
            Indicator indicator = cell.indicator();
            for (IndicatorValue value : run.book().values(indicator.code())) {
                if (!value.assumed()) {
                    rows.add(DataTable.row(
                            indicator.code(),
                            indicator.title(),
                            indicator.owner(),
                            value.series().isEmpty() ? null : value.series(),
                            value.period().printed(),
                            DataTable.value(value, indicator),
                            value.unit().orElse(indicator.unit()).label(),
                            value.confidential() ? Symbol.CONFIDENTIAL.text() : value.numerator(),
                            value.confidential() ? Symbol.CONFIDENTIAL.text() : value.denominator(),
                            covers(value, indicator),
                            value.breakBefore().orElse(null)));
                }
            }
        }
        return new DataTable(
                name,
                "Every value behind the charts, " + period,
                List.of(
                        "Code",
                        "Indicator",
                        "Owner",
                        "Series",
                        "Period",
                        "Value",
                        "Unit",
                        "Numerator",
                        "Denominator",
                        "Covers",
                        "Break in the series"),
                rows,
                "");
    }

    private static String covers(IndicatorValue value, Indicator indicator) {
        return value.snapshot()
                ? "the last day"
                : value.period().wholeYear() ? "the year" : indicator.cumulative() ? "the year to date" : "the quarter";
    }

    private static DataTable judgements(List<ActivityCell> cells, ReportRun run, String name, String period) {
        List<List<Object>> rows = new ArrayList<>();
        for (ActivityCell cell : cells) {
            Indicator indicator = cell.indicator();
            Judgement judgement = cell.judgement();
            rows.add(DataTable.row(
                    indicator.code(),
                    indicator.title(),
                    indicator.owner(),
                    DataTable.value(judgement.baseline(), indicator),
                    DataTable.value(judgement.latest(), indicator),
                    judgement.latest() == null
                            ? null
                            : judgement.latest().period().printed(),
                    JudgementData.status(judgement),
                    JudgementWords.figure(judgement.forecast()),
                    judgement.forecast().map(Forecast::methodName).orElse(null),
                    JudgementData.target(judgement)));
            List<Object> row = new ArrayList<>(rows.remove(rows.size() - 1));
            row.addAll(JudgementData.cells(judgement, indicator));
            row.add(VerdictWords.of(run)
                    .of(
                            indicator,
                            judgement,
                            Verdict.of(indicator, run.book(), judgement, DirectionReading.of(run.settings()))));
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(List.of(
                "Code",
                "Indicator",
                "Owner",
                "Year before",
                "Latest",
                "Latest is of",
                "Status",
                "Forecast for the year",
                "Forecast by",
                "Target"));
        columns.addAll(JudgementData.COLUMNS);
        columns.add("Verdict");
        return new DataTable(name, "Rating and direction of travel, " + period, columns, rows, "");
    }

    private static DataTable commentary(List<ActivityCell> cells, String name, String period) {
        List<List<Object>> rows = new ArrayList<>();
        for (ActivityCell cell : cells) {
            for (Commentary remark : cell.commentary()) {
                rows.add(
                        DataTable.row(cell.indicator().code(), cell.indicator().owner(), remark.kind(), remark.text()));
            }
            if (cell.commentary().isEmpty()) {
                rows.add(DataTable.row(
                        cell.indicator().code(),
                        cell.indicator().owner(),
                        null,
                        "No commentary received for this quarter."));
            }
        }
        return new DataTable(
                name, "What the owners say, " + period, List.of("Code", "Owner", "Kind", "Text"), rows, "");
    }
}
