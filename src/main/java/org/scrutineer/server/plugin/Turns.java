package org.scrutineer.server.plugin;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;

/**
 * How many reports are made at the same time. Each takes a turn before it reads the data, so that twenty readers at
 * once take no more memory than the first few; the others wait.
 */
final class Turns {

    private final int atOnce;
    private final Duration patience;
    private final Set<Object> taken = new LinkedHashSet<>();

    Turns(int atOnce, Duration patience) {
        this.atOnce = atOnce;
        this.patience = patience;
    }

    Turns of(int reports) {
        return new Turns(reports, patience);
    }

    Turns waiting(Duration time) {
        return new Turns(atOnce, time);
    }

    /**
     * Waits until there is a turn, and takes it. Taken once however often who has it asks.
     *
     * @throws DataProblemException when there was none for longer than a reader should wait
     */
    synchronized void take(Object who) {
        long until = System.nanoTime() + patience.toNanos();
        while (!taken.contains(who) && taken.size() >= atOnce) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw busy(taken.size() + " other reports being made, and none ready within " + patience.toSeconds()
                        + " seconds");
            }
            try {
                wait(left);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw busy("a server that is being stopped");
            }
        }
        taken.add(who);
    }

    /** Gives the turn back; nothing where there is none. */
    synchronized void give(Object who) {
        if (taken.remove(who)) {
            notifyAll();
        }
    }

    private static DataProblemException busy(String found) {
        return new DataProblemException(new Problem(
                "the server",
                0,
                "",
                "S-BUSY",
                found,
                "a turn for this report",
                "Nothing is wrong with the data. Run the report again in a few minutes."));
    }
}
