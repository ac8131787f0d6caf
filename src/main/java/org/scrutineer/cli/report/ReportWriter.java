package org.scrutineer.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.sf.jasperreports.engine.JasperPrint;
import org.scrutineer.disclosure.DisclosurePolicy;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.extract.csv.WholeFile;
import org.scrutineer.jasper.query.DataTable;
import org.scrutineer.jasper.query.Queries;
import org.scrutineer.jasper.template.ReportFiller;
import org.scrutineer.performance.paper.SectionKind;
import org.scrutineer.run.ReportRun;

/**
 * Makes one report in a form other than PDF. What is a document comes from the filled report; what is data comes from
 * the same query, before it is made up for print.
 */
public final class ReportWriter {

    /** Parts that hold no figures, or whose template is the council's own. */
    private static final Set<SectionKind> WITHOUT_TABLES =
            Set.of(SectionKind.COVER, SectionKind.CONTENTS, SectionKind.TEMPLATE);

    private final ReportRun run;
    private final String marking;

    public ReportWriter(ReportRun run, String marking) {
        this.run = run;
        this.marking = marking;
    }

    /** Gives the files that were written: one, or for values in CSV one to each table. */
    public List<Path> write(ReportItem item, ReportFormat format, Path out) throws IOException {
        if (format == ReportFormat.csv) {
            return DataSheets.csv(tables(item), marking, out);
        }
        try (WholeFile file = new WholeFile(out)) {
            if (format == ReportFormat.xlsx) {
                workbook(item, file);
            } else {
                JasperPrint print = ReportFiller.fill(item.folder(), run, item.parameters());
                List<Block> blocks = PrintReader.blocks(print, title(item));
                file.stream()
                        .write(
                                format == ReportFormat.html
                                        ? HtmlFile.of(
                                                blocks,
                                                title(item),
                                                marking,
                                                run.words().locale().toLanguageTag())
                                        : WordFile.of(blocks, title(item), marking));
            }
            file.finish();
        }
        return List.of(out);
    }

    private List<DataTable> tables(ReportItem item) {
        if (!item.isPack()) {
            return Queries.tables(item.query(), run);
        }
        return run.plan().parts().stream()
                .filter(part -> !WITHOUT_TABLES.contains(part.kind()))
                .map(ReportItem::of)
                .flatMap(one -> Queries.tables(one.query(), run).stream())
                .toList();
    }

    private void workbook(ReportItem item, WholeFile file) throws IOException {
        List<DataTable> tables = tables(item);
        try (Workbook book =
                new Workbook(marking).titled(marking.isEmpty() ? title(item) : marking + ": " + title(item))) {
            tables.forEach(table -> book.add(marked(table)));
            book.add(about(item, tables, book.sheets()));
            book.write(file.stream());
        }
    }

    /** The marking stands on every row, so that it stays when rows are copied elsewhere. */
    private DataTable marked(DataTable table) {
        if (marking.isEmpty()) {
            return table;
        }
        List<String> columns = new ArrayList<>(table.columns());
        columns.add(DataSheets.MARKING_COLUMN);
        List<List<Object>> rows = new ArrayList<>();
        for (List<Object> row : table.rows()) {
            List<Object> cells = new ArrayList<>(row);
            cells.add(marking);
            rows.add(cells);
        }
        return new DataTable(table.name(), table.title(), columns, rows, table.notes());
    }

    /** The last sheet: what the others are, so that they need no lines above or under their tables. */
    private DataTable about(ReportItem item, List<DataTable> tables, List<String> sheets) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("Report", title(item)));
        if (!marking.isEmpty()) {
            rows.add(List.of(DataSheets.MARKING_COLUMN, marking));
        }
        DisclosurePolicy policy = DisclosurePolicy.of(run.settings());
        rows.add(List.of(
                "Disclosure control",
                run.disclosure()
                        ? "Counts of 1 to " + (policy.below() - 1) + " are withheld as " + Symbol.CONFIDENTIAL.text()
                                + " with others from which they could be worked out; counts of the return are rounded "
                                + "to "
                                + policy.base() + "."
                        : "Off: not to be published."));
        for (int i = 0; i < tables.size(); i++) {
            rows.add(List.of(
                    "Sheet " + sheets.get(i),
                    (tables.get(i).title()
                                    + (tables.get(i).notes().isEmpty()
                                            ? ""
                                            : ". " + tables.get(i).notes()))
                            .replaceAll("^\\. |\\n", " ")
                            .strip()));
        }
        return new DataTable("About", "", List.of("About", "What"), rows, "");
    }

    private String title(ReportItem item) {
        return item.title() + ", " + run.period().year().toString().replace('-', '/') + " quarter "
                + run.period().quarter();
    }
}
