package org.scrutineer.cli.report;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.cli.report.Block.Cell;
import org.scrutineer.cli.report.Block.Figure;
import org.scrutineer.cli.report.Block.Paragraph;
import org.scrutineer.cli.report.Block.Row;
import org.scrutineer.cli.report.Block.Scope;
import org.scrutineer.cli.report.Block.Table;

/**
 * Tables and charts in HTML: each table has a caption and the scopes of its headings and can be moved sideways; each
 * chart has its words and its figures.
 */
final class HtmlTables {

    private static final double SMALL_PRINT = 12;
    private static final Pattern LETTERS = Pattern.compile("font-size=\"([\\d.]+)\"");
    private static final Pattern BOX = Pattern.compile("viewBox=\"[\\d.-]+ [\\d.-]+ ([\\d.]+) ");
    private static final String FIGURES = "Figures of the chart";
    private static final String FIGURES_OF_TABLE = "Figures of the charts in this table";
    private static final Pattern NUMBER = Pattern.compile("^[£−-]?[\\d.,]+%?( \\(.*\\))?$|^\\[\\w\\]$");

    private final StringBuilder html;
    private int tables;

    HtmlTables(StringBuilder html) {
        this.html = html;
    }

    /**
     * However narrow the screen, the words in a chart stay as large as small print may be; the chart is moved sideways
     * instead.
     */
    void figure(Figure figure, double scale) {
        if (!figure.isSvg()) {
            html.append("<img alt=\"")
                    .append(HtmlFile.text(figure.words()))
                    .append("\" style=\"max-width:100%;max-height:")
                    .append(figure.height())
                    .append("pt\" src=\"data:")
                    .append(figure.type())
                    .append(";base64,")
                    .append(Base64.getEncoder().encodeToString(figure.data()))
                    .append("\">");
            return;
        }
        String svg = figure.svg()
                .replace("font-family=\"Liberation Sans\"", "font-family=\"Liberation Sans, Arial, sans-serif\"");
        long least = narrowest(svg);
        html.append("<svg role=\"img\" aria-label=\"")
                .append(HtmlFile.text(figure.words()))
                .append("\" style=\"width:")
                .append(Math.max(least, Math.round(figure.width() * scale)))
                .append("px")
                .append(least == 0 ? "" : ";min-width:" + least + "px")
                .append("\"")
                .append(svg.substring("<svg".length()));
    }

    /** The width at which the smallest letters of a drawing are 12 pixels high; 0 for one without words. */
    static long narrowest(String svg) {
        Matcher size = LETTERS.matcher(svg);
        double smallest = Double.POSITIVE_INFINITY;
        while (size.find()) {
            smallest = Math.min(smallest, Double.parseDouble(size.group(1)));
        }
        Matcher box = BOX.matcher(svg);
        return Double.isInfinite(smallest) || !box.find()
                ? 0
                : (long) Math.ceil(SMALL_PRINT / smallest * Double.parseDouble(box.group(1)));
    }

    /** What a chart is drawn from, as a table to open. */
    void figures(Figure figure) {
        if (figure.figures().isEmpty()) {
            return;
        }
        html.append("<details><summary>").append(FIGURES).append("</summary>\n");
        figures(FIGURES + ": " + title(figure), figure.figures());
        html.append("</details>\n");
    }

    /**
     * What the charts in the cells of a table are drawn from, in one place after it: those with the same headings
     * together, under the name that each chart has in its words.
     */
    private void figures(Table table, String caption) {
        Map<List<String>, List<List<String>>> byHeadings = new LinkedHashMap<>();
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.content().stream())
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .filter(figure -> !figure.figures().isEmpty())
                .forEach(figure -> {
                    List<List<String>> rows = byHeadings.computeIfAbsent(
                            figure.figures().get(0), headings -> new ArrayList<>(List.of(prefixed("Chart", headings))));
                    figure.figures().stream().skip(1).forEach(row -> rows.add(prefixed(title(figure), row)));
                });
        if (byHeadings.isEmpty()) {
            return;
        }
        html.append("<details><summary>").append(FIGURES_OF_TABLE).append("</summary>\n");
        byHeadings.forEach((headings, rows) -> figures(
                FIGURES_OF_TABLE + ": " + caption + (byHeadings.size() == 1 ? "" : ", " + String.join(", ", headings)),
                rows));
        html.append("</details>\n");
    }

    private static List<String> prefixed(String first, List<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private static String title(Figure figure) {
        return figure.words().split(":")[0];
    }

    /** @param figures headings, then rows whose first cell is their heading */
    private void figures(String caption, List<List<String>> figures) {
        begin(caption, " class=\"figures\"");
        html.append("<thead>\n<tr>");
        figures.get(0).forEach(heading -> html.append("<th scope=\"col\">")
                .append(HtmlFile.text(heading))
                .append("</th>"));
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (List<String> row : figures.subList(1, figures.size())) {
            html.append("<tr><th scope=\"row\">")
                    .append(HtmlFile.text(row.get(0)))
                    .append("</th>");
            row.subList(1, row.size()).forEach(value -> html.append(isNumber(value) ? "<td class=\"n\">" : "<td>")
                    .append(HtmlFile.text(value))
                    .append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table></div>\n");
    }

    private static boolean isNumber(String value) {
        return NUMBER.matcher(value).find();
    }

    private void begin(String caption, String kind) {
        tables++;
        html.append("<div class=\"table\" role=\"group\" aria-labelledby=\"t")
                .append(tables)
                .append("\" tabindex=\"0\"><table")
                .append(kind)
                .append(">\n<caption class=\"hidden\" id=\"t")
                .append(tables)
                .append("\">")
                .append(HtmlFile.text(caption))
                .append("</caption>\n");
    }

    /** @param caption the heading that the table stands under */
    void table(Table table, String caption) {
        begin(caption, "");
        if (!table.head().isEmpty()) {
            html.append("<thead>\n");
            table.head().forEach(row -> row(row, table));
            html.append("</thead>\n");
        }
        html.append("<tbody>\n");
        table.body().forEach(row -> row(row, table));
        html.append("</tbody>\n</table></div>\n");
        figures(table, caption);
    }

    private void row(Row row, Table table) {
        html.append("<tr>");
        row.cells().forEach(cell -> cell(cell, table));
        html.append("</tr>\n");
    }

    private void cell(Cell cell, Table table) {
        int span = table.span(cell);
        String name = cell.scope() == Scope.NONE ? "td" : "th";
        boolean number = cell.scope() == Scope.NONE
                && cell.content().stream().anyMatch(block -> block instanceof Paragraph paragraph && paragraph.right());
        html.append('<')
                .append(name)
                .append(
                        cell.scope() == Scope.ROW
                                ? " scope=\"row\""
                                : cell.scope() == Scope.COLUMN
                                        ? span > 1 ? " scope=\"colgroup\"" : " scope=\"col\""
                                        : "")
                .append(span > 1 ? " colspan=\"" + span + "\"" : "")
                .append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "")
                .append(number ? " class=\"n\"" : "")
                .append('>');
        boolean several = cell.content().size() > 1;
        for (Block block : cell.content()) {
            if (block instanceof Figure figure) {
                figure(figure, 1.3);
            } else if (block instanceof Paragraph paragraph) {
                html.append(several ? "<p>" : "");
                paragraph.words().forEach(run -> HtmlFile.run(html, run));
                html.append(several ? "</p>" : "");
            }
        }
        html.append("</").append(name).append('>');
    }
}
