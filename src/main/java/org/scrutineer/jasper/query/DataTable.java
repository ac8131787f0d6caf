package org.scrutineer.jasper.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;

/**
 * The same figures as a report prints, as a table to calculate with: no marks, no pictures, one value to a cell.
 *
 * @param name a word or two, such as {@code LTS001a 1a}
 * @param title what it holds
 * @param columns their headings
 * @param rows of numbers, whose scale says how many decimals they are shown with, and of texts; null where there is
 *     nothing
 * @param notes what a reader must know, in sentences; empty when nothing
 */
public record DataTable(String name, String title, List<String> columns, List<List<Object>> rows, String notes) {

    public DataTable {
        columns = List.copyOf(columns);
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        name + ": a row of " + row.size() + " cells under " + columns.size() + " headings");
            }
        }
    }

    /** The rows of a query as they stand, without its pictures and its styled text's marks. */
    static DataTable of(String name, TableDataSource rows) {
        List<TableDataSource.Field> fields = rows.fields();
        List<List<Object>> all = new ArrayList<>();
        for (Object[] row : rows.rows()) {
            all.add(IntStream.range(0, fields.size())
                    .mapToObj(i -> row[i] instanceof String text ? plain(text) : number(row[i]))
                    .toList());
        }
        List<Integer> kept = IntStream.range(0, fields.size())
                .filter(i ->
                        rows.rows().stream().noneMatch(row -> row[i] instanceof String text && text.startsWith("<svg")))
                .boxed()
                .toList();
        return new DataTable(
                name,
                "",
                kept.stream().map(i -> fields.get(i).name().replace('_', ' ')).toList(),
                all.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
                "");
    }

    private static Object number(Object value) {
        return value instanceof Integer whole
                ? BigDecimal.valueOf(whole)
                : value instanceof Long whole
                        ? BigDecimal.valueOf(whole)
                        : value instanceof BigDecimal || value == null ? value : value.toString();
    }

    /** The words of styled text. */
    public static String plain(String styled) {
        return styled.replaceAll("<[^>]*>", "")
                .replaceAll("\\s*\\n\\s*", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    /**
     * A value at the indicator's printed precision, {@code [c]} where it is withheld, null where there is none or where
     * it is only assumed.
     */
    static Object value(IndicatorValue value, Indicator indicator) {
        if (value == null || value.assumed()) {
            return null;
        }
        return value.confidential()
                ? Symbol.CONFIDENTIAL.text()
                : value.unit().isPresent() ? value.value() : rounded(value.value(), indicator);
    }

    static BigDecimal rounded(BigDecimal value, Indicator indicator) {
        return value == null ? null : value.setScale(indicator.decimals(), RoundingMode.HALF_UP);
    }

    static BigDecimal whole(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    /** A row, whose cells may be null. */
    static List<Object> row(Object... cells) {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }
}
