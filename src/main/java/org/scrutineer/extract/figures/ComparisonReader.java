package org.scrutineer.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.scrutineer.extract.contract.ColumnType;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.rows.GoodRows;
import org.scrutineer.performance.CouncilValue;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.StatedRollUp;

/**
 * Reads what figures are compared with: other councils' values and the published text's own counts. Both tables may be
 * absent.
 */
public final class ComparisonReader {

    private ComparisonReader() {}

    /**
     * The councils' values to compare with.
     *
     * @throws DataProblemException with every fault of the table
     */
    public static List<CouncilValue> councils(Source source) {
        return rows(
                source,
                "council_benchmark",
                row -> new CouncilValue(
                        row.required("code"),
                        row.required("council"),
                        period(row, "year"),
                        row.number("value"),
                        row.text("source")));
    }

    /**
     * The numbers of indicators that moved, as the council states them.
     *
     * @throws DataProblemException with every fault of the table
     */
    public static List<StatedRollUp> stated(Source source) {
        return rows(
                source,
                "roll_up",
                row -> new StatedRollUp(
                        period(row, "period"),
                        row.required("block"),
                        row.text("title"),
                        row.integer("improved"),
                        row.integer("same"),
                        row.integer("deteriorated"),
                        row.number("improved_share"),
                        row.text("said"),
                        row.text("cause")));
    }

    private static ReportingPeriod period(Row row, String column) {
        String value = row.required(column);
        try {
            return ReportingPeriod.parse(value);
        } catch (IllegalArgumentException wrong) {
            throw row.problem(column, "V-VALUE", Row.quoted(value), ColumnType.PERIOD.expected(), "Correct the value.");
        }
    }

    private static <T> List<T> rows(Source source, String name, Function<Row, T> one) {
        List<Problem> problems = new ArrayList<>();
        List<T> all = new GoodRows(source, problems).of(name, false, one);
        if (!problems.isEmpty()) {
            throw new DataProblemException(problems);
        }
        return all;
    }
}
