package org.scrutineer.jasper.chart;

import java.util.List;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.jasper.drawing.Mark.Anchor;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;

/**
 * Draws target, floor, England and forecast in a chart of an indicator: the lines named in a key above the figures, so
 * that no name stands on a bar, and the forecast as a hollow bar or dot at the right.
 */
final class ReferenceMarks {

    private static final double SIZE = BarPanel.LABEL_SIZE;
    private static final double LINE = 9;
    private static final double SAMPLE = 12;
    private static final double GAP = 8;
    private static final double HALO = 1.4;
    private static final String PAPER = "#FFFFFF";
    /** Under the forecast. */
    static final String FORECAST = "forecast";

    private final References references;
    private final Indicator indicator;
    private final List<ReferenceLine> lines;

    ReferenceMarks(References references, Indicator indicator) {
        this.references = references;
        this.indicator = indicator;
        this.lines = references.lines(indicator);
    }

    /** Places at the right of the figures that a forecast takes. */
    int places() {
        return references.forecast() == null ? 0 : 1;
    }

    List<Double> values() {
        return references.values(indicator);
    }

    double forecast() {
        return references.forecast().value().doubleValue();
    }

    String forecastPrinted() {
        return Figures.value(references.forecast().value(), indicator);
    }

    /** Writes the key, in as many lines as it needs, and gives back the area that is left. */
    Area key(DrawingBuilder drawing, Area area) {
        double x = area.x();
        double y = area.y();
        for (ReferenceLine line : lines) {
            double wide = SAMPLE + 3 + DrawingBuilder.width(line.words(), SIZE);
            if (x > area.x() && x + wide > area.right()) {
                x = area.x();
                y += LINE;
            }
            line.draw(drawing, x, x + SAMPLE, y + 4);
            drawing.text(x + SAMPLE + 3, y + 6.5, line.words(), SIZE, Anchor.START, HouseColours.INK);
            x += wide + GAP;
        }
        return lines.isEmpty() ? area : area.below(y - area.y() + LINE);
    }

    /** Draws the lines over what is there, with an edge that sets them off from the bars. */
    void lines(DrawingBuilder drawing, Area area, ValueScale scale) {
        for (ReferenceLine line : lines) {
            double y = scale.y(line.at());
            drawing.line(area.x(), y, area.right(), y, PAPER, line.kind().thick() + HALO, false);
            line.draw(drawing, area.x(), area.right(), y);
        }
    }

    /** A value on a line gets paper behind it. */
    void value(DrawingBuilder drawing, double x, double base, String words, ValueScale scale) {
        double top = base - SIZE * 0.78;
        boolean crossed =
                lines.stream().anyMatch(line -> scale.y(line.at()) > top - 1 && scale.y(line.at()) < base + 1);
        if (crossed) {
            double half = DrawingBuilder.width(words, BarPanel.VALUE_SIZE) / 2 + 1;
            drawing.rectangle(x - half, top - 0.5, half * 2, base - top + 1, PAPER, null);
        }
        drawing.text(x, base, words, BarPanel.VALUE_SIZE, Anchor.MIDDLE, HouseColours.INK);
    }
}
