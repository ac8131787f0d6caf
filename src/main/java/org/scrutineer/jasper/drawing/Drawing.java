package org.scrutineer.jasper.drawing;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A drawing of some size, and its marks in the order in which they cover each other. */
public record Drawing(double width, double height, List<Mark> marks) {

    private static final XMLInputFactory FACTORY = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * What the SVG of the program's own charts and marks says. Empty for any that says more, or says it in other words: no part of a picture may be missing
     * because this knows little of SVG.
     */
    public static Optional<Drawing> read(String svg) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(svg));
            try {
                return Optional.of(new SvgMarks(reader).read());
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | UnknownSvg unknown) {
            return Optional.empty();
        }
    }

    /** The SVG says what only a full reader of SVG can draw. */
    static final class UnknownSvg extends RuntimeException {

        UnknownSvg(String what) {
            super(what, null, false, false);
        }
    }
}
