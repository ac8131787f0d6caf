package org.scrutineer.extract.assure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;

/**
 * The facts of one case as a source, so that cases go through the same readers as a council's files. What a case leaves
 * out of an identifier is filled in.
 */
final class CaseSource implements Source {

    private static final String PERSON = "P1";
    private static final String CARER = "C1";

    private final AssuranceCase assured;

    CaseSource(AssuranceCase assured) {
        this.assured = assured;
    }

    /**
     * Every table is supplied, so that no measure is missing from the answer; a case of Client Level Data has what it
     * names.
     */
    @Override
    public boolean has(ContractTable table) {
        boolean events = assured.facts().containsKey(CldColumns.NAME);
        boolean only = events
                || table.name().equals(CldColumns.NAME)
                || table.contract().equals("central");
        return !only || assured.facts().containsKey(table.name());
    }

    @Override
    public Rows open(ContractTable table) {
        List<Row> rows = new ArrayList<>();
        int number = 1;
        for (Map<String, String> values : assured.facts().getOrDefault(table.name(), List.of())) {
            number++;
            String[] row = new String[table.columns().size()];
            for (int i = 0; i < row.length; i++) {
                String column = table.columns().get(i).name();
                row[i] = values.getOrDefault(column, missing(table, column, number))
                        .strip();
            }
            rows.add(
                    new Row(table, assured.file() + ", case \"" + assured.name() + "\", " + table.name(), number, row));
        }
        Iterator<Row> iterator = rows.iterator();
        return new Rows() {
            @Override
            public Row next() {
                return iterator.hasNext() ? iterator.next() : null;
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        };
    }

    private static String missing(ContractTable table, String column, int number) {
        return switch (column) {
            case "person_id", "la_person_unique_identifier" -> PERSON;
            case "client_type" -> "Service User";
            case "carer_id" -> CARER;
            case "support_id", "request_id", "st_max_id", "review_id", "discharge_id" ->
                table.columns().get(0).name().equals(column)
                        ? table.name().substring(0, 1).toUpperCase(Locale.ROOT) + (number - 1)
                        : "";
            default -> "";
        };
    }

    @Override
    public String describe() {
        return assured.file();
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
