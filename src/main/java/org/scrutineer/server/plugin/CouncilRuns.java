package org.scrutineer.server.plugin;

import java.util.HashMap;
import java.util.Map;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.SnapshotSource;
import org.scrutineer.jasper.RunProvider;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/**
 * The runs of one report on the server: its data are opened at the first question, read once, and closed with the
 * report. Used by one report alone.
 */
final class CouncilRuns implements RunProvider, AutoCloseable {

    private final CouncilProperties properties;
    private final ServerRules rules;
    private final RunCache cache;
    private final boolean unattended;
    private final Map<Period, ReportRun> runs = new HashMap<>();
    private Turns turns;
    private Source source;

    /** @param unattended whether the server runs the report by itself */
    CouncilRuns(CouncilProperties properties, ServerRules rules, RunCache cache, boolean unattended) {
        this.properties = properties;
        this.rules = rules;
        this.cache = cache;
        this.unattended = unattended;
    }

    @Override
    public synchronized ReportRun run(Period period) {
        ReportRun run = runs.get(period);
        if (run == null) {
            if (turns == null) {
                Turns asked = cache.turns();
                asked.take(this);
                turns = asked;
            }
            run = cache.run(
                    properties.source(),
                    SnapshotSource.of(source()),
                    period,
                    CouncilSource.settings(properties),
                    properties.acceptsErrors(),
                    properties.council());
            runs.put(period, run);
        }
        return run;
    }

    @Override
    public synchronized Source source() {
        if (source == null) {
            source = CouncilSource.open(properties, rules);
        }
        return source;
    }

    @Override
    public boolean unattended() {
        return unattended;
    }

    @Override
    public synchronized void close() {
        if (turns != null) {
            turns.give(this);
            turns = null;
        }
        if (source != null) {
            source.close();
            source = null;
        }
    }
}
