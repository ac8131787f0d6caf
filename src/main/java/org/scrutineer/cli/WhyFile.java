package org.scrutineer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.scrutineer.extract.CsvFile;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.fact.Fact;

/**
 * Writes {@code why.csv} (design.md section 7) while the people are counted. The file holds personal data. Wording and writing an entry costs
 * more than counting it, so a thread of its own does that, in the order of the entries.
 */
final class WhyFile implements Trail, AutoCloseable {

    private static final int BATCH = 2048;
    private static final List<TrailEntry> END = List.of();

    private final CsvFile csv;
    private final Trail also;
    private final BlockingQueue<List<TrailEntry>> batches = new ArrayBlockingQueue<>(8);
    private final Thread writer;
    private List<TrailEntry> batch = new ArrayList<>(BATCH);
    private volatile RuntimeException failure;
    private Fact lastWinner;
    private String lastWinnerText = "";
    private List<? extends Fact> lastBeaten;
    private String lastBeatenText = "";

    /** @param also told of every entry after it is written, by the thread that writes */
    WhyFile(Path path, Trail also) {
        this.also = also;
        csv = new CsvFile(path, "measure", "table", "row", "column", "person_id", "event_id", "winner", "beaten", "rule");
        writer = new Thread(this::write, "why-trail");
        writer.setDaemon(true);
        writer.start();
    }

    private void write() {
        try {
            for (List<TrailEntry> entries = batches.take(); entries != END; entries = batches.take()) {
                // After a failure the batches are still taken, so that counting is not held up before it can report it.
                if (failure == null) {
                    write(entries);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(List<TrailEntry> entries) {
        try {
            for (TrailEntry entry : entries) {
                csv.row(entry.measure(), entry.table(), entry.row(), entry.column(), entry.subject(), entry.event(), winner(entry.winner()), beaten(entry.beaten()), entry.rule());
                also.entry(entry);
            }
        } catch (RuntimeException failed) {
            failure = failed;
        }
    }

    /** The same setting places a person in one table after the other, so its words are mostly those just said. */
    private String winner(Fact fact) {
        if (fact != lastWinner) {
            lastWinner = fact;
            lastWinnerText = fact == null ? "" : fact.describe();
        }
        return lastWinnerText;
    }

    private String beaten(List<? extends Fact> facts) {
        if (facts.isEmpty()) {
            return "";
        }
        if (facts != lastBeaten) {
            lastBeaten = facts;
            lastBeatenText = describe(facts);
        }
        return lastBeatenText;
    }

    @Override
    public void entry(TrailEntry entry) {
        batch.add(entry);
        if (batch.size() == BATCH) {
            hand(batch);
            batch = new ArrayList<>(BATCH);
        }
    }

    private void hand(List<TrailEntry> entries) {
        if (failure != null) {
            throw failure;
        }
        try {
            batches.put(entries);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while writing the why-trail", stopped);
        }
    }

    /** Several facts in one value, the winner's rivals one after the other. */
    static String describe(List<? extends Fact> facts) {
        if (facts.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Fact fact : facts) {
            text.append(text.isEmpty() ? "" : "; ").append(fact.describe());
        }
        return text.toString();
    }

    /** Writes what is left and gives the file its name. */
    void finish() {
        if (!batch.isEmpty()) {
            hand(batch);
        }
        hand(END);
        try {
            writer.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while writing the why-trail", stopped);
        }
        if (failure != null) {
            throw failure;
        }
        csv.finish();
    }

    @Override
    public void close() {
        if (writer.isAlive()) {
            writer.interrupt();
            try {
                writer.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        csv.close();
    }
}
