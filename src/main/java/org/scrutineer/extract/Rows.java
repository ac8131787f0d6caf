package org.scrutineer.extract;

/** The rows of one table, one after the other. A row object is only good until the next call. */
public interface Rows extends AutoCloseable {

    /** The next row, or null at the end. */
    Row next();

    @Override
    void close();
}
