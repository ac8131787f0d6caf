package org.scrutineer.jasper.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.jasper.RatingMark;
import org.scrutineer.jasper.chart.CategoryBar;
import org.scrutineer.jasper.chart.CategoryBars;
import org.scrutineer.performance.Rating;
import org.scrutineer.performance.RatingSchemes;

/** What the program's own SVG says is read whole, and nothing that says more. */
class DrawingTest {

    private static Optional<Drawing> drawing(String marks) {
        return Drawing.read("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\" viewBox=\"0 0 20 10\">" + marks + "</svg>");
    }

    private static Mark only(String mark) {
        List<Mark> marks = drawing(mark).orElseThrow().marks();
        assertEquals(1, marks.size());
        return marks.get(0);
    }

    @Test
    void everyMarkIsReadAsItIsWritten() {
        assertEquals(new Mark.Box(1, 2.5, 3, 4, 0x12436D, null), only("<rect x=\"1\" y=\"2.50\" width=\"3\" height=\"4\" fill=\"#12436D\"/>"));
        assertEquals(new Mark.Box(0, 0, 3, 4, 0xFFFFFF, new Mark.Pen(0, 0.5, List.of())), only("<rect width=\"3\" height=\"4\" fill=\"#ffffff\" stroke=\"#000000\" stroke-width=\"0.5\"/>"));
        assertEquals(new Mark.Line(0, 1, 2, 3, new Mark.Pen(0xFF, 1, List.of(2.0, 1.5))), only("<line x1=\"0\" y1=\"1\" x2=\"2\" y2=\"3\" stroke=\"#0000FF\" stroke-dasharray=\"2,1.5\"/>"));
        assertEquals(new Mark.Dot(1, 2, 3, 0xFF0000), only("<circle cx=\"1\" cy=\"2\" r=\"3\" fill=\"#FF0000\"/>"));
        assertEquals(new Mark.Shape(List.of(new Mark.Point(1, 0), new Mark.Point(2, 1), new Mark.Point(0, 1)), 0, null), only("<path d=\"M1 0 L2 1 L0 1 Z\" fill=\"#000000\"/>"));
        assertEquals(new Mark.Words(1, 9, "R & D", 7, true, Mark.Anchor.END, 0),
                only("<text x=\"1\" y=\"9\" font-family=\"Liberation Sans\" font-size=\"7\" font-weight=\"bold\" text-anchor=\"end\" fill=\"#000000\"> R &amp;  D </text>"));
    }

    @ParameterizedTest
    @MethodSource("everyRating")
    void everyRatingMarkIsAShapeAndALetter(Rating rating) {
        List<Mark> marks = Drawing.read(RatingMark.svg(rating)).orElseThrow().marks();
        assertEquals(2, marks.size());
        assertEquals(rating.letter(), ((Mark.Words) marks.get(1)).words());
    }

    /** Of every shipped scheme, none, and marks of a council's own: pale, wide letters, every shape. */
    static Stream<Rating> everyRating() {
        Stream<Rating> shipped = RatingSchemes.shipped().names().stream().flatMap(name -> RatingSchemes.shipped().named(name).orElseThrow().levels().stream())
                .map(level -> new Rating(level.letter(), level.wordHigh(), level.colour(), level.shape()));
        Stream<Rating> own = Stream.of("circle", "diamond", "square", "triangle").flatMap(shape -> Stream.of("#FFFF00", "#000080").map(colour -> new Rating("A+", "fine", colour, shape)));
        return Stream.of(shipped, own, Stream.of(Rating.NONE)).flatMap(one -> one);
    }

    @Test
    void aChartIsReadWithEveryWord() {
        List<CategoryBar> bars = List.of(new CategoryBar("Care & <support>", 50.0, "50"), new CategoryBar("Advocacy", null, "[c]"));
        Drawing drawing = Drawing.read(CategoryBars.svg(bars, 500, 62)).orElseThrow();
        assertEquals(500, drawing.width());
        assertEquals(62, drawing.height());
        List<String> words = drawing.marks().stream().filter(Mark.Words.class::isInstance).map(mark -> ((Mark.Words) mark).words()).toList();
        assertEquals(List.of("Care & <support>", "50", "Advocacy", "[c]"), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ellipse cx=\"1\" cy=\"1\" rx=\"2\" ry=\"1\" fill=\"#000000\"/>", "<rect width=\"1\" height=\"1\" fill=\"red\"/>", "<rect width=\"1\" height=\"1\"/>",
            "<rect width=\"1\" height=\"1\" rx=\"1\" fill=\"#000000\"/>", "<rect width=\"1cm\" height=\"1\" fill=\"#000000\"/>", "<rect width=\"1\" height=\"1\" fill=\"#000000\" transform=\"scale(2)\"/>",
            "<rect width=\"1\" height=\"1\" fill=\"#000000\"><title>t</title></rect>", "<g><rect width=\"1\" height=\"1\" fill=\"#000000\"/></g>", "<path d=\"M1 0 Q2 1 0 1 Z\" fill=\"#000000\"/>",
            "<path d=\"M1 0 L2 1 L0 1\" fill=\"#000000\"/>", "<text x=\"1\" y=\"1\" font-family=\"DejaVu Sans\" font-size=\"7\" fill=\"#000000\">a</text>",
            "<text x=\"1\" y=\"1\" font-family=\"Liberation Sans\" font-size=\"7\" fill=\"#000000\"><tspan>a</tspan></text>", "words", "<rect width=\"1\""})
    void whatSaysMoreIsLeftToTheLibrary(String mark) {
        assertTrue(drawing(mark).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\" viewBox=\"0 0 40 20\"/>", "<svg width=\"20\" height=\"10\"/>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"><text x=\"1\" y=\"1\" font-family=\"Liberation Sans\" font-size=\"7\" fill=\"#000000\">&x;</text></svg>"})
    void aDrawingOfAnotherScaleOrWithSomethingFromOutsideIsToo(String svg) {
        assertTrue(Drawing.read(svg).isEmpty());
    }
}
