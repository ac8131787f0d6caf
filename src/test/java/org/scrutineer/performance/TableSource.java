package org.scrutineer.performance;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;

/** Tables that a test wrote down, as a source, so that they are read as a council's are. */
record TableSource(Map<String, List<Map<String, String>>> tables) implements Source {

    @Override
    public boolean has(ContractTable table) {
        return tables.containsKey(table.name());
    }

    @Override
    public Rows open(ContractTable table) {
        List<Row> rows = new ArrayList<>();
        for (Map<String, String> values : tables.get(table.name())) {
            List<String> unknown = values.keySet().stream()
                    .filter(column -> table.indexOf(column) < 0)
                    .toList();
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException(table.name() + " has no column " + unknown);
            }
            rows.add(new Row(
                    table,
                    table.name(),
                    rows.size() + 2,
                    table.columns().stream()
                            .map(column -> values.getOrDefault(column.name(), ""))
                            .toArray(String[]::new)));
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

    @Override
    public String describe() {
        return "the case";
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
