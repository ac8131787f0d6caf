package org.scrutineer.spark;

import java.util.List;

/** The tables of the answer, each with its columns after {@code council}. */
enum Kind {

    /** Every cell of every table of the return. */
    COUNTS("counts", "measure", "table", "row", "column", "count"),
    /** The department's own measures. */
    CENTRAL(
            "ascof_central",
            "framework_year",
            "code",
            "part",
            "group",
            "gender",
            "numerator",
            "denominator",
            "value",
            "unable_to_classify",
            "note"),
    /** Why each person is where they are. */
    WHY("why_personal", "measure", "table", "row", "column", "person_id", "event_id", "winner", "beaten", "rule"),
    /** What became of the rows read. */
    ACCOUNT("account", "table", "rows_read", "rows_rejected"),
    /** What was wrong, without anyone's values. */
    FAULTS("faults", "table", "record", "field", "rule", "found", "expected", "fix");

    private final String table;
    private final List<String> columns;

    Kind(String table, String... columns) {
        this.table = table;
        this.columns = List.of(columns);
    }

    /** What the table is called. */
    String table() {
        return table;
    }

    List<String> columns() {
        return columns;
    }
}
