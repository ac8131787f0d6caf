package org.scrutineer.jasper.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.renderers.WrappingSvgDataToGraphics2DRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.jasper.RatingMark;
import org.scrutineer.jasper.chart.CategoryBar;
import org.scrutineer.jasper.chart.CategoryBars;
import org.scrutineer.performance.Rating;
import org.scrutineer.performance.RatingSchemes;

/** A drawing says in SVG what its marks are. */
class DrawingTest {

    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\" viewBox=\"0 0 20 10\">";

    private static String svg(Mark mark) {
        String svg = new Drawing(20, 10, List.of(mark)).svg();
        assertTrue(svg.startsWith(OPEN) && svg.endsWith("</svg>"), svg);
        String inside = svg.substring(OPEN.length(), svg.length() - "</svg>".length());
        return inside.replaceFirst("></\\w+>$", "/>");
    }

    @Test
    void everyMarkIsAnElement() {
        assertEquals(
                "<rect x=\"1\" y=\"2.5\" width=\"3\" height=\"4\" fill=\"#12436D\"/>",
                svg(new Mark.Box(1, 2.5, 3, 4, 0x12436D, null)));
        assertEquals(
                "<rect x=\"0\" y=\"0\" width=\"3\" height=\"4\" fill=\"#FFFFFF\" stroke=\"#000000\" stroke-width=\"0.5\"/>",
                svg(new Mark.Box(0, 0, 3, 4, 0xFFFFFF, new Mark.Pen(0, 0.5, List.of()))));
        assertEquals(
                "<line x1=\"0\" y1=\"1\" x2=\"2\" y2=\"3\" stroke=\"#0000FF\" stroke-width=\"1\" stroke-dasharray=\"2,1.5\"/>",
                svg(new Mark.Line(0, 1, 2, 3, new Mark.Pen(0xFF, 1, List.of(2.0, 1.5)))));
        assertEquals("<circle cx=\"1\" cy=\"2\" r=\"3\" fill=\"#FF0000\"/>", svg(new Mark.Dot(1, 2, 3, 0xFF0000)));
        assertEquals(
                "<path d=\"M1 0 L2 1 L0 1 Z\" fill=\"#000000\"/>",
                svg(new Mark.Shape(
                        List.of(new Mark.Point(1, 0), new Mark.Point(2, 1), new Mark.Point(0, 1)), 0, null)));
        assertEquals(
                "<text x=\"1\" y=\"9\" font-size=\"7\" font-family=\"Liberation Sans\" font-weight=\"bold\" text-anchor=\"end\" fill=\"#000000\">R &amp; D</text>",
                svg(new Mark.Words(1, 9, "R & D", 7, true, Mark.Anchor.END, 0)));
    }

    @ParameterizedTest
    @MethodSource("everyRating")
    void everyRatingMarkIsAShapeAndALetter(Rating rating) {
        List<Mark> marks = RatingMark.drawing(rating).marks();
        assertEquals(2, marks.size());
        assertEquals(rating.letter(), ((Mark.Words) marks.get(1)).words());
    }

    /** Of every shipped scheme, none, and marks of a council's own: pale, wide letters, every shape. */
    static Stream<Rating> everyRating() {
        Stream<Rating> shipped = RatingSchemes.shipped().names().stream()
                .flatMap(name -> RatingSchemes.shipped().named(name).orElseThrow().levels().stream())
                .map(level -> new Rating(level.letter(), level.wordHigh(), level.colour(), level.shape()));
        Stream<Rating> own = Stream.of("circle", "diamond", "square", "triangle")
                .flatMap(shape ->
                        Stream.of("#FFFF00", "#000080").map(colour -> new Rating("A+", "fine", colour, shape)));
        return Stream.of(shipped, own, Stream.of(Rating.NONE)).flatMap(one -> one);
    }

    @Test
    void aChartHasEveryWord() {
        List<CategoryBar> bars =
                List.of(new CategoryBar("Care & <support>", 50.0, "50"), new CategoryBar("Advocacy", null, "[c]"));
        Drawing drawing = CategoryBars.drawing(bars, 500, 62);
        assertEquals(500, drawing.width());
        assertEquals(62, drawing.height());
        List<String> words = drawing.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).words())
                .toList();
        assertEquals(List.of("Care & <support>", "50", "Advocacy", "[c]"), words);
    }

    @ParameterizedTest
    @MethodSource("everyRating")
    void aReaderOfSvgPaintsEveryRatingMark(Rating rating) throws Exception {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        new WrappingSvgDataToGraphics2DRenderer(RatingMark.drawing(rating))
                .render(
                        DefaultJasperReportsContext.getInstance(),
                        image.createGraphics(),
                        new Rectangle2D.Double(0, 0, 40, 40));
        boolean[] painted = new boolean[1];
        for (int x = 0; x < 40; x++) {
            painted[0] |= (image.getRGB(x, 20) & 0xFFFFFF) != 0;
        }
        assertTrue(painted[0]);
    }

    /** A server keeps a filled report as a file, drawings and all. */
    @Test
    void aDrawingSurvivesBeingKept() throws Exception {
        Drawing drawing = CategoryBars.drawing(List.of(new CategoryBar("All", 50.0, "50")), 500, 62);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(drawing);
        }
        Drawing again = (Drawing) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertEquals(drawing, again);
        assertEquals(drawing.getId(), again.getId());
        assertNotEquals(
                drawing.getId(),
                CategoryBars.drawing(List.of(new CategoryBar("All", 51.0, "51")), 500, 62)
                        .getId());
        assertArrayEquals(drawing.svg().getBytes(StandardCharsets.UTF_8), again.getData(null));
    }
}
