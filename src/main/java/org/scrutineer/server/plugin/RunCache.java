package org.scrutineer.server.plugin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scrutineer.extract.SnapshotSource;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/**
 * Keeps counted runs for the time an administrator sets (bean {@code scrutineerRunCache}, property {@code minutes}). A run is found by the fingerprint of its data: changed data are
 * always counted anew, the same data within that time are not. Runs of different periods or settings never meet.
 */
public final class RunCache {

    private static final int MOST = 16;

    private record Key(String fingerprint, Period period, Map<String, String> settings) {
    }

    private record Kept(ReportRun run, Instant until) {
    }

    private final Clock clock;
    private final Map<Key, Kept> runs = new LinkedHashMap<>();
    private Duration time = Duration.ofMinutes(10);

    public RunCache() {
        this(Clock.systemUTC());
    }

    RunCache(Clock clock) {
        this.clock = clock;
    }

    /** For how long a counted run is kept; 0 for not at all. */
    public synchronized void setMinutes(int minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("scrutineerRunCache.minutes is 0 or more, found " + minutes);
        }
        time = Duration.ofMinutes(minutes);
        runs.clear();
    }

    synchronized ReportRun run(SnapshotSource data, Period period, Settings settings) {
        Instant now = clock.instant();
        runs.values().removeIf(kept -> !kept.until().isAfter(now));
        Key key = new Key(data.fingerprint(), period, settings.all());
        Kept kept = runs.get(key);
        if (kept != null) {
            return kept.run();
        }
        // Whatever a report's parameters say: what a server publishes goes through disclosure control.
        ReportRun run = new ReportRun(data, period, settings, true);
        if (!time.isZero()) {
            Iterator<Key> oldest = runs.keySet().iterator();
            if (runs.size() >= MOST && oldest.hasNext()) {
                oldest.next();
                oldest.remove();
            }
            runs.put(key, new Kept(run, now.plus(time)));
        }
        return run;
    }
}
