package org.scrutineer.jasper.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a table's summary together while it is exported: the heading it stands under, and what its rows and columns are.
 */
final class TableSummaries {

    private String heading = "";
    private List<String> columns;

    void heading(String words) {
        heading = words;
    }

    void start() {
        columns = new ArrayList<>();
    }

    void column(String words) {
        if (columns != null && !words.isEmpty()) {
            columns.add(words);
        }
    }

    /** The summary of the table that ends here. */
    Optional<String> end() {
        if (columns == null) {
            return Optional.empty();
        }
        String said = heading.endsWith(".") ? heading : heading + ".";
        String summary = columns.isEmpty()
                ? heading
                : said + " A row for each: " + columns.get(0) + ". Columns: "
                        + String.join(", ", columns.subList(1, columns.size())) + ".";
        columns = null;
        return summary.isEmpty() ? Optional.empty() : Optional.of(summary);
    }
}
