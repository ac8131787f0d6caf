package org.scrutineer.server.plugin;

import java.util.HashMap;
import java.util.Map;
import org.scrutineer.extract.SnapshotSource;
import org.scrutineer.extract.Source;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.jasper.RunProvider;
import org.scrutineer.salt.Period;

/** The runs of one report on the server: its data are opened at the first question, read once, and closed with the report. Used by one report alone. */
final class CouncilRuns implements RunProvider, AutoCloseable {

    private final CouncilProperties properties;
    private final RunCache cache;
    private final Map<Period, ReportRun> runs = new HashMap<>();
    private Source source;

    CouncilRuns(CouncilProperties properties, RunCache cache) {
        this.properties = properties;
        this.cache = cache;
    }

    @Override
    public synchronized ReportRun run(Period period) {
        ReportRun run = runs.get(period);
        if (run == null) {
            run = cache.run(SnapshotSource.of(source()), period, CouncilSource.settings(properties));
            runs.put(period, run);
        }
        return run;
    }

    @Override
    public synchronized Source source() {
        if (source == null) {
            source = CouncilSource.open(properties);
        }
        return source;
    }

    @Override
    public String council() {
        return properties.council();
    }

    @Override
    public synchronized void close() {
        if (source != null) {
            source.close();
            source = null;
        }
    }
}
