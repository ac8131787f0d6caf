package org.scrutineer.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import org.scrutineer.server.plugin.CouncilDataSource;
import org.scrutineer.server.plugin.ServerRules;

/**
 * Exports templates as a server with the add-on does: the library's own exporter, and the one setting. Arguments: the
 * folder of data, the folder of templates, where to write, the names.
 */
public final class FinishedExport {

    private FinishedExport() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        DefaultJasperReportsContext.getInstance()
                .setProperty(
                        "net.sf.jasperreports.export.pdf.producer.factory",
                        "org.scrutineer.server.accessible.AccessiblePdfProducerFactory");
        for (int i = 3; i < arguments.length; i++) {
            CouncilDataSource source = new CouncilDataSource();
            ServerRules rules = new ServerRules();
            rules.setFolders(arguments[0]);
            source.setRules(rules);
            source.setPropertyMap(Map.of("council", "Demo council", "location", arguments[0]));
            Map<String, Object> parameters =
                    new HashMap<>(Map.of("YEAR", "2017-18", "QUARTER", 3, JRParameter.REPORT_LOCALE, Locale.UK));
            source.setReportParameterValues(parameters);
            String template =
                    Path.of(arguments[1], arguments[i], arguments[i] + ".jrxml").toString();
            Files.write(
                    Path.of(arguments[2], arguments[i] + ".pdf"),
                    JasperExportManager.exportReportToPdf(
                            JasperFillManager.fillReport(JasperCompileManager.compileReport(template), parameters)));
            source.closeConnection();
        }
    }
}
