package org.scrutineer.jasper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * No element of a template lies on another, and none is met when a text above it grows: a grid such as a workbook's or
 * a document's has one element to a place, so a text that reaches into the next loses one of the two, and a viewer cuts
 * it in half.
 */
class ElementsMeetTest {

    private static final Pattern FIELD_IS = Pattern.compile("\"([^\"]*)\"\\.equals\\(\\$F\\{(\\w+)}\\)");
    private static final Pattern YES_OR_NO = Pattern.compile("(!?)\\$F\\{(\\w+)}");
    private static final Pattern FIELD_COMPARED = Pattern.compile("\\$F\\{(\\w+)} (<=|>|==|!=) (\\w+)");
    private static final Map<String, String> OPPOSITE = Map.of("<=", ">", ">", "<=", "==", "!=", "!=", "==");

    static Stream<Path> templates() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("reports"))) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList().stream();
        }
    }

    private record Place(Element element, int x, int y, int width, int height, String when) {

        static Place of(Element element) {
            return new Place(
                    element,
                    at(element, "x"),
                    at(element, "y"),
                    at(element, "width"),
                    at(element, "height"),
                    when(element));
        }

        private static int at(Element element, String name) {
            return element.getAttribute(name).isEmpty() ? 0 : Integer.parseInt(element.getAttribute(name));
        }

        private static String when(Element element) {
            return children(element).stream()
                    .filter(child -> child.getTagName().equals("printWhenExpression"))
                    .map(Node::getTextContent)
                    .findFirst()
                    .orElse("");
        }

        boolean beside(Place other) {
            return x >= other.x + other.width || other.x >= x + width;
        }

        boolean above(Place other) {
            return y + height <= other.y;
        }

        boolean decoration() {
            return List.of("line", "rectangle").contains(element.getAttribute("kind"));
        }

        boolean grows() {
            return element.getAttribute("textAdjust").equals("StretchHeight");
        }

        boolean floats() {
            return element.getAttribute("positionType").equals("Float");
        }

        private static Map<String, String> values(String when) {
            Map<String, String> values = new TreeMap<>();
            Matcher matcher = FIELD_IS.matcher(when.contains("||") || when.contains("!\"") ? "" : when);
            while (matcher.find()) {
                values.put(matcher.group(2), matcher.group(1));
            }
            for (String part : when.contains("||") ? new String[0] : when.split("&&")) {
                Matcher yesOrNo = YES_OR_NO.matcher(part.strip());
                if (yesOrNo.matches()) {
                    values.put(yesOrNo.group(2), yesOrNo.group(1).isEmpty() ? "true" : "false");
                }
            }
            return values;
        }

        private static List<String> compared(String when) {
            List<String> compared = new ArrayList<>();
            Matcher matcher = FIELD_COMPARED.matcher(when.contains("||") ? "" : when);
            while (matcher.find()) {
                compared.add(matcher.group(1) + " " + matcher.group(2) + " " + matcher.group(3));
            }
            return compared;
        }

        /** Whether one is printed where a comparison holds and the other where it does not. */
        boolean opposite(Place other) {
            return compared(when).stream().anyMatch(mine -> {
                String[] parts = mine.split(" ");
                return compared(other.when).contains(parts[0] + " " + OPPOSITE.get(parts[1]) + " " + parts[2]);
            });
        }

        @Override
        public String toString() {
            return element.getAttribute("kind") + " at " + x + "," + y + " of " + width + "x" + height;
        }
    }

    private static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static void check(Element container, List<String> found) {
        List<Place> places = children(container).stream()
                .filter(child -> child.getTagName().equals("element"))
                .map(Place::of)
                .toList();
        for (int i = 0; i < places.size(); i++) {
            for (Place other : places.subList(i + 1, places.size())) {
                Place place = places.get(i);
                boolean never = valuesDiffer(place, other) || place.opposite(other) || place.beside(other);
                Place top = place.y() <= other.y() ? place : other;
                Place low = top == place ? other : place;
                if (!never && !top.above(low) && !place.decoration() && !other.decoration() && meet(place, other)) {
                    found.add(place + " lies on " + other);
                } else if (!never && top.above(low) && top.grows() && !low.floats()) {
                    found.add(top + " grows into " + low + ", which does not move (positionType=\"Float\")");
                }
            }
        }
        children(container).forEach(child -> check(child, found));
    }

    /** Two that overlap meet, but a frame does so only where something of it stands. */
    private static boolean meet(Place one, Place other) {
        Place frame = one.element().getAttribute("kind").equals("frame") ? one : other;
        Place beside = frame == one ? other : one;
        if (!frame.element().getAttribute("kind").equals("frame")
                || beside.element().getAttribute("kind").equals("frame")) {
            return true;
        }
        return children(frame.element()).stream()
                .filter(child -> child.getTagName().equals("element"))
                .map(Place::of)
                .map(inner -> new Place(
                        inner.element(),
                        inner.x() + frame.x(),
                        inner.y() + frame.y(),
                        inner.width(),
                        inner.height(),
                        inner.when()))
                .anyMatch(inner -> !valuesDiffer(inner, beside)
                        && !inner.beside(beside)
                        && !inner.above(beside)
                        && !beside.above(inner));
    }

    /** Whether one is printed for one value of a field and the other for another. */
    private static boolean valuesDiffer(Place one, Place other) {
        Map<String, String> values = Place.values(one.when());
        Map<String, String> others = Place.values(other.when());
        return values.entrySet().stream()
                .anyMatch(value -> others.containsKey(value.getKey())
                        && !others.get(value.getKey()).equals(value.getValue()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noneLiesOnOrGrowsIntoAnother(Path template) throws Exception {
        List<String> found = new ArrayList<>();
        check(
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(template.toFile())
                        .getDocumentElement(),
                found);
        assertEquals(List.of(), found);
    }
}
