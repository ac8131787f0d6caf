package org.scrutineer.extract.salt;

import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Row;

/** Reads one table of the contract. */
interface RowReader {

    /** The table's name. */
    String table();

    /**
     * Takes one row into the files.
     *
     * @throws DataProblemException when the row cannot be used
     */
    void read(Row row, CaseFileBuilder files);

    /** Whether its rows refer to people and to nothing else. */
    default boolean restsOnPeopleAlone() {
        return false;
    }
}
