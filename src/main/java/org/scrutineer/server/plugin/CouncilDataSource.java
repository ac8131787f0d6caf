package org.scrutineer.server.plugin;

import com.jaspersoft.jasperserver.api.metadata.jasperreports.service.CustomReportDataSourceService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.Source;
import org.scrutineer.extract.salt.Found;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.jasper.query.Guard;

/**
 * The data source type <em>Scrutineer council</em>. The server makes a new one for every run, sets its properties by name, and hands it the report's parameters;
 * the query language finds the data there. Opening the data waits for the first query, so that whatever is wrong with them becomes a page of the report: an exception here
 * would reach the reader as a number without words.
 */
public final class CouncilDataSource implements CustomReportDataSourceService {

    private static final System.Logger LOG = System.getLogger(CouncilDataSource.class.getName());
    private static final RunCache UNCONFIGURED = new RunCache();
    private static final int SHOWN = 3;

    private Map<?, ?> properties = Map.of();
    private RunCache cache = UNCONFIGURED;
    private CouncilRuns runs;

    /** All properties together; the server calls this if it is there. */
    public void setPropertyMap(Map<?, ?> properties) {
        this.properties = new LinkedHashMap<>(properties);
    }

    /** The bean of the plugin's own context. */
    public void setCache(RunCache cache) {
        this.cache = cache;
    }

    @Override
    public void setReportParameterValues(Map<String, Object> parameterValues) {
        runs = new CouncilRuns(CouncilProperties.of(properties), cache);
        parameterValues.put(ReportRun.PARAMETER, runs);
    }

    @Override
    public void closeConnection() {
        if (runs != null) {
            runs.close();
            runs = null;
        }
    }

    /**
     * Reads everything once. The server shows only whether it went well; the log says how many people and which measures were found, or what is wrong, and so does the report of data faults.
     *
     * @throws DataProblemException when the data have faults
     */
    @Override
    public boolean testConnection() {
        CouncilProperties council = CouncilProperties.of(properties);
        try (Source source = CouncilSource.open(council)) {
            List<Problem> faults = Guard.faults(source);
            if (!faults.isEmpty()) {
                throw new DataProblemException(faults.stream().limit(SHOWN).map(CouncilDataSource::withoutValue).toList());
            }
            LOG.log(System.Logger.Level.INFO, "{0}: {1}", council, Found.in(source));
            return true;
        } catch (DataProblemException unusable) {
            LOG.log(System.Logger.Level.WARNING, "{0} cannot be used: {1}", council, unusable.getMessage());
            throw unusable;
        }
    }

    /** The log is no place for a value out of somebody's record; the report of data faults shows it to those who may run it. */
    private static Problem withoutValue(Problem problem) {
        return problem.row() == 0 ? problem : new Problem(problem.file(), problem.row(), problem.field(), problem.code(), "another value", problem.expected(), problem.fix());
    }
}
