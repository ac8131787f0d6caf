package org.scrutineer.extract.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;

/**
 * Rows that a thread of its own takes apart while the caller makes facts of those before. Faults come out at the row
 * they belong to.
 */
public final class RowsAhead implements Rows {

    private static final int BATCH = 1024;
    private static final Object END = new Object();

    private final Rows rows;
    private final BlockingQueue<List<Object>> batches = new ArrayBlockingQueue<>(8);
    private final Thread reader;
    private List<Object> batch = List.of();
    private int next;

    /** @param rows read to their end, or to {@link #close}, by the new thread alone */
    public RowsAhead(Rows rows) {
        this.rows = rows;
        this.reader = new Thread(this::read, "rows-ahead");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try {
            boolean more = true;
            while (more) {
                List<Object> full = new ArrayList<>(BATCH);
                while (more && full.size() < BATCH) {
                    Object one = one();
                    full.add(one);
                    more = one instanceof Row || (one instanceof DataProblemException fault && !fault.endsTable());
                }
                batches.put(full);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Object one() {
        try {
            Row row = rows.next();
            return row == null ? END : row;
        } catch (RuntimeException fault) {
            return fault;
        }
    }

    @Override
    public Row next() {
        if (next == batch.size()) {
            try {
                batch = batches.take();
                next = 0;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while reading", stopped);
            }
        }
        Object one = batch.get(next);
        if (one == END) {
            return null;
        }
        next++;
        if (one instanceof RuntimeException fault) {
            throw fault;
        }
        return (Row) one;
    }

    @Override
    public List<Problem> notes() {
        return rows.notes();
    }

    @Override
    public List<String> absent() {
        return rows.absent();
    }

    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        rows.close();
    }
}
