package org.scrutineer.extract.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where contract tables come from: a folder of CSV files, or tables and views of a database. */
public interface Source extends AutoCloseable {

    /** Whether the table was supplied at all. A table that was not is <em>not supplied</em>, never empty. */
    boolean has(ContractTable table);

    /**
     * Opens a table. The caller closes it.
     *
     * @throws DataProblemException when it is absent, cannot be read, or lacks a required column
     */
    Rows open(ContractTable table);

    /** Whether several threads may read a table each. A database is one conversation and says no. */
    default boolean tablesAtOnce() {
        return false;
    }

    /** The folder that files beside its tables, such as a logo, are in; empty where there is none. */
    default Optional<Path> beside() {
        return Optional.empty();
    }

    /** What lies beside the tables, such as the files of a folder that are none of them, by name. */
    default List<String> others() {
        return List.of();
    }

    /** What to call it in messages: the folder or the database's address without its password. */
    String describe();

    @Override
    void close();
}
