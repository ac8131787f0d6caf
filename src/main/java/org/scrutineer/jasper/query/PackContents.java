package org.scrutineer.jasper.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the pack holds, read from its own template: the heading that each part is given, or that its template has. */
final class PackContents {

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern TEMPLATE = Pattern.compile("\"(reports/[a-z0-9-]+/[a-z0-9-]+)\\.jasper\"");

    private PackContents() {
    }

    /** The titles of the appendices, in print order. */
    static List<String> appendices() {
        return headings().stream().filter(heading -> heading.startsWith("Appendix ")).toList();
    }

    private static List<String> headings() {
        List<String> headings = new ArrayList<>();
        NodeList parts = read("reports/pack/pack").getElementsByTagName("part");
        for (int i = 0; i < parts.getLength(); i++) {
            Element part = (Element) parts.item(i);
            given(part).or(() -> own(part)).ifPresent(headings::add);
        }
        return headings;
    }

    /** The second name is that of JasperReports 6, in whose edition a server has the template. */
    private static Optional<String> given(Element part) {
        for (String name : List.of("parameter", "subreportParameter")) {
            Optional<String> heading = named(part.getElementsByTagName(name));
            if (heading.isPresent()) {
                return heading;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> named(NodeList parameters) {
        for (int i = 0; i < parameters.getLength(); i++) {
            Element parameter = (Element) parameters.item(i);
            if (parameter.getAttribute("name").equals("HEADING")) {
                return literal(parameter.getTextContent());
            }
        }
        return Optional.empty();
    }

    /** The first bookmarked heading of the part's template, where it is a fixed text or the heading that the template has unless it is given another. */
    private static Optional<String> own(Element part) {
        Matcher template = TEMPLATE.matcher(part.getTextContent());
        if (!template.find()) {
            return Optional.empty();
        }
        Document own = read(template.group(1));
        NodeList anchors = own.getElementsByTagName("anchorNameExpression");
        Optional<String> fixed = anchors.getLength() == 0 ? Optional.empty() : literal(anchors.item(0).getTextContent());
        return fixed.or(() -> named(own.getElementsByTagName("parameter")));
    }

    private static Optional<String> literal(String expression) {
        Matcher literal = LITERAL.matcher(expression.strip());
        return literal.matches() ? Optional.of(literal.group(1)) : Optional.empty();
    }

    private static Document read(String template) {
        try (InputStream in = PackContents.class.getResourceAsStream("/" + template + ".jrxml")) {
            if (in == null) {
                throw new IllegalStateException("the program does not carry " + template + ".jrxml");
            }
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException(template + ".jrxml cannot be read", broken);
        }
    }
}
