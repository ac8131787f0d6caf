package org.scrutineer.salt.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.count.Exclusion;
import org.scrutineer.salt.count.NotShown;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.Age;
import org.scrutineer.salt.fact.CarerSupport;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.TableLayout;

/**
 * LTS003: carers supported in the period, once, by age and the first kind of support that applies. Young carers are
 * counted here.
 */
final class Lts003 implements Measure {

    private final Tables tables;

    Lts003(ReturnLayout layout) {
        tables = new Tables(layout, "LTS003");
    }

    @Override
    public String code() {
        return "LTS003";
    }

    @Override
    public void count(CarerInPeriod carer, Recorder to) {
        LocalDate from = carer.period().start();
        LocalDate until = carer.period().end();
        List<CarerSupport> support = new ArrayList<>();
        for (CarerSupport row : carer.file().support()) {
            if (!row.start().isAfter(until) && (row.end() == null || !row.end().isBefore(from))) {
                support.add(row);
            } else {
                to.unused(Exclusion.CARER_NOT_IN_PERIOD, List.of(row));
            }
        }
        if (support.isEmpty()) {
            to.outside(
                    code(),
                    Exclusion.CARER_NOT_IN_PERIOD,
                    "",
                    carer.file().support().get(0),
                    carer.file().support());
            return;
        }
        support.sort(Comparator.comparing(CarerSupport::start).thenComparing(CarerSupport::type));
        TableLayout table = tables.get("1a");
        Chosen<CarerSupport> chosen = Chosen.first(support, row -> rank(table, row));
        int row = table.rows().category(band(Age.on(carer.file().born(), until)));
        int column = table.columns().category(chosen.winner().type());
        if (column < 0) {
            to.beside(table, NotShown.NO_MECHANISM, "", chosen.winner(), List.of());
            return;
        }
        to.place(table, row, column, "", chosen.winner(), chosen.beaten(), List.of());
    }

    /** Direct support without a mechanism comes after all other direct support (LTS003 replication code: rank 4). */
    private static int rank(TableLayout table, CarerSupport row) {
        int column = table.columns().category(row.type());
        return column >= 0 ? 2 * column : 2 * table.columns().category("CASSR Commissioned Support only") + 1;
    }

    private static String band(Optional<Integer> age) {
        if (age.isEmpty()) {
            return "Age not known";
        }
        int years = age.get();
        return years < 18 ? "Under 18" : years < 26 ? "18-25" : years < 65 ? "26-64" : years < 85 ? "65-84" : "85+";
    }
}
