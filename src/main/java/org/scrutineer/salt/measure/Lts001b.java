package org.scrutineer.salt.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scrutineer.salt.count.Exclusion;
import org.scrutineer.salt.count.NotShown;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.fact.SupportStatus;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.TableLayout;

/**
 * LTS001b: everyone in long-term support on the last day, by reason (1), unpaid carer (2), gender and ethnic group (3).
 */
final class Lts001b implements Measure {

    private static final String NOT_KNOWN = "Not known";

    private final Tables tables;

    Lts001b(ReturnLayout layout) {
        tables = new Tables(layout, "LTS001b");
    }

    @Override
    public String code() {
        return "LTS001b";
    }

    @Override
    public void count(PersonInPeriod person, Recorder to) {
        Optional<Chosen<LongTermSupport>> setting = person.onLastDay();
        if (setting.isEmpty()) {
            person.duringPeriod()
                    .ifPresent(
                            earlier -> to.outside(code(), Exclusion.NOT_OPEN, "", earlier.winner(), earlier.beaten()));
            return;
        }
        LongTermPlace.byReason(tables, "1", person, setting.get(), List.of(), to)
                .ifPresent(band -> {
                    byCarer(person, setting.get(), to);
                    TableLayout table = tables.get("3", band);
                    place(
                            table,
                            "Gender",
                            ofSupport(
                                    setting.get(),
                                    SupportStatus::gender,
                                    person.person().gender()),
                            setting.get(),
                            to);
                    place(
                            table,
                            "Ethnic group",
                            ofSupport(
                                    setting.get(),
                                    SupportStatus::ethnicGroup,
                                    person.person().ethnicGroup()),
                            setting.get(),
                            to);
                });
    }

    private void byCarer(PersonInPeriod person, Chosen<LongTermSupport> setting, Recorder to) {
        TableLayout table = tables.get("2");
        String carer =
                ofSupport(setting, SupportStatus::unpaidCarer, person.person().unpaidCarer());
        int row = table.rows().category(carer);
        if (row < 0) {
            to.beside(table, NotShown.CARER_STATUS, "", setting.winner(), List.of());
        } else {
            LongTermPlace.place(table, row, setting, List.of(), to);
        }
    }

    /** A status of the support that places the person; their own where the support has none. */
    private static String ofSupport(
            Chosen<LongTermSupport> setting, Function<SupportStatus, String> field, String own) {
        return setting.winner().status() == null
                ? own
                : StatusOfSupport.of(StatusOfSupport.placing(setting), field, NOT_KNOWN);
    }

    private static void place(
            TableLayout table, String group, String label, Chosen<LongTermSupport> setting, Recorder to) {
        boolean none = label.isEmpty() || label.equals(SupportStatus.REFUSED);
        int row = table.rows().category(group, none ? NOT_KNOWN : label);
        LongTermPlace.place(table, row, setting, List.of(), to);
    }
}
