package net.sf.jasperreports.export.pdf;

/** JasperReports 6 has it, JasperReports 7 elsewhere; its methods differ between releases, so none is named here. */
public interface PdfProducer {}
