package org.scrutineer.server.plugin;

import com.jaspersoft.jasperserver.api.ErrorDescriptorException;
import com.jaspersoft.jasperserver.api.metadata.jasperreports.service.CustomReportDataSourceService;
import com.jaspersoft.jasperserver.dto.common.ErrorDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.SourceSummary;
import org.scrutineer.jasper.PeopleAccess;
import org.scrutineer.jasper.RunHandle;
import org.scrutineer.jasper.query.Guard;

/**
 * The data source type <em>Scrutineer council</em>. The server makes a new one for every run, sets its properties by
 * name, and hands it the report's parameters; the query language finds the data there. Opening the data waits for the
 * first query, so that whatever is wrong with them becomes a page of the report: an exception here would reach the
 * reader as a number without words.
 */
public final class CouncilDataSource implements CustomReportDataSourceService {

    private static final System.Logger LOG = System.getLogger(CouncilDataSource.class.getName());
    private static final RunCache UNCONFIGURED = new RunCache();
    private static final int SHOWN = 3;

    /** A parameter that the server's scheduler adds to those of a report that it runs by itself. */
    private static final String SCHEDULED = "_ScheduledTime";

    private Map<?, ?> properties = Map.of();
    private ServerRules rules = new ServerRules();
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

    /** The bean of the plugin's own context; without it nothing on the server's disk may be opened. */
    public void setRules(ServerRules rules) {
        this.rules = rules;
    }

    Map<?, ?> properties() {
        return properties;
    }

    RunCache cache() {
        return cache;
    }

    ServerRules rules() {
        return rules;
    }

    @Override
    public void setReportParameterValues(Map<String, Object> parameterValues) {
        runs = new CouncilRuns(CouncilProperties.of(properties), rules, cache, parameterValues.containsKey(SCHEDULED));
        parameterValues.put(RunHandle.PARAMETER, RunHandle.of(runs));
    }

    @Override
    public void closeConnection() {
        if (runs != null) {
            runs.close();
            runs = null;
        }
    }

    /**
     * Reads everything once. The log says how many people and which measures were found.
     *
     * @throws ErrorDescriptorException when the data cannot be used, with what is wrong in words: the one exception
     *     whose message the server's dialog shows
     */
    @Override
    public boolean testConnection() {
        CouncilProperties council = CouncilProperties.of(properties);
        Turns turns = cache.turns();
        try {
            turns.take(this);
            try (Source source = CouncilSource.open(council, rules)) {
                List<Problem> faults = council.acceptsErrors() ? Guard.faultsOfTables(source) : Guard.faults(source);
                if (!faults.isEmpty()) {
                    throw new DataProblemException(faults.stream()
                            .limit(SHOWN)
                            .map(Problem::withoutValue)
                            .toList());
                }
                LOG.log(System.Logger.Level.INFO, "{0}: {1}", council, SourceSummary.in(source));
                return true;
            }
        } catch (DataProblemException unusable) {
            String said = unusable.getMessage().replaceAll("\\s*[\\r\\n]+\\s*", " ");
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} cannot be used{1}: {2}",
                    council,
                    PeopleAccess.user().map(user -> " (tested by " + user + ")").orElse(""),
                    said);
            // The dialog shows the third parameter; REST gives the message.
            throw new ErrorDescriptorException(new ErrorDescriptor()
                    .setErrorCode("connection.failed")
                    .setMessage(said)
                    .setParameters("scrutineerCouncil", "", said));
        } finally {
            turns.give(this);
        }
    }
}
