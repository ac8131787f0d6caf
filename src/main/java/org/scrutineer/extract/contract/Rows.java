package org.scrutineer.extract.contract;

import java.util.List;

/** The rows of one table, one after the other. A row object is only good until the next call. */
public interface Rows extends AutoCloseable {

    /** The next row, or null at the end. */
    Row next();

    /** What is odd about the table as a whole but does no harm, such as a column that the contract does not have. */
    default List<Problem> notes() {
        return List.of();
    }

    /** Columns of the contract that the table does not have, where that can be known. */
    default List<String> absent() {
        return List.of();
    }

    @Override
    void close();
}
