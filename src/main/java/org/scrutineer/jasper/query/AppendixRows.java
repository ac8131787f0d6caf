package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.paper.PaperState;
import org.scrutineer.run.ReportRun;

/**
 * The tables of an appendix as rows for a template: one for each line, with its table's head; the cells are {@code c1}
 * to {@code c6}, their heads {@code h1} to {@code h6}.
 */
final class AppendixRows {

    private static final List<String> HEAD = List.of(
            "notice",
            "illustrative",
            "table",
            "heading",
            "intro",
            "chart",
            "tall",
            "words",
            "caption",
            "note",
            "columns",
            "rows_are",
            "kind",
            "row");

    /** A note that begins so says that the figures are made up: their pages have a tint and say so each. */
    private static final String ILLUSTRATIVE = "Illustrative";

    private AppendixRows() {}

    /** Where a paper is printed for readers, tables that nothing was supplied for are left out; the notes name them. */
    static TableDataSource of(List<String> notices, List<AppendixSection> all, ReportRun run) {
        List<AppendixSection> sections = all.stream()
                .filter(section ->
                        run.state() == PaperState.WORKING || !section.lines().isEmpty())
                .toList();
        List<String> fields = new ArrayList<>(HEAD);
        for (String letter : List.of("h", "c")) {
            for (int i = 1; i <= AppendixSection.MOST; i++) {
                fields.add(letter + i);
            }
        }
        List<Object[]> rows = new ArrayList<>();
        for (int table = 0; table < sections.size(); table++) {
            AppendixSection section = sections.get(table);
            if (section.lines().isEmpty()) {
                rows.add(row(fields.size(), notices, table, section, new AppendixSection.Line("NONE", "", List.of())));
            }
            for (AppendixSection.Line line : section.lines()) {
                rows.add(row(fields.size(), notices, table, section, line));
            }
        }
        return new TableDataSource(fields, rows);
    }

    private static Object[] row(
            int size, List<String> notices, int table, AppendixSection section, AppendixSection.Line line) {
        Object[] row = new Object[size];
        Object[] head = {
            String.join("\n", notices),
            notices.stream().anyMatch(notice -> notice.startsWith(ILLUSTRATIVE)),
            table,
            section.heading(),
            section.intro(),
            section.chart(),
            section.tall(),
            section.words(),
            section.caption(),
            section.note(),
            section.lines().isEmpty() ? 0 : section.columns().size(),
            section.rowsAre(),
            line.kind(),
            line.label()
        };
        System.arraycopy(head, 0, row, 0, head.length);
        for (int i = 0; i < section.columns().size(); i++) {
            row[HEAD.size() + i] = section.columns().get(i);
            row[HEAD.size() + AppendixSection.MOST + i] =
                    i < line.cells().size() ? line.cells().get(i) : "";
        }
        return row;
    }
}
