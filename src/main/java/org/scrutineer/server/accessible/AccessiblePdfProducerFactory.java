package org.scrutineer.server.accessible;

import java.lang.reflect.Proxy;
import net.sf.jasperreports.export.pdf.PdfProducer;
import net.sf.jasperreports.export.pdf.PdfProducerContext;
import net.sf.jasperreports.export.pdf.PdfProducerFactory;

/**
 * Gives the exporter the producer that it would have had, with a tagged file finished at its end. Set by the name of
 * this class; used by many exports at once.
 */
public final class AccessiblePdfProducerFactory implements PdfProducerFactory {

    private static final String USUAL = "net.sf.jasperreports.export.pdf.classic.ClassicPdfProducerFactory";

    /**
     * A proxy, because the methods of a producer are not the same in 6.20.3 and in 6.21.5, and all but three only have
     * to be passed on.
     */
    @Override
    public PdfProducer createProducer(PdfProducerContext context) {
        try {
            PdfProducerFactory usual = Class.forName(USUAL, true, PdfProducerFactory.class.getClassLoader())
                    .asSubclass(PdfProducerFactory.class)
                    .getConstructor()
                    .newInstance();
            return (PdfProducer) Proxy.newProxyInstance(
                    AccessiblePdfProducerFactory.class.getClassLoader(),
                    new Class<?>[] {PdfProducer.class},
                    new FinishingProducer(usual.createProducer(context)));
        } catch (ReflectiveOperationException otherLibrary) {
            throw new IllegalStateException(
                    "this JasperReports has no " + USUAL + "; the add-on is for JasperReports 6", otherLibrary);
        }
    }
}
