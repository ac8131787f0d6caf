/**
 * The PDF export of a filled report, with the structure that the templates mean. Begin with
 * {@link org.scrutineer.jasper.export.TaggedPdfExporter}. It knows drawings and element properties, and nothing of
 * queries, runs or figures. The plugin for JasperReports Server leaves this package out: the server exports.
 */
package org.scrutineer.jasper.export;
