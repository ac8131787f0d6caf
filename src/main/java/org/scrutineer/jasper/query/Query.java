package org.scrutineer.jasper.query;

import java.util.List;
import java.util.Optional;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.run.ReportRun;

/** One verb of the language: from its words to rows. */
interface Query {

    /** The word a line begins with. */
    String verb();

    /**
     * The rows.
     *
     * @param words what follows the verb
     * @throws IllegalArgumentException when the words make no sense, saying what would
     */
    TableDataSource answer(List<String> words, ReportRun run);

    /** The table without which there is nothing to print; empty where the query says itself what it lacks. */
    default Optional<String> needs() {
        return Optional.empty();
    }

    /** The same figures to calculate with; the first table is what a single file of values holds. */
    default List<DataTable> tables(List<String> words, ReportRun run) {
        return List.of(DataTable.of(verb(), answer(words, run)));
    }
}
