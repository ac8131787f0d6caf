package org.scrutineer.jasper.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.jasper.Luminance;
import org.scrutineer.jasper.drawing.Mark;

/**
 * What stands together in one chart can be told apart in grey: by 3 to 1 in luminance, or by the lines drawn in it. The
 * ratio is our choice, because WCAG-22, 1.4.11 asks it of what is needed to understand a drawing. Luminance is also
 * what every kind of colour blindness leaves.
 */
class ChartsInGreyTest {

    private static List<Mark> bar(int series, boolean baseline) {
        DrawingBuilder drawing = new DrawingBuilder(20, 40);
        SeriesColours.bar(drawing, new Area(2, 5, 16, 30), series, baseline);
        return drawing.build(List.of()).marks();
    }

    private static int fill(List<Mark> bar) {
        return ((Mark.Box) bar.get(0)).fill();
    }

    /** Which ways the lines of a bar go, where they can be seen on its fill. */
    private static Set<String> pattern(List<Mark> bar) {
        TreeSet<String> ways = new TreeSet<>();
        for (Mark mark : bar.subList(1, bar.size())) {
            Mark.Line line = (Mark.Line) mark;
            assertTrue(Luminance.ratio(line.pen().colour(), fill(bar)) >= 2, "lines that cannot be seen");
            ways.add(line.y1() == line.y2() ? "across" : line.x1() == line.x2() ? "down" : "slanted");
        }
        return ways;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noTwoSeriesLookAlike(boolean baseline) {
        for (int one = 0; one < SeriesColours.MOST; one++) {
            for (int other = 0; other < one; other++) {
                List<Mark> first = bar(one, baseline);
                List<Mark> second = bar(other, baseline);
                assertTrue(
                        Luminance.ratio(fill(first), fill(second)) >= Luminance.CONTRAST
                                || !pattern(first).equals(pattern(second)),
                        "series " + other + " and " + one + (baseline ? " of the baseline" : ""));
            }
        }
    }

    @Test
    void aBaselineIsOutlinedAndTheOthersAreNot() {
        for (int series = 0; series < SeriesColours.MOST; series++) {
            assertEquals(null, ((Mark.Box) bar(series, false).get(0)).outline());
            assertTrue(Luminance.ratio(
                            ((Mark.Box) bar(series, true).get(0)).outline().colour(), 0xFFFFFF)
                    >= Luminance.CONTRAST);
        }
    }

    /** The lines stay within their bar. */
    @Test
    void linesStayInTheirBar() {
        for (int series = 0; series < SeriesColours.MOST; series++) {
            for (Mark mark : bar(series, true).subList(1, bar(series, true).size())) {
                Mark.Line line = (Mark.Line) mark;
                assertTrue(Math.min(line.x1(), line.x2()) >= 2 && Math.max(line.x1(), line.x2()) <= 18);
                assertTrue(Math.min(line.y1(), line.y2()) >= 5 && Math.max(line.y1(), line.y2()) <= 35);
            }
        }
    }

    /** How a line of reference is drawn, without its colour and its place. */
    private static List<Object> look(ReferenceLine.Kind kind) {
        DrawingBuilder drawing = new DrawingBuilder(100, 40);
        new ReferenceLine(kind, BigDecimal.ONE, "1").draw(drawing, 0, 100, 20);
        List<Mark> marks = drawing.build(List.of()).marks();
        Mark.Line line = (Mark.Line) marks.get(0);
        assertTrue(Luminance.ratio(line.pen().colour(), 0xFFFFFF) >= Luminance.CONTRAST, kind.name());
        return List.of(marks.size() > 1, line.pen().dashes().isEmpty());
    }

    @Test
    void linesOfReferenceDifferInTheirStroke() {
        for (ReferenceLine.Kind one : ReferenceLine.Kind.values()) {
            for (ReferenceLine.Kind other : ReferenceLine.Kind.values()) {
                boolean targets = one.name().endsWith("TARGET") && other.name().endsWith("TARGET");
                if (one != other && !targets) {
                    assertNotEquals(look(one), look(other), one + " and " + other);
                }
            }
        }
        assertEquals(4, Arrays.stream(ReferenceLine.Kind.values()).count(), "another kind needs a stroke of its own");
    }
}
