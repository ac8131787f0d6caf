package org.scrutineer.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintImage;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.jasper.Templates;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.PdfMetadata;

/**
 * Makes a page with a drawing on it for nobody, while the data are being loaded. A program that has just started spends most of its time on reading
 * classes: those that print can be read beside those that count.
 */
final class EarlyStart {

    private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\" fill=\"#12436D\"/><text x=\"1\" y=\"8\" font-family=\"Liberation Sans\">1</text></svg>";

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private EarlyStart() {
    }

    /** Begins, and does not wait. Once is enough for a program. */
    static void begin() {
        if (BEGUN.getAndSet(true)) {
            return;
        }
        Thread thread = new Thread(EarlyStart::print, "early start");
        thread.setDaemon(true);
        thread.start();
    }

    private static void print() {
        try {
            JasperPrint print = JasperFillManager.fillReport(Templates.get("contents"), Map.of(), new TableDataSource(List.of("level", "label", "pageIndex"), List.<Object[]>of(new Object[] {1, "nobody", 1})));
            JRBasePrintImage image = new JRBasePrintImage(print.getDefaultStyleProvider());
            image.setWidth(9);
            image.setHeight(9);
            image.setRenderer(SimpleDataRenderer.getInstance(DRAWING.getBytes(StandardCharsets.UTF_8)));
            print.getPages().get(0).addElement(image);
            new Finisher(PdfMetadata.titled("nobody"), Map.of()).finish(ScrutinyPack.export(print));
            Templates.get("pack");
        } catch (JRException | RuntimeException unfit) {
            // Nothing is lost: what is wrong is said where it is needed.
        }
    }
}
