package org.scrutineer.jasper.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.jasper.HouseColours;

/** Counts that make up a whole, as one bar to a row: each part with its number, and its letter or mark, so that it reads without colour. */
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
     * @param ink   of the label
     */
    public record Part(int count, String label, String words, String fill, String ink, boolean outlined) {
    }

    /** A row with its bars. */
    public record Row(String name, List<List<Part>> bars) {
    }

    private StackedCounts() {
    }

    /** How high so many rows are. */
    public static double height(int rows) {
        return rows * ROW + 11;
    }

    /** The bars as SVG. @param heads what each column of bars shows */
    public static String svg(List<String> heads, List<Row> rows, double width) {
        Svg svg = new Svg(width, height(rows.size()));
        double each = (width - NAMES - GAP * (heads.size() - 1)) / heads.size();
        for (int b = 0; b < heads.size(); b++) {
            svg.text(NAMES + b * (each + GAP), 7, heads.get(b), SIZE, "start", HouseColours.QUIET);
        }
        for (int r = 0; r < rows.size(); r++) {
            double top = 11 + r * ROW;
            svg.fitted(0, top + 10, rows.get(r).name(), SIZE + 0.5, NAMES - 6);
            for (int b = 0; b < heads.size(); b++) {
                bar(svg, rows.get(r).bars().get(b), NAMES + b * (each + GAP), top + 1, each);
            }
        }
        return svg.toString();
    }

    private static void bar(Svg svg, List<Part> parts, double left, double top, double width) {
        List<Part> shown = parts.stream().filter(part -> part.count() > 0).toList();
        List<Double> widths = widths(shown, width);
        double x = left;
        for (int i = 0; i < shown.size(); i++) {
            Part part = shown.get(i);
            double wide = widths.get(i);
            svg.rectangle(x, top, wide, ROW - 4, part.fill(), HouseColours.INK);
            String label = Svg.width(part.label(), SIZE) <= wide - 2 ? part.label() : Integer.toString(part.count());
            svg.text(x + wide / 2, top + 9.2, label, SIZE, "middle", part.ink());
            x += wide;
        }
    }

    /** In proportion, but none so narrow that its number does not stand in it. */
    private static List<Double> widths(List<Part> parts, double width) {
        int all = Math.max(1, parts.stream().mapToInt(Part::count).sum());
        List<Double> widths = new ArrayList<>();
        double over = 0;
        for (Part part : parts) {
            double least = Svg.width(part.label(), SIZE) + 5;
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
                String parts = row.bars().get(b).stream().filter(part -> part.count() > 0).map(part -> part.count() + " " + part.words()).collect(Collectors.joining(", "));
                if (!parts.isEmpty()) {
                    said.add(row.name() + ", " + heads.get(b).toLowerCase(java.util.Locale.UK) + ": " + parts);
                }
            }
        }
        return String.join(". ", said);
    }
}
