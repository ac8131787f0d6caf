package org.scrutineer.extract.salt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.layout.Axis;

/** {@code long_term_support}: setting and delivery mechanism together give one of the eight columns of LTS001. */
final class LongTermReader implements RowReader {

    private final LabelSet settings;
    private final LabelSet mechanisms;
    private final Axis returnColumns;
    private final Map<String, Map<String, String>> columns = new HashMap<>();

    LongTermReader(Labels labels) {
        settings = labels.of("long_term_support", "setting");
        mechanisms = labels.of("long_term_support", "delivery_mechanism");
        returnColumns = labels.rules().layout().table("LTS001a", "1a").columns();
    }

    @Override
    public String table() {
        return "long_term_support";
    }

    @Override
    public boolean restsOnPeopleAlone() {
        return true;
    }

    @Override
    public void read(Row row, CaseFileBuilder files) {
        LocalDate start = Dates.required(row, "start_date");
        files.add(
                files.person(row),
                new LongTermSupport(
                        files.supportId(row),
                        start,
                        Dates.end(row, "end_date", start),
                        column(row),
                        row.yes("temporary")));
    }

    private String column(Row row) {
        row.required("setting");
        String setting = settings.read(row, "setting");
        String mechanism = mechanisms.read(row, "delivery_mechanism");
        // Millions of rows have one of the same few pairs, and the pair decides.
        String known = columns.getOrDefault(setting, Map.of()).get(mechanism);
        if (known == null) {
            known = column(row, setting, mechanism);
            columns.computeIfAbsent(setting, first -> new HashMap<>()).put(mechanism, known);
        }
        return known;
    }

    private String column(Row row, String setting, String mechanism) {
        if (returnColumns.category(setting) >= 0) {
            return returnColumns.line(returnColumns.category(setting)).label();
        }
        int column = mechanism.isEmpty() ? -1 : returnColumns.category(setting + ": " + mechanism);
        if (column < 0) {
            List<String> allowed = returnColumns.categories().stream()
                    .filter(label -> label.startsWith(setting + ": "))
                    .map(label -> label.substring(setting.length() + 2))
                    .toList();
            throw row.problem(
                    "delivery_mechanism",
                    mechanism.isEmpty() ? "L-MECHANISM-BLANK" : "L-MECHANISM",
                    mechanism.isEmpty() ? "nothing" : Row.quoted(mechanism),
                    "for the setting " + setting + " one of " + String.join("; ", allowed),
                    "Fill in how the support is delivered.");
        }
        return returnColumns.line(column).label();
    }
}
