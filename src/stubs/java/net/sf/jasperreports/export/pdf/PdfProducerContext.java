package net.sf.jasperreports.export.pdf;

/** What an exporter of JasperReports 6 tells its producer. */
public interface PdfProducerContext {}
