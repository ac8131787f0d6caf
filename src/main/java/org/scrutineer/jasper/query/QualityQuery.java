package org.scrutineer.jasper.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.validate.LastRun;
import org.scrutineer.extract.validate.Quality;
import org.scrutineer.extract.validate.Severity;
import org.scrutineer.extract.validate.ValidationRules;
import org.scrutineer.jasper.Markup;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.run.ReportRun;

/**
 * {@code quality}: what validation found, a row per file and then a row per rule. Only counts: no row, value or
 * identifier of a person.
 */
final class QualityQuery implements Query {

    private static final List<String> FIELDS = List.of(
            "summary",
            "table",
            "heading",
            "rows_are",
            "head_2",
            "head_3",
            "head_4",
            "head_5",
            "row",
            "cell_2",
            "cell_3",
            "cell_4",
            "cell_5");
    private static final Object[] BY_FILE = {
        "files", "What was read", "File", "Rows read", "Last run", "Left out", "Findings"
    };
    private static final Object[] BY_RULE = {
        "rules", "What was found", "Rule and how to mend it", "Severity", "Found", "Last run", "Change"
    };
    private static final String UNKNOWN = "not known";

    @Override
    public String verb() {
        return "quality";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        Quality quality = run.quality();
        String summary = summary(quality);
        List<Object[]> rows = new ArrayList<>();
        quality.read().forEach((table, read) -> {
            Long before = quality.before().rows().get(table);
            long found = quality.findings().stream()
                    .filter(finding -> isIn(finding.problem().file(), table, quality))
                    .count();
            rows.add(row(
                    summary,
                    BY_FILE,
                    Markup.text(table),
                    number(read),
                    before == null ? UNKNOWN : number(before),
                    number(quality.rejected().getOrDefault(table, 0L)),
                    number(found)));
        });
        quality.byRule().forEach((rule, count) -> {
            OptionalLong before = quality.before().count(rule.code());
            rows.add(row(
                    summary,
                    BY_RULE,
                    Markup.bold(rule.code() + "  " + rule.title()) + "\n" + Markup.text(rule.fix()),
                    rule.severity().word(),
                    number(count),
                    before.isPresent() ? number(before.getAsLong()) : UNKNOWN,
                    before.isPresent() ? change(count - before.getAsLong()) : UNKNOWN));
        });
        mended(quality, summary, rows);
        if (quality.findings().isEmpty()) {
            rows.add(row(summary, BY_RULE, "Nothing was found.", "", "0", "", ""));
        }
        if (quality.submitted() != null) {
            SubmittedTables.fields(quality.submitted())
                    .forEach(cells -> rows.add(row(summary, SubmittedTables.BY_FIELD, cells)));
            SubmittedTables.months(quality.submitted())
                    .forEach(cells -> rows.add(row(summary, SubmittedTables.BY_MONTH, cells)));
        }
        return new TableDataSource(FIELDS, rows);
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        TableDataSource printed = answer(words, run);
        List<DataTable> tables = new ArrayList<>(List.of(table(BY_FILE, printed), table(BY_RULE, printed)));
        if (run.quality().submitted() != null) {
            tables.add(table(SubmittedTables.BY_FIELD, printed));
            tables.add(table(SubmittedTables.BY_MONTH, printed));
        }
        return tables;
    }

    /** A table's file has its name; Client Level Data comes under any. */
    private static boolean isIn(String file, String table, Quality quality) {
        String name = file.replace(".csv", "");
        return name.equals(table)
                || (table.equals(CldColumns.NAME) && !quality.read().containsKey(name));
    }

    private static DataTable table(Object[] kind, TableDataSource printed) {
        List<List<Object>> rows = new ArrayList<>();
        String summary = "";
        for (Object[] row : printed.rows()) {
            summary = row[0].toString();
            if (row[1].equals(kind[0])) {
                rows.add(Arrays.stream(row, 1 + kind.length, row.length)
                        .map(cell -> number(DataTable.plain(cell.toString())))
                        .toList());
            }
        }
        return new DataTable(
                "quality " + kind[0],
                kind[1].toString(),
                Arrays.stream(kind, 2, kind.length).map(Object::toString).toList(),
                rows,
                summary);
    }

    private static Object number(String cell) {
        return cell.matches("[\\d,]+") ? new BigDecimal(cell.replace(",", "")) : cell;
    }

    /** Rules that found something in the last run and nothing now. */
    private static void mended(Quality quality, String summary, List<Object[]> rows) {
        LastRun before = quality.before();
        ValidationRules.all().stream()
                .filter(rule -> before.count(rule.code()).orElse(0) > 0
                        && !quality.byRule().containsKey(rule))
                .forEach(rule -> rows.add(row(
                        summary,
                        BY_RULE,
                        Markup.bold(rule.code() + "  " + rule.title()) + "\nMended since the last run.",
                        rule.severity().word(),
                        "0",
                        number(before.count(rule.code()).getAsLong()),
                        change(-before.count(rule.code()).getAsLong()))));
    }

    private static String summary(Quality quality) {
        return String.format(
                Locale.UK,
                "%,d rows were read; %,d of them cannot be used. Findings: %,d errors, %,d warnings, %,d notes. Files "
                        + "and rows are named in data-quality.csv, which stays with the team.",
                quality.rowsRead(),
                quality.rowsRejected(),
                quality.count(Severity.ERROR),
                quality.count(Severity.WARNING),
                quality.count(Severity.NOTE));
    }

    private static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    private static String change(long difference) {
        return difference == 0
                ? "same"
                : String.format(Locale.UK, difference > 0 ? "%,d more" : "%,d fewer", Math.abs(difference));
    }

    private static Object[] row(String summary, Object[] table, String... cells) {
        Object[] row = new Object[FIELDS.size()];
        row[0] = summary;
        System.arraycopy(table, 0, row, 1, table.length);
        System.arraycopy(cells, 0, row, 1 + table.length, cells.length);
        return row;
    }
}
