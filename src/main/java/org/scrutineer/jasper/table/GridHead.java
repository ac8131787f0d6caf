package org.scrutineer.jasper.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.type.SplitTypeEnum;

/** The head of a grid: one line of headings, or two where neighbours share one. */
final class GridHead {

    private final String rowsAre;
    private final List<GridColumn> columns;
    private final HeadLines words;
    private final GridPlaces places;

    GridHead(String rowsAre, List<GridColumn> columns, HeadLines words, GridPlaces places) {
        this.rowsAre = rowsAre;
        this.columns = columns;
        this.words = words;
        this.places = places;
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
                        .mapToInt(span ->
                                height(columns.get(span.first()).group(), places.width(span.first(), span.length())))
                        .max()
                        .orElse(0)
                : 0;
        int alone = Math.max(
                height(rowsAre, places.rowHead()),
                spans.stream()
                        .filter(span -> span.length() == 1)
                        .mapToInt(span -> height(columns.get(span.first()).whole(), places.width(span.first(), 1)))
                        .max()
                        .orElse(0));
        int below = spans.stream()
                .filter(span -> span.length() > 1)
                .flatMap(span -> IntStream.range(span.first(), span.first() + span.length())
                        .boxed())
                .mapToInt(i -> height(columns.get(i).label(), places.width(i, 1)))
                .max()
                .orElse(0);
        int whole = Math.max(alone, top + below);
        List<JRDesignElement> upper =
                new ArrayList<>(List.of(GridDesign.words(rowsAre, GridLook.HEAD_LEFT, 0, 0, places.rowHead(), whole)));
        List<JRDesignElement> lower = new ArrayList<>();
        for (Span span : spans) {
            GridColumn first = columns.get(span.first());
            int x = places.left(span.first());
            if (span.length() == 1) {
                upper.add(GridDesign.words(first.whole(), GridLook.HEAD, x, 0, places.width(span.first(), 1), whole));
            } else {
                JRDesignStaticText group = GridDesign.words(
                        first.group(), GridLook.HEAD, x, 0, places.width(span.first(), span.length()), top);
                GridDesign.tag(group, "pdf.tag.colspan", Integer.toString(span.length()));
                upper.add(group);
                for (int i = 0; i < span.length(); i++) {
                    lower.add(GridDesign.words(
                            columns.get(span.first() + i).label(),
                            GridLook.HEAD,
                            places.left(span.first() + i),
                            top,
                            places.width(span.first() + i, 1),
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
