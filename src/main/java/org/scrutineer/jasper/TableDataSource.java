package org.scrutineer.jasper;

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
