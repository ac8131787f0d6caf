package org.scrutineer.server.plugin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scrutineer.extract.source.SnapshotSource;
import org.scrutineer.run.ReportRequest;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/**
 * Keeps the data of councils and what was counted from them, for a time and within a size that an administrator sets
 * (bean {@code scrutineerRunCache}). Data are found by where they come from and by their fingerprint: changed data are
 * always counted anew, the same data of the same source within that time are held once, whatever the periods of their
 * reports, and two sources never meet. Expired data are removed even when no report asks for them.
 */
public final class RunCache implements AutoCloseable {

    private static final long MEGABYTE = 1L << 20;
    /**
     * The counted tables and the read indicators of a run, beside the rows; measured as 1 to 3 MB for the demo council
     * and for 20,000 people alike.
     */
    private static final long BYTES_OF_A_RUN = 3 * MEGABYTE;

    private record DataKey(String source, String fingerprint) {}

    private record RunKey(Period period, Map<String, String> settings, boolean acceptErrors, String council) {}

    /** The data of one source with their runs. */
    private static final class Kept {
        private final SnapshotSource data;
        private final Map<RunKey, ReportRun> runs = new HashMap<>();
        private Instant until;

        private Kept(SnapshotSource data) {
            this.data = data;
        }

        private long bytes() {
            return data.bytes() + runs.size() * (BYTES_OF_A_RUN + data.bytes() / 2);
        }
    }

    private final Clock clock;
    private final Map<DataKey, Kept> kept = new LinkedHashMap<>();
    private Duration time = Duration.ofMinutes(10);
    private long limit = 200 * MEGABYTE;
    private Turns turns = new Turns(4, Duration.ofMinutes(5));
    private Thread sweeper;

    public RunCache() {
        this(Clock.systemUTC());
    }

    RunCache(Clock clock) {
        this.clock = clock;
    }

    /**
     * For how many minutes data and counted figures are kept; 0 for not at all.
     *
     * @throws IllegalArgumentException when it is less than 0
     */
    public synchronized void setMinutes(int minutes) {
        atLeast("minutes", 0, minutes);
        time = Duration.ofMinutes(minutes);
        kept.clear();
    }

    /**
     * How many megabytes of memory data and counted figures may take; the oldest go first.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public synchronized void setMegabytes(int megabytes) {
        atLeast("megabytes", 1, megabytes);
        limit = megabytes * MEGABYTE;
        shrink(null);
    }

    /**
     * How many reports may be made at the same time; others wait for their turn.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public synchronized void setAtOnce(int reports) {
        atLeast("atOnce", 1, reports);
        turns = turns.of(reports);
    }

    /**
     * For how many seconds a report waits for its turn before it says that the server is busy.
     *
     * @throws IllegalArgumentException when it is less than 0
     */
    public synchronized void setPatience(int seconds) {
        atLeast("patience", 0, seconds);
        turns = turns.waiting(Duration.ofSeconds(seconds));
    }

    private static void atLeast(String property, int least, int found) {
        if (found < least) {
            throw new IllegalArgumentException(
                    "scrutineerRunCache." + property + " is " + least + " or more, found " + found);
        }
    }

    synchronized Turns turns() {
        return turns;
    }

    /**
     * The run for data, period and choices.
     *
     * @param council its name for pages, where the data do not say one
     */
    synchronized ReportRun run(
            String source,
            SnapshotSource data,
            Period period,
            Settings settings,
            boolean acceptErrors,
            String council) {
        dropOver();
        RunKey asked = new RunKey(period, settings.all(), acceptErrors, council);
        DataKey key = new DataKey(source, data.fingerprint());
        Kept there = kept.getOrDefault(key, new Kept(data));
        ReportRun run = there.runs.get(asked);
        if (run == null) {
            // Whatever a report's parameters say: what a server publishes goes through disclosure control.
            run = new ReportRun(ReportRequest.of(there.data, period, settings, true)
                    .acceptingErrors(acceptErrors)
                    .named(council));
            there.runs.put(asked, run);
            there.until = there.until == null ? clock.instant().plus(time) : there.until;
        }
        if (!time.isZero()) {
            kept.put(key, there);
            shrink(key);
            sweep();
        }
        return run;
    }

    private void dropOver() {
        Instant now = clock.instant();
        kept.values().removeIf(data -> !data.until.isAfter(now));
    }

    /** Lets the oldest go until the rest fits; what is asked for now goes last. */
    private void shrink(DataKey asked) {
        Iterator<Map.Entry<DataKey, Kept>> oldest = kept.entrySet().iterator();
        while (bytes() > limit && oldest.hasNext()) {
            Map.Entry<DataKey, Kept> one = oldest.next();
            if (!one.getKey().equals(asked)) {
                oldest.remove();
            }
        }
        if (bytes() > limit) {
            kept.clear();
        }
    }

    /** About how many bytes everything takes that is kept. */
    synchronized long bytes() {
        return kept.values().stream().mapToLong(Kept::bytes).sum();
    }

    /** How many sources' data are kept. */
    synchronized int sources() {
        return kept.size();
    }

    private void sweep() {
        if (sweeper == null) {
            sweep(time.dividedBy(10));
        }
    }

    /** Looks for what is over its time, again and again until nothing is kept. */
    synchronized void sweep(Duration pause) {
        sweeper = new Thread(() -> sweeping(Math.max(1, pause.toMillis())), "scrutineer-cache");
        sweeper.setDaemon(true);
        sweeper.start();
    }

    private void sweeping(long pause) {
        try {
            while (true) {
                Thread.sleep(pause);
                synchronized (this) {
                    dropOver();
                    if (kept.isEmpty() || sweeper != Thread.currentThread()) {
                        sweeper = sweeper == Thread.currentThread() ? null : sweeper;
                        return;
                    }
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets everything go; the server calls it when it stops. */
    @Override
    public synchronized void close() {
        kept.clear();
        if (sweeper != null) {
            sweeper.interrupt();
            sweeper = null;
        }
    }
}
