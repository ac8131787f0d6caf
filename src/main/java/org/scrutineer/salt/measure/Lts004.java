package org.scrutineer.salt.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.count.Exclusion;
import org.scrutineer.salt.count.NotShown;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.fact.Person;
import org.scrutineer.salt.layout.TableLayout;

/** LTS004: employment and accommodation of people of 18 to 64 in LTS001a whose primary support reason is learning disability. */
final class Lts004 implements Measure {

    private static final String LEARNING_DISABILITY = "Learning Disability Support";
    private static final BigDecimal MANY_HOURS = BigDecimal.valueOf(16);

    private final Tables tables = new Tables("LTS004");

    @Override
    public String code() {
        return "LTS004";
    }

    @Override
    public void count(PersonInPeriod person, Recorder to) {
        Optional<Chosen<LongTermSupport>> setting = person.duringPeriod();
        boolean younger = person.age().filter(age -> age >= 18 && age < 65).isPresent();
        if (setting.isEmpty() || !younger || !person.person().supportReason().equals(LEARNING_DISABILITY)) {
            return;
        }
        if (setting.get().winner().setting().startsWith("Prison")) {
            to.outside(code(), Exclusion.IN_PRISON, "", person.person(), List.of());
        } else if (person.person().detained()) {
            to.outside(code(), Exclusion.DETAINED, "", person.person(), List.of());
        } else {
            place(tables.get("1"), employment(person.person()), person, setting.get(), to);
            String accommodation = person.person().accommodation().isEmpty() ? "Unknown" : person.person().accommodation();
            boolean settled = tables.get("2a").rows().category(accommodation) >= 0;
            place(tables.get(settled ? "2a" : "2b"), accommodation, person, setting.get(), to);
        }
    }

    /** Hours of several jobs are added before they are compared with 16 (SALT-LTS004-2021). */
    private static String employment(Person person) {
        String status = person.employment();
        if (status.startsWith("Paid") && person.hoursWorked() != null) {
            return person.hoursWorked().compareTo(MANY_HOURS) >= 0 ? "Paid: 16 hours or more a week" : "Paid: Less than 16 hours a week";
        }
        return status.isEmpty() ? "Unknown" : status;
    }

    private void place(TableLayout table, String row, PersonInPeriod person, Chosen<LongTermSupport> setting, Recorder to) {
        int column = table.columns().category(person.person().gender());
        int index = table.rows().category(row);
        if (column < 0 || index < 0) {
            to.beside(table, column < 0 ? NotShown.NO_GENDER : NotShown.UNKNOWN_LABEL, "", person.person(), List.of(setting.winner()));
        } else {
            to.place(table, index, column, "", person.person(), List.of(), List.of(setting.winner()));
        }
    }
}
