package org.scrutineer.extract.salt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.Row;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.ReturnLayout;

/** {@code long_term_support}: setting and delivery mechanism together give one of the eight columns of LTS001. */
final class LongTermReader implements RowReader {

    private static final LabelSet SETTING = Labels.of("long_term_support", "setting");
    private static final LabelSet DELIVERY_MECHANISM = Labels.of("long_term_support", "delivery_mechanism");

    private static final Axis COLUMNS = ReturnLayout.get().table("LTS001a", "1a").columns();

    private final Map<String, Map<String, String>> columns = new HashMap<>();

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
        files.add(files.person(row), new LongTermSupport(files.supportId(row), start, Dates.end(row, "end_date", start), column(row), row.yes("temporary")));
    }

    private String column(Row row) {
        row.required("setting");
        String setting = SETTING.read(row, "setting");
        String mechanism = DELIVERY_MECHANISM.read(row, "delivery_mechanism");
        // Millions of rows have one of the same few pairs, and the pair decides.
        String known = columns.getOrDefault(setting, Map.of()).get(mechanism);
        if (known == null) {
            known = column(row, setting, mechanism);
            columns.computeIfAbsent(setting, first -> new HashMap<>()).put(mechanism, known);
        }
        return known;
    }

    private static String column(Row row, String setting, String mechanism) {
        if (COLUMNS.category(setting) >= 0) {
            return COLUMNS.line(COLUMNS.category(setting)).label();
        }
        int column = mechanism.isEmpty() ? -1 : COLUMNS.category(setting + ": " + mechanism);
        if (column < 0) {
            List<String> allowed = COLUMNS.categories().stream().filter(label -> label.startsWith(setting + ": ")).map(label -> label.substring(setting.length() + 2)).toList();
            throw row.problem("delivery_mechanism", mechanism.isEmpty() ? "L-MECHANISM-BLANK" : "L-MECHANISM", mechanism.isEmpty() ? "nothing" : Row.quoted(mechanism), "for the setting " + setting + " one of "
                    + String.join("; ", allowed), "Fill in how the support is delivered.");
        }
        return COLUMNS.line(column).label();
    }
}
