package org.scrutineer.cli.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.cli.report.Block.Contents;
import org.scrutineer.cli.report.Block.Entry;
import org.scrutineer.cli.report.Block.Figure;
import org.scrutineer.cli.report.Block.Heading;
import org.scrutineer.cli.report.Block.Item;
import org.scrutineer.cli.report.Block.Listed;
import org.scrutineer.cli.report.Block.Paragraph;
import org.scrutineer.cli.report.Block.Run;
import org.scrutineer.cli.report.Block.Table;

/**
 * A report as one HTML file that needs no other: one title, contents as links, headings, lists, numbered clauses,
 * tables with their headings marked, and charts as SVG with their text alternative and their figures to open.
 */
final class HtmlFile {

    private static final int CHAPTERS = 4;

    private final StringBuilder html = new StringBuilder();
    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Integer> byWords = new HashMap<>();
    private final HtmlTables tables = new HtmlTables(html);
    private final boolean ownContents;
    private int heading;
    private String lastHeading;

    private HtmlFile(List<Block> blocks, String title) {
        blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .forEach(headings::add);
        for (int i = 0; i < headings.size(); i++) {
            byWords.putIfAbsent(words(headings.get(i)), i + 1);
        }
        ownContents = blocks.stream().anyMatch(Contents.class::isInstance);
        lastHeading = title;
    }

    /**
     * @param marking stands at the head, or empty
     * @param language of the words, as a language tag
     */
    static byte[] of(List<Block> blocks, String title, String marking, String language) {
        HtmlFile file = new HtmlFile(blocks, title);
        file.html
                .append("<!DOCTYPE html>\n<html lang=\"")
                .append(text(language))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, "
                        + "initial-scale=1\">\n<title>")
                .append(text(title))
                .append("</title>\n<style>\n")
                .append(HtmlStyle.CSS)
                .append("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n");
        if (!marking.isEmpty()) {
            file.html.append("<header><p class=\"mark\">").append(text(marking)).append("</p></header>\n");
        }
        file.html.append("<main id=\"main\" tabindex=\"-1\">\n");
        blocks.forEach(file::block);
        file.html.append("</main>\n</body>\n</html>\n");
        return file.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String words(Heading heading) {
        return Block.plain(heading.words()).strip();
    }

    private void block(Block block) {
        if (block instanceof Heading one) {
            heading(one);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Listed list) {
            list(list);
        } else if (block instanceof Contents contents) {
            contents(contents.entries());
        } else if (block instanceof Figure figure) {
            html.append(figure.isSvg() ? "<figure tabindex=\"0\">" : "<figure>");
            tables.figure(figure, figure.width() > 100 ? 2.2 : 1.5);
            html.append("</figure>\n");
            tables.figures(figure);
        } else if (block instanceof Table table) {
            tables.table(table, lastHeading);
        }
    }

    private void heading(Heading one) {
        html.append("<h")
                .append(one.level())
                .append(" id=\"h")
                .append(++heading)
                .append("\">");
        one.words().forEach(run -> run(html, run));
        html.append("</h").append(one.level()).append(">\n");
        lastHeading = words(one);
        if (one.level() == 1 && heading == 1 && !ownContents) {
            chapters();
        }
    }

    /** The chapters as links, where there are enough of them to look for one. */
    private void chapters() {
        List<Entry> entries = headings.stream()
                .filter(one -> one.level() == 2)
                .map(one -> new Entry(words(one), false))
                .toList();
        if (entries.size() >= CHAPTERS) {
            contents(entries);
        }
    }

    private void contents(List<Entry> entries) {
        html.append("<nav aria-label=\"Contents\">\n<ul>\n");
        for (int i = 0; i < entries.size(); i++) {
            Integer to = byWords.get(entries.get(i).words());
            String words = text(entries.get(i).words());
            html.append(entries.get(i).deep() ? "<li class=\"deep\">" : "<li>")
                    .append(to == null ? words : "<a href=\"#h" + to + "\">" + words + "</a>")
                    .append("</li>\n");
        }
        html.append("</ul>\n</nav>\n");
    }

    private void paragraph(Paragraph paragraph) {
        boolean clause = !paragraph.number().isEmpty();
        html.append(
                clause
                        ? "<p class=\"clause\"><span class=\"no\">" + text(paragraph.number()) + "</span> <span>"
                        : paragraph.note() ? "<p class=\"note\">" : "<p>");
        paragraph.words().forEach(run -> run(html, run));
        html.append(clause ? "</span></p>\n" : "</p>\n");
    }

    private void list(Listed list) {
        boolean bullets = list.items().stream().allMatch(Item::bullet);
        html.append(bullets ? "<ul>\n" : "<ol class=\"own\">\n");
        for (Item item : list.items()) {
            html.append("<li>");
            if (!bullets && !item.label().isBlank()) {
                html.append("<span class=\"no\">").append(text(item.label())).append("</span> ");
            }
            for (Block inner : item.content()) {
                if (inner instanceof Paragraph paragraph && item.content().size() == 1) {
                    paragraph.words().forEach(run -> run(html, run));
                } else {
                    block(inner);
                }
            }
            html.append("</li>\n");
        }
        html.append(bullets ? "</ul>\n" : "</ol>\n");
    }

    static void run(StringBuilder html, Run run) {
        html.append(run.bold() ? "<strong>" : "")
                .append(run.quiet() ? "<small>" : "")
                .append(text(run.text()))
                .append(run.quiet() ? "</small>" : "")
                .append(run.bold() ? "</strong>" : "");
    }

    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
