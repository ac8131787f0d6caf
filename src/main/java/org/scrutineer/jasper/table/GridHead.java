package org.scrutineer.jasper.table;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.type.SplitTypeEnum;

/** The head of a grid: one line of headings, or two where neighbours share one. */
final class GridHead {

    private final String rowsAre;
    private final List<GridColumn> columns;
    private final HeadLines words;
    private final int rowHead;
    private final int column;

    GridHead(String rowsAre, List<GridColumn> columns, HeadLines words, int rowHead, int column) {
        this.rowsAre = rowsAre;
        this.columns = columns;
        this.words = words;
        this.rowHead = rowHead;
        this.column = column;
    }

    /** Columns that stand under one heading: one alone, or neighbours of a group. */
    private record Span(int first, int length) {}

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int i = 0;
        while (i < columns.size()) {
            int end = i + 1;
            while (end < columns.size()
                    && !columns.get(i).group().isEmpty()
                    && columns.get(end).group().equals(columns.get(i).group())) {
                end++;
            }
            spans.add(new Span(i, end - i));
            i = end;
        }
        return spans;
    }

    JRDesignBand band() {
        List<Span> spans = spans();
        boolean two = spans.stream().anyMatch(span -> span.length() > 1);
        int top = two
                ? spans.stream()
                        .filter(span -> span.length() > 1)
                        .mapToInt(span -> height(columns.get(span.first()).group(), span.length() * column))
                        .max()
                        .orElse(0)
                : 0;
        int alone = Math.max(
                height(rowsAre, rowHead),
                spans.stream()
                        .filter(span -> span.length() == 1)
                        .mapToInt(span -> height(columns.get(span.first()).whole(), column))
                        .max()
                        .orElse(0));
        int below = spans.stream()
                .filter(span -> span.length() > 1)
                .flatMap(span -> columns.subList(span.first(), span.first() + span.length()).stream())
                .mapToInt(one -> height(one.label(), column))
                .max()
                .orElse(0);
        int whole = Math.max(alone, top + below);
        List<JRDesignElement> upper =
                new ArrayList<>(List.of(GridDesign.words(rowsAre, GridLook.HEAD_LEFT, 0, 0, rowHead, whole)));
        List<JRDesignElement> lower = new ArrayList<>();
        for (Span span : spans) {
            GridColumn first = columns.get(span.first());
            int x = rowHead + span.first() * column;
            if (span.length() == 1) {
                upper.add(GridDesign.words(first.whole(), GridLook.HEAD, x, 0, column, whole));
            } else {
                JRDesignStaticText group =
                        GridDesign.words(first.group(), GridLook.HEAD, x, 0, span.length() * column, top);
                GridDesign.tag(group, "pdf.tag.colspan", Integer.toString(span.length()));
                upper.add(group);
                for (int i = 0; i < span.length(); i++) {
                    lower.add(GridDesign.words(
                            columns.get(span.first() + i).label(),
                            GridLook.HEAD,
                            x + i * column,
                            top,
                            column,
                            whole - top));
                }
            }
        }
        if (two) {
            upper.stream()
                    .filter(element -> element.getHeight() == whole)
                    .forEach(element -> GridDesign.tag(element, "pdf.tag.rowspan", "2"));
        }
        JRDesignBand band = new JRDesignBand();
        band.setHeight(whole);
        band.setSplitType(SplitTypeEnum.PREVENT);
        for (List<JRDesignElement> line : List.of(upper, lower)) {
            if (!line.isEmpty()) {
                GridDesign.tag(line.get(0), "pdf.tag.tr", "start");
                GridDesign.tag(line.get(line.size() - 1), "pdf.tag.tr", "end");
                line.forEach(band::addElement);
            }
        }
        return band;
    }

    private int height(String heading, int width) {
        return words.height(heading, width - 2.0 * GridLook.PADDING - 1) + 2 * GridLook.PADDING + 2;
    }
}
