package org.scrutineer.jasper;

import java.util.Map;
import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRValueParameter;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.query.AbstractQueryExecuterFactory;
import net.sf.jasperreports.engine.query.JRQueryExecuter;

/**
 * Makes the executer of the query language {@code scrutineer}. Extends a class that both JasperReports 6 and 7 have.
 */
public final class ScrutineerQueryExecuterFactory extends AbstractQueryExecuterFactory {

    @Override
    public Object[] getBuiltinParameters() {
        return new Object[] {RunHandle.PARAMETER, "java.lang.Object"};
    }

    @Override
    public JRQueryExecuter createQueryExecuter(
            JasperReportsContext context, JRDataset dataset, Map<String, ? extends JRValueParameter> parameters) {
        return new ScrutineerQueryExecuter(context, dataset, parameters);
    }

    @Override
    public boolean supportsQueryParameterType(String className) {
        return true;
    }
}
