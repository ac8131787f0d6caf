package org.scrutineer.cli.report;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperReport;
import org.scrutineer.jasper.template.Templates;
import org.scrutineer.performance.paper.PaperPart;
import org.scrutineer.performance.paper.Section;

/**
 * One report that can be asked for by name.
 *
 * @param name such as {@code ascof} or {@code LTS001a}
 * @param folder of its template
 * @param title in a line
 * @param parameters that the template is filled with
 */
public record ReportItem(String name, String folder, String title, Map<String, Object> parameters) {

    /** The whole book, which is no report of its own data. */
    static final String PACK = "pack";

    /** The scorecard of a section. */
    public static ReportItem of(Section section, String title) {
        String template = section.template().isEmpty() ? section.kind().template() : section.template();
        return new ReportItem(section.block(), template, title, Map.of("APPENDIX", section.block(), "HEADING", title));
    }

    /** A part of a paper. */
    static ReportItem of(PaperPart part) {
        Map<String, Object> told =
                new HashMap<>(Map.of("APPENDIX", part.block(), "SECTION", part.block(), "TABLES", part.tables()));
        return new ReportItem(part.name(), part.template(), part.title(), told);
    }

    public boolean isPack() {
        return folder.equals(PACK);
    }

    /** The measure of its tables of the SALT return, or empty. */
    String measure() {
        return parameters.getOrDefault("TABLES", "").toString().split(" ")[0];
    }

    /** The same with one table alone. */
    ReportItem only(String table) {
        Map<String, Object> changed = new HashMap<>(parameters);
        changed.put("TABLES", table);
        return new ReportItem(table, folder, title, changed);
    }

    /** The query of its template, its parameters filled in. */
    String query() {
        JasperReport template = Templates.get(folder);
        String line = template.getQuery().getText();
        for (JRParameter parameter : template.getParameters()) {
            Object value = parameters.get(parameter.getName());
            if (value == null && parameter.getDefaultValueExpression() != null) {
                value = parameter.getDefaultValueExpression().getText().strip().replaceAll("^\"|\"$", "");
            }
            for (String form : new String[] {"$P{", "$P!{"}) {
                line = line.replace(form + parameter.getName() + "}", value == null ? "" : value.toString());
            }
        }
        return line.strip();
    }
}
