package org.scrutineer.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.PrintPageFormat;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;
import net.sf.jasperreports.renderers.DataRenderable;
import org.scrutineer.cli.report.Block.Cell;
import org.scrutineer.cli.report.Block.Figure;
import org.scrutineer.cli.report.Block.Heading;
import org.scrutineer.cli.report.Block.Paragraph;
import org.scrutineer.cli.report.Block.Row;
import org.scrutineer.cli.report.Block.Run;
import org.scrutineer.cli.report.Block.Scope;
import org.scrutineer.cli.report.Block.Section;
import org.scrutineer.cli.report.Block.Table;
import org.scrutineer.jasper.drawing.Drawing;

/**
 * Reads what a filled report says, by the same properties of its elements that give a PDF its structure: headings,
 * paragraphs, figures, lists, tables, the list of contents. What belongs to pages falls away: their furniture, the
 * numbers of pages, and a table's heading printed again on the next page.
 */
final class PrintReader {

    /** The style of small print. */
    private static final String NOTE = "Note";

    private static final String PREFIX = "net.sf.jasperreports.export.";

    private final List<Block> blocks = new ArrayList<>();
    private List<Row> rows;
    private TreeSet<Integer> edges;
    private List<Cell> row;
    private JRPrintElement cell;
    private int cellLeft;
    private List<Block> content;
    private boolean hasData;
    private List<Block.Entry> entries;
    private List<Block.Item> items;
    private String label;
    private List<Block> itemContent;
    private String clause = "";
    private Boolean landscape;

    private PrintReader() {}

    /**
     * @param title the first heading of a report that has several of the highest level, such as the body's numbered
     *     sections
     */
    static List<Block> blocks(JasperPrint print, String title) {
        PrintReader reader = new PrintReader();
        for (int page = 0; page < print.getPages().size(); page++) {
            reader.turn(print.getPageFormat(page));
            print.getPages().get(page).getElements().forEach(element -> reader.element(element, 0));
        }
        return raised(reader.blocks, title);
    }

    /** Begins a section where the pages of a book turn; a table that goes on over the pages is not broken off. */
    private void turn(PrintPageFormat format) {
        boolean wide = format.getPageWidth() > format.getPageHeight();
        if (rows == null && (landscape == null || landscape != wide)) {
            landscape = wide;
            blocks.add(new Section(wide));
        }
    }

    /** A part of a book has its heading one level down; alone, it is the first. */
    private static List<Block> raised(List<Block> blocks, String title) {
        int highest = blocks.stream()
                .filter(Heading.class::isInstance)
                .mapToInt(block -> ((Heading) block).level())
                .min()
                .orElse(1);
        boolean several = blocks.stream()
                        .filter(block -> block instanceof Heading heading && heading.level() == highest)
                        .count()
                > 1;
        int first = several ? 2 : 1;
        List<Block> raised =
                new ArrayList<>(several ? List.of(new Heading(1, List.of(new Run(title, false, false)))) : List.of());
        blocks.forEach(block -> raised.add(
                block instanceof Heading heading
                        ? new Heading(heading.level() - highest + first, heading.words())
                        : block));
        return raised;
    }

    private static String property(JRPrintElement element, String name) {
        return element.hasProperties() ? element.getPropertiesMap().getProperty(PREFIX + name) : null;
    }

    private static boolean starts(String part) {
        return "start".equals(part) || "full".equals(part);
    }

    private static boolean ends(String part) {
        return "end".equals(part) || "full".equals(part);
    }

    private void element(JRPrintElement element, int left) {
        String open = property(element, "scrutineer.open");
        if (open != null) {
            open(open);
        }
        String table = property(element, "pdf.tag.table");
        if (starts(table)) {
            rows = new ArrayList<>();
            edges = new TreeSet<>();
            hasData = false;
        }
        boolean furniture = "artifact".equals(property(element, "accessibility.tag"))
                || (hasData && "true".equals(property(element, "scrutineer.header")));
        if (!furniture) {
            placed(element, left);
        }
        if (ends(table) && rows != null) {
            if (!rows.isEmpty()) {
                add(new Table(rows.stream().map(this::snapped).toList(), List.copyOf(edges)));
            }
            rows = null;
        }
        if (property(element, "scrutineer.close") != null) {
            close();
        }
    }

    private void open(String what) {
        close();
        if (what.equals("TOC")) {
            entries = new ArrayList<>();
        } else {
            items = new ArrayList<>();
        }
    }

    private void close() {
        if (entries != null && !entries.isEmpty()) {
            blocks.add(new Block.Contents(List.copyOf(entries)));
        }
        if (items != null && !items.isEmpty()) {
            blocks.add(new Block.Listed(List.copyOf(items)));
        }
        entries = null;
        items = null;
    }

    private void placed(JRPrintElement element, int left) {
        String tag = property(element, "scrutineer.tag");
        if (entries != null && "TOCI".equals(tag) && element instanceof JRPrintFrame frame) {
            entry(frame);
        } else if (items != null && "LI".equals(tag) && element instanceof JRPrintFrame frame) {
            item(frame, left);
        } else if (itemContent != null
                && ("Lbl".equals(tag) || property(element, "pdf.tag.lbl") != null)
                && element instanceof JRPrintText text) {
            label = plainText(text);
        } else if (property(element, "scrutineer.clause") != null && element instanceof JRPrintText text) {
            clause = plainText(text);
        } else {
            inTable(element, left);
        }
    }

