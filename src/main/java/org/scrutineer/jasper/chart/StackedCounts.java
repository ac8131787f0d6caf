package org.scrutineer.jasper.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.jasper.drawing.Mark.Anchor;

/**
 * Counts that make up a whole, as one bar to a row: each part with its number, and its letter or mark, so that it reads
 * without colour.
 */
public final class StackedCounts {

    private static final double SIZE = 7.5;
    private static final double ROW = 17;
    private static final double NAMES = 142;
    private static final double GAP = 12;

    /**
     * A part of a bar.
     *
     * @param label such as {@code 8 G}
     * @param words such as {@code on or above target}
     * @param ink of the label
     */
    public record Part(int count, String label, String words, String fill, String ink, boolean outlined) {}

    /** A row with its bars. */
    public record Row(String name, List<List<Part>> bars) {}

    private StackedCounts() {}

    /** How high so many rows are. */
    public static double height(int rows) {
        return rows * ROW + 11;
    }

    /**
     * The bars as a drawing.
     *
     * @param heads what each column of bars shows
     */
    public static Drawing drawing(List<String> heads, List<Row> rows, double width) {
        DrawingBuilder drawing = new DrawingBuilder(width, height(rows.size()));
        double each = (width - NAMES - GAP * (heads.size() - 1)) / heads.size();
        for (int b = 0; b < heads.size(); b++) {
            drawing.text(NAMES + b * (each + GAP), 7, heads.get(b), SIZE, Anchor.START, HouseColours.QUIET);
        }
        for (int r = 0; r < rows.size(); r++) {
            double top = 11 + r * ROW;
            drawing.fitted(0, top + 10, rows.get(r).name(), SIZE + 0.5, NAMES - 6);
            for (int b = 0; b < heads.size(); b++) {
                bar(drawing, rows.get(r).bars().get(b), NAMES + b * (each + GAP), top + 1, each);
            }
        }
        return drawing.build(figures(heads, rows));
    }

    /** A row for each part of each bar. */
    private static List<List<String>> figures(List<String> heads, List<Row> rows) {
        List<List<String>> figures = new ArrayList<>(List.of(List.of("Block", "Compared", "Result", "Measures")));
        for (Row row : rows) {
            for (int b = 0; b < heads.size(); b++) {
                for (Part part : row.bars().get(b)) {
                    if (part.count() > 0) {
                        figures.add(List.of(row.name(), heads.get(b), part.words(), Integer.toString(part.count())));
                    }
                }
            }
        }
        return figures;
    }

    private static void bar(DrawingBuilder drawing, List<Part> parts, double left, double top, double width) {
        List<Part> shown = parts.stream().filter(part -> part.count() > 0).toList();
        List<Double> widths = widths(shown, width);
        double x = left;
        for (int i = 0; i < shown.size(); i++) {
            Part part = shown.get(i);
            double wide = widths.get(i);
            drawing.rectangle(x, top, wide, ROW - 4, part.fill(), HouseColours.INK);
            String label = DrawingBuilder.width(part.label(), SIZE) <= wide - 2
                    ? part.label()
                    : Integer.toString(part.count());
            drawing.text(x + wide / 2, top + 9.2, label, SIZE, Anchor.MIDDLE, part.ink());
            x += wide;
        }
    }

    /** In proportion, but none so narrow that its number does not stand in it. */
    private static List<Double> widths(List<Part> parts, double width) {
        int all = Math.max(1, parts.stream().mapToInt(Part::count).sum());
        List<Double> widths = new ArrayList<>();
        double over = 0;
        for (Part part : parts) {
            double least = DrawingBuilder.width(part.label(), SIZE) + 5;
            double wide = Math.max(least, width * part.count() / all);
            over += wide - width * part.count() / all;
            widths.add(wide);
        }
        int largest = 0;
        for (int i = 1; i < parts.size(); i++) {
            largest = widths.get(i) > widths.get(largest) ? i : largest;
        }
        if (!parts.isEmpty()) {
            widths.set(largest, Math.max(10, widths.get(largest) - over));
        }
        return widths;
    }

    /** The bars in words. */
    public static String words(List<String> heads, List<Row> rows) {
        List<String> said = new ArrayList<>();
        for (Row row : rows) {
            for (int b = 0; b < heads.size(); b++) {
                String parts = row.bars().get(b).stream()
                        .filter(part -> part.count() > 0)
                        .map(part -> part.count() + " " + part.words())
                        .collect(Collectors.joining(", "));
                if (!parts.isEmpty()) {
                    said.add(row.name() + ", " + heads.get(b).toLowerCase(java.util.Locale.UK) + ": " + parts);
                }
            }
        }
        return String.join(". ", said);
    }
}
