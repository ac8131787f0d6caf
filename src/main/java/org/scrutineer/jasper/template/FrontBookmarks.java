package org.scrutineer.jasper.template;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Gives a bookmark to headings that stand before the contents of a book. While the book is filled they may have none,
 * or the list of contents ends there; they name the level of theirs in the property {@code scrutineer.bookmark}.
 */
final class FrontBookmarks {

    private static final String LEVEL = "net.sf.jasperreports.export.scrutineer.bookmark";

    private FrontBookmarks() {}

    static void write(JasperPrint print) {
        print.getPages().forEach(page -> write(page.getElements()));
    }

    private static void write(List<JRPrintElement> elements) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintText text
                    && element.hasProperties()
                    && text.getPropertiesMap().getProperty(LEVEL) != null) {
                text.setBookmarkLevel(Integer.parseInt(text.getPropertiesMap().getProperty(LEVEL)));
            } else if (element instanceof JRPrintFrame frame) {
                write(frame.getElements());
            }
        }
    }
}
