package org.scrutineer.jasper;

import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRDataSourceProvider;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignField;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.jasper.query.Queries;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/**
 * Lists the fields of a report's query in Jaspersoft Studio, and gives its rows. The data are those that the system
 * property {@code scrutineer.source} names (a folder, or a properties file of a database); {@code scrutineer.period},
 * such as {@code 2017-18 Q3}, says for which period.
 */
public final class QueryFields implements JRDataSourceProvider {

    static final String SOURCE = "scrutineer.source";
    static final String PERIOD = "scrutineer.period";
    private static final String DEMO_PERIOD = "2017-18 Q3";

    @Override
    public boolean supportsGetFieldsOperation() {
        return true;
    }

    @Override
    public JRField[] getFields(JasperReport report) throws JRException {
        return rows(report).fields().stream().map(QueryFields::field).toArray(JRField[]::new);
    }

    private static JRField field(TableDataSource.Field named) {
        JRDesignField field = new JRDesignField();
        field.setName(named.name());
        field.setValueClass(named.type());
        return field;
    }

    @Override
    public JRDataSource create(JasperReport report) throws JRException {
        return rows(report);
    }

    private static TableDataSource rows(JasperReport report) throws JRException {
        if (report == null
                || report.getQuery() == null
                || !ScrutineerExtensions.LANGUAGE.equals(report.getQuery().getLanguage())) {
            throw new JRException(
                    "The report has no query in the language " + ScrutineerExtensions.LANGUAGE + ", such as: ascof");
        }
        String folder = System.getProperty(SOURCE, "");
        if (folder.isEmpty()) {
            throw new JRException("Say where the data are: start Studio with -D" + SOURCE
                    + "=FOLDER, such as the demo's datasources/demo.");
        }
        try (Source source = Sources.open(Path.of(folder))) {
            return Queries.answer(
                    line(report), new ReportRun(source, Period.parse(System.getProperty(PERIOD, DEMO_PERIOD)), true));
        } catch (DataProblemException | IllegalArgumentException unusable) {
            throw new JRException(unusable.getMessage(), unusable);
        }
    }

    /** The query with each parameter's default where that is a plain text or number. */
    private static String line(JasperReport report) {
        String line = report.getQuery().getText();
        for (JRParameter parameter : report.getParameters()) {
            String value = parameter.getDefaultValueExpression() == null
                    ? ""
                    : parameter.getDefaultValueExpression().getText().strip().replaceAll("^\"|\"$", "");
            for (String form : List.of("$P{", "$P!{")) {
                line = line.replace(form + parameter.getName() + "}", value);
            }
        }
        return line;
    }

    @Override
    public void dispose(JRDataSource dataSource) {
        // The rows are in memory.
    }
}
