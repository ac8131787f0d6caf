package org.scrutineer.jasper.template;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRPrintAnchor;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Writes page numbers where a filled report leads to other places of it: an element with the property
 * {@code scrutineer.pages} names anchors, and its text becomes the pages that they are on. While a book is filled its
 * later pages are not known yet. Where no anchor is found the text stays.
 *
 * <p>{@code beside} instead of anchors takes the link of the text before it in its frame: JasperReports evaluates the
 * properties of a text that is written later by the last row, and the link of one that is written at once by its own.
 */
final class PageNumbers {

    private static final String BESIDE = "beside";
    private static final String PAGES = "net.sf.jasperreports.export.scrutineer.pages";

    private PageNumbers() {}

    static void write(JasperPrint print) {
        write(print, 0);
    }

    /** The same for a book that stands in a larger one, after so many pages. */
    static void write(JasperPrint print, int before) {
        Map<String, Integer> pages = new HashMap<>();
        Map<JRPrintText, String> leading = new LinkedHashMap<>();
        for (int page = 0; page < print.getPages().size(); page++) {
            look(print.getPages().get(page).getElements(), before + page + 1, pages, leading);
        }
        for (Map.Entry<JRPrintText, String> one : leading.entrySet()) {
            JRPrintText text = one.getKey();
            TreeSet<Integer> found = new TreeSet<>();
            for (String anchor : one.getValue().split("\\|")) {
                if (pages.containsKey(anchor)) {
                    found.add(pages.get(anchor));
                }
            }
            if (!found.isEmpty()) {
                String words = text.getPropertiesMap().getProperty(PAGES + ".before");
                text.setText((words == null ? "" : words)
                        + found.stream().map(String::valueOf).collect(Collectors.joining(", ")));
            }
        }
    }

    /** Takes off what says the page of the book alone, where a larger one numbers its pages. */
    static void drop(JasperPrint print, IntFunction<String> printed) {
        for (int page = 0; page < print.getPages().size(); page++) {
            String own = printed.apply(page + 1);
            print.getPages()
                    .get(page)
                    .getElements()
                    .removeIf(element -> element instanceof JRPrintText text && own.equals(text.getFullText()));
        }
    }

    private static void look(
            List<JRPrintElement> elements, int page, Map<String, Integer> pages, Map<JRPrintText, String> leading) {
        String link = null;
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintAnchor anchor && anchor.getAnchorName() != null) {
                pages.putIfAbsent(anchor.getAnchorName(), page);
            }
            if (element instanceof JRPrintText text
                    && element.hasProperties()
                    && text.getPropertiesMap().getProperty(PAGES) != null) {
                String anchors = text.getPropertiesMap().getProperty(PAGES);
                if (!anchors.equals(BESIDE) || link != null) {
                    leading.put(text, anchors.equals(BESIDE) ? link : anchors);
                }
            }
            link = element instanceof JRPrintHyperlink beside ? beside.getHyperlinkAnchor() : null;
            if (element instanceof JRPrintFrame frame) {
                look(frame.getElements(), page, pages, leading);
            }
        }
    }
}
