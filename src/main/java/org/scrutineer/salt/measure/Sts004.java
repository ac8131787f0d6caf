package org.scrutineer.salt.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.count.Exclusion;
import org.scrutineer.salt.count.NotShown;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.HospitalDischarge;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.TableLayout;

/**
 * STS004: people of 65 and over discharged from hospital to reablement in October to December, and how many are at home
 * 91 days later.
 */
final class Sts004 implements Measure {

    private final Tables tables;

    Sts004(ReturnLayout layout) {
        tables = new Tables(layout, "STS004");
    }

    @Override
    public String code() {
        return "STS004";
    }

    @Override
    public void count(PersonInPeriod person, Recorder to) {
        LocalDate from = person.firstDay().plusMonths(6);
        LocalDate until = from.plusMonths(3).minusDays(1);
        LocalDate lastDay = until.isBefore(person.lastDay()) ? until : person.lastDay();
        for (HospitalDischarge discharge : person.file().discharges()) {
            Optional<Integer> age = person.person().ageOn(discharge.date());
            if (discharge.date().isBefore(from) || discharge.date().isAfter(lastDay)) {
                to.outside(code(), Exclusion.NOT_IN_WINTER, discharge.id(), discharge, List.of());
            } else if (discharge.reablementStart() == null) {
                to.outside(code(), Exclusion.NO_REABLEMENT, discharge.id(), discharge, List.of());
            } else if (age.isEmpty()) {
                to.beside(code(), NotShown.NO_AGE, discharge.id(), discharge);
            } else if (age.get() < 65) {
                to.outside(code(), Exclusion.UNDER_65, discharge.id(), discharge, List.of());
            } else {
                place(person, discharge, age.get(), to);
            }
        }
    }

    private void place(PersonInPeriod person, HospitalDischarge discharge, int age, Recorder to) {
        TableLayout table = tables.get("1");
        String band = age < 75 ? "65-74" : age < 85 ? "75-84" : "85+";
        int column = table.columns().category(person.person().gender(), band);
        if (column < 0) {
            to.beside(table, NotShown.NO_GENDER, discharge.id(), discharge, List.of());
            return;
        }
        to.place(table, 0, column, discharge.id(), discharge, List.of(), List.of());
        if (discharge.atHome().orElse(false)) {
            to.place(
                    table,
                    table.rows().following(0, LineKind.OF_WHICH),
                    column,
                    discharge.id(),
                    discharge,
                    List.of(),
                    List.of());
        }
    }
}
