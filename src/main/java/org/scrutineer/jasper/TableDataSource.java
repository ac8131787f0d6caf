package org.scrutineer.jasper;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;

/** Rows with named fields, as a report reads them. A field that the rows do not have is blank. */
public final class TableDataSource implements JRRewindableDataSource {

    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Object[]> rows;
    private int current = -1;

    /** @param fields the names, in the order of each row's values */
    public TableDataSource(List<String> fields, List<Object[]> rows) {
        for (int i = 0; i < fields.size(); i++) {
            positions.put(fields.get(i), i);
        }
        this.rows = rows;
    }

    /**
     * A field of the rows.
     *
     * @param name as the report names it
     * @param type of its values; text where no row has one
     */
    public record Field(String name, Class<?> type) {}

    /** Every field, in the order of the values. */
    public List<Field> fields() {
        return positions.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(position -> new Field(
                        position.getKey(),
                        rows.stream()
                                .map(row -> row[position.getValue()])
                                .filter(value -> value != null)
                                .findFirst()
                                .<Class<?>>map(Object::getClass)
                                .orElse(String.class)))
                .toList();
    }

    /** The values of every row, in the order of the fields. */
    public List<Object[]> rows() {
        return Collections.unmodifiableList(rows);
    }

    @Override
    public boolean next() {
        return ++current < rows.size();
    }

    @Override
    public Object getFieldValue(JRField field) {
        Integer position = positions.get(field.getName());
        return position == null ? null : rows.get(current)[position];
    }

    @Override
    public void moveFirst() {
        current = -1;
    }
}
