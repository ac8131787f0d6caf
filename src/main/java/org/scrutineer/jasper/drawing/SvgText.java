package org.scrutineer.jasper.drawing;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.scrutineer.jasper.drawing.Mark.Pen;

/** Writes a drawing as SVG. */
final class SvgText {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

    private final XMLStreamWriter writer;

    private SvgText(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static String of(Drawing drawing) {
        StringWriter text = new StringWriter();
        try {
            new SvgText(FACTORY.createXMLStreamWriter(text)).write(drawing);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void write(Drawing drawing) throws XMLStreamException {
        writer.setDefaultNamespace(SVG);
        writer.writeStartElement(SVG, "svg");
        writer.writeDefaultNamespace(SVG);
        number("width", drawing.width());
        number("height", drawing.height());
        writer.writeAttribute("viewBox", "0 0 " + plain(drawing.width()) + " " + plain(drawing.height()));
        for (Mark mark : drawing.marks()) {
            write(mark);
        }
        writer.writeEndElement();
        writer.close();
    }

    private void write(Mark mark) throws XMLStreamException {
        if (mark instanceof Mark.Box box) {
            start("rect", "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height());
            writer.writeAttribute("fill", colour(box.fill()));
            pen(box.outline());
        } else if (mark instanceof Mark.Line line) {
            start("line", "x1", line.x1(), "y1", line.y1(), "x2", line.x2(), "y2", line.y2());
            pen(line.pen());
        } else if (mark instanceof Mark.Dot dot) {
            start("circle", "cx", dot.x(), "cy", dot.y(), "r", dot.radius());
            writer.writeAttribute("fill", colour(dot.fill()));
        } else if (mark instanceof Mark.Shape shape) {
            writer.writeStartElement(SVG, "path");
            writer.writeAttribute(
                    "d",
                    shape.corners().stream()
                            .map(corner -> plain(corner.x()) + " " + plain(corner.y()))
                            .collect(Collectors.joining(" L", "M", " Z")));
            writer.writeAttribute("fill", colour(shape.fill()));
            pen(shape.outline());
        } else if (mark instanceof Mark.Words words) {
            start("text", "x", words.x(), "y", words.y(), "font-size", words.size());
            writer.writeAttribute("font-family", "Liberation Sans");
            writer.writeAttribute("font-weight", words.bold() ? "bold" : "normal");
            writer.writeAttribute("text-anchor", words.anchor().word());
            writer.writeAttribute("fill", colour(words.fill()));
            writer.writeCharacters(words.words());
        }
        writer.writeEndElement();
    }

    private void start(String element, Object... namesAndNumbers) throws XMLStreamException {
        writer.writeStartElement(SVG, element);
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            number((String) namesAndNumbers[i], (Double) namesAndNumbers[i + 1]);
        }
    }

    private void pen(Pen pen) throws XMLStreamException {
        if (pen != null) {
            writer.writeAttribute("stroke", colour(pen.colour()));
            number("stroke-width", pen.width());
            if (!pen.dashes().isEmpty()) {
                writer.writeAttribute(
                        "stroke-dasharray",
                        pen.dashes().stream().map(SvgText::plain).collect(Collectors.joining(",")));
            }
        }
    }

    private void number(String name, double value) throws XMLStreamException {
        writer.writeAttribute(name, plain(value));
    }

    /** {@code 2.50} is {@code 2.5}, {@code 20.0} is {@code 20}. */
    private static String plain(double number) {
        return number == 0
                ? "0"
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String colour(int colour) {
        return String.format("#%06X", colour);
    }
}
