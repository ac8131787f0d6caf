package org.scrutineer.jasper.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.jasper.drawing.Mark.Anchor;

/**
 * Categories of one unit as bars beside each other on one zero line, each with its name at the left and its value at
 * its end.
 */
public final class CategoryBars {

    private static final double SIZE = 7.5;
    private static final double GAP = 6;
    private static final double MOST_EACH = 20;

    private CategoryBars() {}

    /** The chart in this size, in points. */
    public static Drawing drawing(List<CategoryBar> bars, double width, double height) {
        DrawingBuilder drawing = new DrawingBuilder(width, height);
        double names = Math.min(
                width * 0.45,
                GAP
                        + bars.stream()
                                .mapToDouble(bar -> DrawingBuilder.width(bar.label(), SIZE))
                                .max()
                                .orElse(0));
        double values = GAP
                + bars.stream()
                        .mapToDouble(bar -> DrawingBuilder.width(bar.printed(), SIZE))
                        .max()
                        .orElse(0);
        double largest = Math.max(
                1e-9,
                bars.stream()
                        .filter(bar -> bar.value() != null)
                        .mapToDouble(CategoryBar::value)
                        .max()
                        .orElse(1));
        double each = Math.min(MOST_EACH, height / Math.max(1, bars.size()));
        double top = height - each * bars.size();
        for (int i = 0; i < bars.size(); i++) {
            CategoryBar bar = bars.get(i);
            double middle = top + (i + 0.5) * each;
            double base = middle + SIZE * 0.36;
            drawing.fitted(0, base, bar.label(), SIZE, names - GAP);
            double length = bar.value() == null ? 0 : (width - names - values) * bar.value() / largest;
            if (length > 0) {
                drawing.rectangle(names, middle - each * 0.32, length, each * 0.64, SeriesColours.full(0), null);
            }
            drawing.text(
                    names + length + 3,
                    base,
                    bar.printed(),
                    SIZE,
                    Anchor.START,
                    bar.value() == null ? HouseColours.QUIET : HouseColours.INK);
        }
        drawing.line(names, top, names, height, HouseColours.QUIET, 0.5, false);
        List<List<String>> figures = new ArrayList<>(List.of(List.of("Category", "Value")));
        bars.forEach(bar -> figures.add(List.of(bar.label(), bar.printed())));
        return drawing.build(figures);
    }

    /** The chart in words: {@code Contacts: Prevention 120; Safeguarding 85}. */
    public static String words(String what, List<CategoryBar> bars) {
        return what + ": "
                + bars.stream().map(bar -> bar.label() + " " + bar.printed()).collect(Collectors.joining("; "));
    }
}
