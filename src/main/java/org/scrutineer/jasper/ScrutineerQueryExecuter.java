package org.scrutineer.jasper;

import java.sql.Connection;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRValueParameter;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.query.JRAbstractQueryExecuter;
import org.scrutineer.extract.JdbcSource;
import org.scrutineer.jasper.query.Queries;
import org.scrutineer.salt.Period;

/**
 * Runs one line of the language {@code scrutineer} (design.md section 8). The figures come from the run that the book
 * passes on as {@link ReportRun#PARAMETER}, or, in a report run alone, from the report's own JDBC connection and its parameters
 * {@code YEAR}, {@code QUARTER}, {@code DISCLOSURE}.
 */
public final class ScrutineerQueryExecuter extends JRAbstractQueryExecuter {

    ScrutineerQueryExecuter(JasperReportsContext context, JRDataset dataset, Map<String, ? extends JRValueParameter> parameters) {
        super(context, dataset, parameters);
        parseQuery();
    }

    @Override
    protected String getParameterReplacement(String parameterName) {
        Object value = getParameterValue(parameterName);
        return value == null ? "" : String.valueOf(value);
    }

    @Override
    public JRDataSource createDatasource() {
        return Queries.answer(getQueryString(), run());
    }

    private ReportRun run() {
        if (value(ReportRun.PARAMETER) instanceof ReportRun run) {
            return run;
        }
        if (!(value(JRParameter.REPORT_CONNECTION) instanceof Connection connection)) {
            throw new JRRuntimeException("The query language scrutineer needs a JDBC connection or a Scrutineer data source.");
        }
        Object year = value("YEAR");
        Object quarter = value("QUARTER");
        if (year == null || quarter == null) {
            throw new JRRuntimeException("The query language scrutineer needs the parameters YEAR (such as 2017-18) and QUARTER (1 to 4).");
        }
        return new ReportRun(new JdbcSource(connection, ""), Period.of(year.toString(), Integer.parseInt(quarter.toString())),
                !Boolean.FALSE.equals(value("DISCLOSURE")));
    }

    private Object value(String parameter) {
        return getParameterValue(parameter, true);
    }

    @Override
    public void close() {
        // The connection is the report's.
    }

    @Override
    public boolean cancelQuery() {
        return false;
    }
}
