package org.scrutineer.jasper.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.scrutineer.jasper.drawing.Drawing.UnknownSvg;
import org.scrutineer.jasper.drawing.Mark.Anchor;
import org.scrutineer.jasper.drawing.Mark.Pen;
import org.scrutineer.jasper.drawing.Mark.Point;

/** Reads the marks of one SVG. Whatever an element says must have been asked for, or the drawing is not known. */
final class SvgMarks {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final XMLStreamReader reader;
    private final Map<String, String> said = new HashMap<>();

    SvgMarks(XMLStreamReader reader) {
        this.reader = reader;
    }

    Drawing read() throws XMLStreamException {
        if (reader.nextTag() != XMLStreamConstants.START_ELEMENT || !element().equals("svg")) {
            throw new UnknownSvg("no svg");
        }
        double width = number("width");
        double height = number("height");
        String[] view = said.containsKey("viewBox") ? text("viewBox").split(" ") : new String[] {"0", "0", String.valueOf(width), String.valueOf(height)};
        if (view.length != 4 || of(view[0]) != 0 || of(view[1]) != 0 || of(view[2]) != width || of(view[3]) != height) {
            throw new UnknownSvg("another scale");
        }
        nothingElse();
        List<Mark> marks = new ArrayList<>();
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            marks.add(mark(element()));
            nothingElse();
        }
        return new Drawing(width, height, marks);
    }

    private String element() {
        if (!SVG.equals(reader.getNamespaceURI())) {
            throw new UnknownSvg(reader.getLocalName());
        }
        said.clear();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            said.put(reader.getAttributePrefix(i).isEmpty() ? reader.getAttributeLocalName(i) : reader.getAttributeName(i).toString(), reader.getAttributeValue(i));
        }
        return reader.getLocalName();
    }

    private Mark mark(String element) throws XMLStreamException {
        if (element.equals("text")) {
            return words();
        }
        Mark mark = switch (element) {
            case "rect" -> new Mark.Box(number("x", 0), number("y", 0), number("width"), number("height"), colour("fill"), outline());
            case "line" -> new Mark.Line(number("x1"), number("y1"), number("x2"), number("y2"), pen());
            case "circle" -> new Mark.Dot(number("cx"), number("cy"), number("r"), colour("fill"));
            case "path" -> new Mark.Shape(corners(text("d")), colour("fill"), outline());
            default -> throw new UnknownSvg(element);
        };
        if (reader.nextTag() != XMLStreamConstants.END_ELEMENT) {
            throw new UnknownSvg("a mark in a mark");
        }
        return mark;
    }

    private Mark words() throws XMLStreamException {
        if (!text("font-family").equals("Liberation Sans")) {
            throw new UnknownSvg("another font");
        }
        String weight = said.containsKey("font-weight") ? text("font-weight") : "normal";
        if (!weight.equals("normal") && !weight.equals("bold")) {
            throw new UnknownSvg(weight);
        }
        Anchor anchor = switch (said.containsKey("text-anchor") ? text("text-anchor") : "start") {
            case "start" -> Anchor.START;
            case "middle" -> Anchor.MIDDLE;
            case "end" -> Anchor.END;
            default -> throw new UnknownSvg("text-anchor");
        };
        double x = number("x");
        double y = number("y");
        double size = number("font-size");
        int fill = colour("fill");
        // As SVG has it: white space at the ends is nothing, within it is one space.
        return new Mark.Words(x, y, reader.getElementText().strip().replaceAll("\\s+", " "), size, weight.equals("bold"), anchor, fill);
    }

    private Pen outline() {
        return said.containsKey("stroke") ? pen() : null;
    }

    private Pen pen() {
        List<Double> dashes = said.containsKey("stroke-dasharray") ? Arrays.stream(text("stroke-dasharray").split(",")).map(SvgMarks::of).toList() : List.of();
        return new Pen(colour("stroke"), number("stroke-width", 1), dashes);
    }

    /** Straight sides from corner to corner, closed: {@code M10 0 L20 10 L10 20 Z}. */
    private static List<Point> corners(String path) {
        String[] steps = path.split(" ");
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i + 1 < steps.length; i += 2) {
            if (steps[i].charAt(0) != (i == 0 ? 'M' : 'L')) {
                throw new UnknownSvg(path);
            }
            corners.add(new Point(of(steps[i].substring(1)), of(steps[i + 1])));
        }
        if (steps.length % 2 == 0 || !steps[steps.length - 1].equals("Z")) {
            throw new UnknownSvg(path);
        }
        return corners;
    }

    private String text(String name) {
        String value = said.remove(name);
        if (value == null) {
            throw new UnknownSvg("no " + name);
        }
        return value;
    }

    private double number(String name) {
        return of(text(name));
    }

    private double number(String name, double otherwise) {
        return said.containsKey(name) ? number(name) : otherwise;
    }

    private static double of(String number) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException unit) {
            throw new UnknownSvg(number);
        }
    }

    private int colour(String name) {
        String value = text(name);
        if (!value.matches("#[0-9A-Fa-f]{6}")) {
            throw new UnknownSvg(value);
        }
        return Integer.parseInt(value.substring(1), 16);
    }

    private void nothingElse() {
        if (!said.isEmpty()) {
            throw new UnknownSvg(said.keySet().toString());
        }
    }
}
