/**
 * Templates: compiling them, those of a council's own in place of the program's, and filling them with the figures of a
 * run. Begin with {@link org.scrutineer.jasper.template.ReportFiller}. Not part of the plugin for JasperReports Server,
 * which compiles and fills templates itself.
 */
package org.scrutineer.jasper.template;
