package org.scrutineer.cli.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.cli.report.Block.Cell;
import org.scrutineer.cli.report.Block.Figure;
import org.scrutineer.cli.report.Block.Heading;
import org.scrutineer.cli.report.Block.Paragraph;
import org.scrutineer.cli.report.Block.Row;
import org.scrutineer.cli.report.Block.Run;
import org.scrutineer.cli.report.Block.Scope;
import org.scrutineer.cli.report.Block.Table;

/** A report as one HTML file that needs no other: headings, tables with their headings marked, pictures as SVG with their text alternative. */
final class HtmlFile {

    private static final String STYLE = """
            body{font:16px/1.5 "Liberation Sans",Arial,sans-serif;color:#0B0C0C;max-width:75em;margin:0 auto;padding:1em 1.5em}
            h1{font-size:1.8em;color:#12436D;line-height:1.2}h2{font-size:1.4em;color:#12436D;margin-top:2em}h3{font-size:1.1em;margin:1.8em 0 .4em}
            h2,h3,h4{line-height:1.25}p{margin:.4em 0;max-width:45em}small{color:#505A5F}
            .table{overflow-x:auto;margin:1em 0}table{border-collapse:collapse;font-size:.85em}
            th,td{border:1px solid #B1B4B6;padding:.35em .5em;vertical-align:top;text-align:left}td p,th p{margin:0;max-width:none}
            thead th{background:#12436D;color:#FFF;vertical-align:middle}tbody tr:nth-child(even){background:#F3F5F7}tbody th{font-weight:normal;min-width:12em}
            .n{text-align:right;font-variant-numeric:tabular-nums}figure{margin:.6em 0;overflow-x:auto}svg{max-width:100%;height:auto}td svg{vertical-align:middle}
            .mark{position:sticky;top:0;background:#D4351C;color:#FFF;font-weight:bold;text-align:center;padding:.4em;max-width:none}
            @media print{.mark{position:static}thead{display:table-header-group}tr{break-inside:avoid}}
            """;

    private static final double SMALL_PRINT = 12;
    private static final Pattern LETTERS = Pattern.compile("font-size=\"([\\d.]+)\"");
    private static final Pattern BOX = Pattern.compile("viewBox=\"[\\d.-]+ [\\d.-]+ ([\\d.]+) ");

    private final StringBuilder html = new StringBuilder();
    private int headings;

    private HtmlFile() {
    }

    /** @param marking stands at the head, or empty */
    static byte[] of(List<Block> blocks, String title, String marking) {
        HtmlFile file = new HtmlFile();
        file.html.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").append(text(title))
                .append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        if (!marking.isEmpty()) {
            file.html.append("<p class=\"mark\">").append(text(marking)).append("</p>\n");
        }
        file.contents(blocks);
        file.html.append("<main>\n");
        blocks.forEach(file::block);
        file.html.append("</main>\n</body>\n</html>\n");
        return file.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The chapters as links, where there are enough of them to look for one. */
    private void contents(List<Block> blocks) {
        List<Heading> all = blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
        if (all.stream().filter(heading -> heading.level() == 2).count() < 4 || all.stream().filter(heading -> heading.level() == 1).count() != 1) {
            return;
        }
        html.append("<nav aria-label=\"Contents\">\n<ul>\n");
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).level() == 2) {
                html.append("<li><a href=\"#h").append(i + 1).append("\">").append(text(Block.plain(all.get(i).words()))).append("</a></li>\n");
            }
        }
        html.append("</ul>\n</nav>\n");
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            html.append("<h").append(heading.level()).append(" id=\"h").append(++headings).append("\">");
            heading.words().forEach(this::run);
            html.append("</h").append(heading.level()).append(">\n");
        } else if (block instanceof Paragraph paragraph) {
            html.append("<p>");
            paragraph.words().forEach(this::run);
            html.append("</p>\n");
        } else if (block instanceof Figure figure) {
            html.append("<figure>");
            figure(figure, figure.width() > 100 ? 2.2 : 1.5);
            html.append("</figure>\n");
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    /** However narrow the screen, the words in a chart stay as large as small print may be; the chart is moved sideways instead. */
    private void figure(Figure figure, double scale) {
        String svg = new String(figure.svg(), StandardCharsets.UTF_8).replace("font-family=\"Liberation Sans\"", "font-family=\"Liberation Sans, Arial, sans-serif\"");
        long least = narrowest(svg);
        html.append("<svg role=\"img\" aria-label=\"").append(text(figure.words())).append("\" style=\"width:").append(Math.max(least, Math.round(figure.width() * scale)))
                .append("px").append(least == 0 ? "" : ";min-width:" + least + "px").append("\"").append(svg.substring("<svg".length()));
    }

    /** The width at which the smallest letters of a drawing are 12 pixels high; 0 for one without words. */
    static long narrowest(String svg) {
        Matcher size = LETTERS.matcher(svg);
        double smallest = Double.POSITIVE_INFINITY;
        while (size.find()) {
            smallest = Math.min(smallest, Double.parseDouble(size.group(1)));
        }
        Matcher box = BOX.matcher(svg);
        return Double.isInfinite(smallest) || !box.find() ? 0 : (long) Math.ceil(SMALL_PRINT / smallest * Double.parseDouble(box.group(1)));
    }

    private void table(Table table) {
        html.append("<div class=\"table\" tabindex=\"0\"><table>\n");
        if (!table.head().isEmpty()) {
            html.append("<thead>\n");
            table.head().forEach(row -> row(row, table));
            html.append("</thead>\n");
        }
        html.append("<tbody>\n");
        table.body().forEach(row -> row(row, table));
        html.append("</tbody>\n</table></div>\n");
    }

    private void row(Row row, Table table) {
        html.append("<tr>");
        row.cells().forEach(cell -> cell(cell, table));
        html.append("</tr>\n");
    }

    private void cell(Cell cell, Table table) {
        int span = table.span(cell);
        String name = cell.scope() == Scope.NONE ? "td" : "th";
        boolean number = cell.scope() == Scope.NONE && cell.content().stream().anyMatch(block -> block instanceof Paragraph paragraph && paragraph.right());
        html.append('<').append(name).append(cell.scope() == Scope.ROW ? " scope=\"row\"" : cell.scope() == Scope.COLUMN ? span > 1 ? " scope=\"colgroup\"" : " scope=\"col\"" : "")
                .append(span > 1 ? " colspan=\"" + span + "\"" : "").append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "").append(number ? " class=\"n\"" : "").append('>');
        boolean several = cell.content().size() > 1;
        for (Block block : cell.content()) {
            if (block instanceof Figure figure) {
                figure(figure, 1.3);
            } else if (block instanceof Paragraph paragraph) {
                html.append(several ? "<p>" : "");
                paragraph.words().forEach(this::run);
                html.append(several ? "</p>" : "");
            }
        }
        html.append("</").append(name).append('>');
    }

    private void run(Run run) {
        html.append(run.bold() ? "<strong>" : "").append(run.quiet() ? "<small>" : "").append(text(run.text())).append(run.quiet() ? "</small>" : "").append(run.bold() ? "</strong>" : "");
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
