package org.scrutineer.pdf;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintImage;
import net.sf.jasperreports.engine.fill.JRTemplatePrintImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.jasper.export.TaggedPdfExporter;
import org.scrutineer.pdf.check.VeraPdf;
import org.scrutineer.pdf.file.PdfMetadata;

/**
 * A template that loses one of its tags is noticed: veraPDF refuses the file, or its structure is not the reviewed one
 * any more.
 */
class SpoiledTagsTest {

    private static List<String> reviewed;

    @BeforeAll
    static void readTheReport() throws Exception {
        byte[] pdf = finish(DemoPrint.of("ascof"));
        reviewed = Outline.of(pdf);
        assertTrue(VeraPdf.checkAll(pdf).values().stream().allMatch(List::isEmpty));
    }

    private static byte[] finish(JasperPrint print) throws Exception {
        return new Finisher(PdfMetadata.titled("ASCOF"), Map.of())
                .finish(DemoPrint.export(print, new TaggedPdfExporter()));
    }

    private static void each(List<JRPrintElement> elements, Consumer<JRPrintElement> spoiler) {
        for (JRPrintElement element : elements) {
            spoiler.accept(element);
            if (element instanceof JRPrintFrame frame) {
                each(frame.getElements(), spoiler);
            }
        }
    }

    /** Elements share their template's properties, which cannot be removed, only overruled. */
    private static void lose(JRPrintElement element, String tag) {
        if (element.getPropertiesMap().getProperty("net.sf.jasperreports.export." + tag) != null) {
            element.getPropertiesMap().setProperty("net.sf.jasperreports.export." + tag, "lost");
        }
    }

    private static void isNoticed(Consumer<JRPrintElement> spoiler) throws Exception {
        JasperPrint print = DemoPrint.of("ascof");
        print.getPages().forEach(page -> each(page.getElements(), spoiler));
        byte[] pdf;
        try {
            pdf = finish(print);
        } catch (RuntimeException refused) {
            return;
        }
        if (VeraPdf.checkAll(pdf).values().stream().allMatch(List::isEmpty)) {
            assertNotEquals(reviewed, Outline.of(pdf));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pdf.tag.td",
                "pdf.tag.tr",
                "pdf.tag.th",
                "pdf.tag.table",
                "pdf.tag.rowspan",
                "accessibility.tag",
                "scrutineer.header",
                "scrutineer.scope"
            })
    void aLostTagIsNoticed(String tag) throws Exception {
        isNoticed(element -> lose(element, tag));
    }

    @Test
    void aLostAlternativeTextIsNoticed() throws Exception {
        isNoticed(element -> {
            if (element instanceof JRTemplatePrintImage image) {
                image.setHyperlinkTooltip(null);
            } else if (element instanceof JRBasePrintImage image) {
                image.setHyperlinkTooltip(null);
            }
        });
    }
}
