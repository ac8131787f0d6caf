package org.scrutineer.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The style file keeps the contrast and the sizes of the house style: 4.5 to 1 for text, body at least 9 points, tables
 * at least 7.
 */
class HouseStyleTest {

    private record Style(String name, String text, String ground, double size) {}

    private static List<Style> styles() throws Exception {
        Map<String, Style> styles = new HashMap<>();
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("reports/scrutineer.jrtx").toFile())
                .getElementsByTagName("style");
        List<Style> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element element = (Element) nodes.item(i);
            Style parent = styles.getOrDefault(element.getAttribute("style"), new Style("", "#000000", "#FFFFFF", 10));
            Style style = new Style(
                    element.getAttribute("name"),
                    or(element, "forecolor", parent.text),
                    or(element, "backcolor", parent.ground),
                    Double.parseDouble(or(element, "fontSize", String.valueOf(parent.size))));
            styles.put(style.name, style);
            all.add(style);
        }
        return all;
    }

    private static String or(Element element, String attribute, String otherwise) {
        return element.hasAttribute(attribute) ? element.getAttribute(attribute) : otherwise;
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    @Test
    void textStandsOutFromItsGroundAndFromZebraStripes() throws Exception {
        assertFalse(styles().isEmpty());
        for (Style style : styles()) {
            assertTrue(contrast(style.text, style.ground) >= 4.5, style::toString);
            assertTrue(!style.ground.equals("#FFFFFF") || contrast(style.text, "#F3F5F7") >= 4.5, style::toString);
        }
    }

    @Test
    void ratingMarksStandOutAndTheirLettersToo() {
        assertTrue(contrast("#FFFFFF", "#00703C") >= 4.5);
        assertTrue(contrast("#0B0C0C", "#FFBF47") >= 4.5);
        assertTrue(contrast("#FFFFFF", "#D4351C") >= 4.5);
    }

    @Test
    void nothingIsTooSmall() throws Exception {
        for (Style style : styles()) {
            double least =
                    List.of("Base", "Body", "Notice", "Subtitle", "Title").contains(style.name)
                                    || style.name.startsWith("Heading")
                            ? 9
                            : 7;
            assertTrue(style.size >= least, style::toString);
        }
    }
}
