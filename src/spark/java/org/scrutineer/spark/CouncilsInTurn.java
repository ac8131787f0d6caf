package org.scrutineer.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The councils of a partition, counted one after the other. Rows come sorted by council. The answer of a council is
 * handed over while it is counted, since a why-trail is several times as long as what it explains.
 */
final class CouncilsInTurn implements Iterator<Row> {

    private static final int BATCH = 4096;
    private static final List<Object> END = List.of();

    private final Iterator<Row> rows;
    private final Task task;
    private final BlockingQueue<List<Object>> batches = new ArrayBlockingQueue<>(4);
    private List<Object> full = new ArrayList<>(BATCH);
    private Iterator<Object> batch = List.of().iterator();
    private Thread worker;
    private Row first;
    private boolean ended;

    /** @param rows of several councils: council, table, values, place in the file */
    CouncilsInTurn(Iterator<Row> rows, Task task) {
        this.rows = rows;
        this.task = task;
        this.first = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
        while (!batch.hasNext() && !ended) {
            if (worker == null) {
                if (first == null) {
                    return false;
                }
                begin();
            }
            take();
        }
        return batch.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return (Row) batch.next();
    }

    private void take() {
        try {
            List<Object> taken = batches.take();
            if (taken == END) {
                worker.join();
                worker = null;
                ended = first == null;
            } else if (taken.get(0) instanceof Throwable failed) {
                throw new IllegalStateException("a council could not be counted", failed);
            } else {
                batch = taken.iterator();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while counting", stopped);
        }
    }

    private void begin() {
        String council = first.getString(0);
        Map<String, List<String[]>> tables = new HashMap<>();
        while (first != null && first.getString(0).equals(council)) {
            tables.computeIfAbsent(first.getString(1), name -> new ArrayList<>())
                    .add(first.<String>getList(2).toArray(String[]::new));
            first = rows.hasNext() ? rows.next() : null;
        }
        worker = new Thread(() -> count(council, tables), "council");
        worker.setDaemon(true);
        worker.start();
    }

    private void count(String council, Map<String, List<String[]>> tables) {
        try {
            try {
                CouncilCount.of(task, council, tables, (kind, values) -> add(council, kind, values));
                flush();
            } catch (RuntimeException | Error failed) {
                batches.put(List.of(failed));
                return;
            }
            batches.put(END);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void add(String council, Kind kind, String[] values) {
        full.add(RowFactory.create(council, kind.name(), values));
        if (full.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        if (full.isEmpty()) {
            return;
        }
        try {
            batches.put(full);
            full = new ArrayList<>(BATCH);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while counting", stopped);
        }
    }
}