    /** A line of the contents without the number of its page, which only pages have. */
    private void entry(JRPrintFrame frame) {
        frame.getElements().stream()
                .filter(JRPrintText.class::isInstance)
                .map(JRPrintText.class::cast)
                .findFirst()
                .map(PrintReader::plainText)
                .filter(words -> !words.isBlank())
                .ifPresent(words -> entries.add(new Block.Entry(words.strip(), words.startsWith(" "))));
    }

    private void item(JRPrintFrame frame, int left) {
        label = "";
        itemContent = new ArrayList<>();
        frame.getElements().forEach(inner -> element(inner, left + frame.getX()));
        items.add(new Block.Item(label, List.copyOf(itemContent)));
        itemContent = null;
    }

    /**
     * A cell that several elements make up keeps a margin from the edges of its column, so it gets the nearest of the
     * other cells'.
     */
    private Row snapped(Row one) {
        return new Row(one.cells().stream()
                .map(inner -> new Cell(
                        inner.scope(), inner.rows(), nearest(inner.left()), nearest(inner.right()), inner.content()))
                .toList());
    }

    private int nearest(int own) {
        return edges.stream()
                .min(Comparator.comparingInt(edge -> Math.abs(edge - own)))
                .orElse(own);
    }

    private void inTable(JRPrintElement element, int left) {
        String tr = property(element, "pdf.tag.tr");
        if (rows != null && starts(tr)) {
            row = new ArrayList<>();
        }
        String th = property(element, "pdf.tag.th");
        String td = property(element, "pdf.tag.td");
        if (row != null && (starts(th) || starts(td))) {
            cell = element;
            cellLeft = left + element.getX();
            content = new ArrayList<>();
            hasData |= td != null;
        }
        words(element, left);
        if (cell != null && (ends(th) || ends(td))) {
            endCell(th != null, "full".equals(th) || "full".equals(td), left + element.getX() + element.getWidth());
        }
        if (row != null && ends(tr)) {
            rows.add(new Row(List.copyOf(row)));
            row = null;
        }
    }

    private void endCell(boolean heading, boolean whole, int right) {
        String rowspan = property(cell, "pdf.tag.rowspan");
        Scope scope =
                !heading ? Scope.NONE : "Row".equals(property(cell, "scrutineer.scope")) ? Scope.ROW : Scope.COLUMN;
        int end = Math.max(right, cellLeft + cell.getWidth());
        if (whole) {
            edges.add(cellLeft);
            edges.add(end);
        }
        row.add(new Cell(scope, rowspan == null ? 1 : Integer.parseInt(rowspan), cellLeft, end, List.copyOf(content)));
        cell = null;
        content = null;
    }

    private void words(JRPrintElement element, int left) {
        if (element instanceof JRPrintFrame frame) {
            frame.getElements().forEach(inner -> element(inner, left + frame.getX()));
        } else if (element instanceof JRPrintImage image && image.getHyperlinkTooltip() != null) {
            add(figure(image));
        } else if (element instanceof JRPrintText text) {
            text(text);
        }
    }

    private void add(Block block) {
        (content != null ? content : itemContent != null ? itemContent : blocks).add(block);
    }

    private static String plainText(JRPrintText text) {
        String words = JRStyledTextUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getTruncatedText(text);
        return words == null ? "" : words;
    }

    private void text(JRPrintText text) {
        String words = plainText(text);
        if (words.isBlank()) {
            return;
        }
        if ("styled".equals(text.getMarkup()) && StyledWords.isList(words)) {
            add(StyledWords.list(words));
            return;
        }
        String tag = property(text, "accessibility.tag");
        boolean heading = tag != null && tag.matches("h[1-6]");
        for (String paragraph : words.split("\\n+")) {
            List<Run> runs = StyledWords.of(paragraph, "styled".equals(text.getMarkup()), !heading && text.isBold());
            if (!runs.isEmpty()) {
                add(
                        heading
                                ? new Heading(tag.charAt(1) - '0', runs)
                                : new Paragraph(
                                        clause,
                                        runs,
                                        text.getHorizontalTextAlign() == HorizontalTextAlignEnum.RIGHT,
                                        isNote(text)));
                clause = "";
            }
        }
    }

    private static boolean isNote(JRPrintText text) {
        return text.getStyle() != null && NOTE.equals(text.getStyle().getName());
    }

    private static Figure figure(JRPrintImage image) {
        try {
            byte[] data = ((DataRenderable) image.getRenderer()).getData(DefaultJasperReportsContext.getInstance());
            List<List<String>> figures = image.getRenderer() instanceof Drawing drawing ? drawing.figures() : List.of();
            return new Figure(data, image.getHyperlinkTooltip(), image.getWidth(), image.getHeight(), figures);
        } catch (JRException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
