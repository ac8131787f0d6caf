package org.scrutineer.server.plugin;

import com.jaspersoft.jasperserver.api.metadata.jasperreports.service.CustomReportDataSourceService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.Source;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.PerformanceReader;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.TableLayout;

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
     * Reads everything once. The log says how many people and which measures were found.
     *
     * @throws IllegalStateException when the data have faults, with the first of them
     */
    @Override
    public boolean testConnection() {
        CouncilProperties council = CouncilProperties.of(properties);
        try (Source source = CouncilSource.open(council)) {
            String found = findings(source);
            LOG.log(System.Logger.Level.INFO, "{0}: {1}", council, found);
            return true;
        }
    }

    /** What a source has, in a sentence; never who is in it. */
    static String findings(Source source) {
        boolean salt = SaltReader.isIn(source);
        boolean performance = PerformanceReader.isIn(source);
        if (!salt && !performance) {
            throw new IllegalStateException(source.describe() + " has no table of either contract: neither person nor indicator.");
        }
        StringBuilder found = new StringBuilder();
        if (salt) {
            SaltIntake intake = SaltReader.read(source);
            if (!intake.problems().isEmpty()) {
                List<String> first = intake.problems().stream().limit(SHOWN).map(Problem::toString).toList();
                throw new IllegalStateException(intake.problems().size() + " rows or values cannot be used: " + String.join("; ", first) + (intake.problems().size() > SHOWN ? "; and more. The report of data faults lists them." : "."));
            }
            Set<String> measures = new TreeSet<>();
            ReturnLayout.get().tables().stream().filter(table -> intake.book().supplied().containsAll(table.needs())).map(TableLayout::measure).forEach(measures::add);
            found.append(intake.book().people().size()).append(" people; measures ").append(String.join(", ", measures)).append(". ");
        }
        if (performance) {
            found.append(PerformanceReader.read(source).indicators().size()).append(" indicators.");
        }
        return found.toString().strip();
    }
}
