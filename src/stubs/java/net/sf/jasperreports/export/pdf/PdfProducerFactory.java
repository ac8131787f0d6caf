package net.sf.jasperreports.export.pdf;

/** Named by the setting {@code net.sf.jasperreports.export.pdf.producer.factory} of JasperReports 6. */
public interface PdfProducerFactory {

    PdfProducer createProducer(PdfProducerContext context);
}
