package org.scrutineer.server;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignQuery;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.scrutineer.server.plugin.CouncilDataSource;
import org.scrutineer.server.plugin.ServerRules;

/**
 * Asks the queries that no template asks, and fills every template, as a server does: through the data source type,
 * with what is on the class path and nothing else. Prints a line for each. Arguments: the folder of data, the folder of
 * templates, their names, parts before books.
 */
public final class EveryQuery {

    private static final List<String> LINES = List.of(
            "years",
            "quarters",
            "cells",
            "choices A=One; B=Two",
            "version",
            "guard",
            "guard ascof",
            "faults",
            "quality",
            "salt LTS001a 1a",
            "tally ascof",
            "notes",
            "meeting");

    private EveryQuery() {}

    public static void main(String[] arguments) throws JRException {
        System.setProperty("java.awt.headless", "true");
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line : LINES) {
            out.println(line + ": " + elements(counting(line), arguments[0]));
        }
        for (String name : Arrays.asList(arguments).subList(2, arguments.length)) {
            Path template = Path.of(arguments[1], name, name + ".jrxml");
            String compiled = template.toString().replace(".jrxml", ".jasper");
            JasperCompileManager.compileReportToFile(template.toString(), compiled);
            out.println(name + ": "
                    + elements(
                            (JasperReport) net.sf.jasperreports.engine.util.JRLoader.loadObjectFromFile(compiled),
                            arguments[0]));
        }
        out.flush();
    }

    /** A report that prints one element for each row of a query. */
    private static JasperReport counting(String line) throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("query");
        JRDesignQuery query = new JRDesignQuery();
        query.setLanguage("scrutineer");
        query.setText(line);
        design.setQuery(query);
        JRDesignStaticText text = new JRDesignStaticText();
        text.setWidth(10);
        text.setHeight(10);
        text.setText(".");
        JRDesignBand band = new JRDesignBand();
        band.setHeight(10);
        band.addElement(text);
        ((JRDesignSection) design.getDetailSection()).addBand(band);
        return JasperCompileManager.compileReport(design);
    }

    private static int elements(JasperReport report, String data) throws JRException {
        CouncilDataSource source = new CouncilDataSource();
        ServerRules rules = new ServerRules();
        rules.setFolders(data);
        source.setRules(rules);
        source.setPropertyMap(Map.of("council", "Demo council", "location", data));
        Map<String, Object> parameters =
                new HashMap<>(Map.of("YEAR", "2017-18", "QUARTER", 3, JRParameter.REPORT_LOCALE, Locale.UK));
        source.setReportParameterValues(parameters);
        try {
            JasperPrint print = JasperFillManager.fillReport(report, parameters);
            return print.getPages().stream()
                    .mapToInt(page -> page.getElements().size())
                    .sum();
        } finally {
            source.closeConnection();
        }
    }
}
