package org.scrutineer.salt.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scrutineer.salt.count.Exclusion;
import org.scrutineer.salt.count.NotShown;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.fact.Person;
import org.scrutineer.salt.fact.SupportStatus;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.TableLayout;

/**
 * LTS004: employment and accommodation of people of 18 to 64 in LTS001a whose primary support reason is learning
 * disability. Where the support itself tells the reason and the status, the published code takes whoever has such
 * support in the period, and the status of the support that started last.
 */
final class Lts004 implements Measure {

    private static final String LEARNING_DISABILITY = "Learning Disability Support";
    private static final String UNKNOWN = "Unknown";
    private static final String NOT_KNOWN = "Not known";
    private static final BigDecimal MANY_HOURS = BigDecimal.valueOf(16);

    private final Tables tables;

    Lts004(ReturnLayout layout) {
        tables = new Tables(layout, "LTS004");
    }

    @Override
    public String code() {
        return "LTS004";
    }

    @Override
    public void count(PersonInPeriod person, Recorder to) {
        Optional<Chosen<LongTermSupport>> setting = person.duringPeriod();
        boolean younger = person.age().filter(age -> age >= 18 && age < 65).isPresent();
        if (setting.isEmpty() || !younger) {
            return;
        }
        boolean ofSupport = setting.get().winner().status() != null;
        List<LongTermSupport> support = ofSupport ? learningDisability(setting.get()) : List.of();
        boolean concerned =
                ofSupport ? !support.isEmpty() : person.person().supportReason().equals(LEARNING_DISABILITY);
        boolean prisonToo = person.settings().is("lts004.prison", "counted");
        if (!concerned) {
            return;
        }
        if (!prisonToo && setting.get().winner().setting().startsWith("Prison")) {
            to.outside(code(), Exclusion.IN_PRISON, "", person.person(), List.of());
        } else if (person.person().detained()) {
            to.outside(code(), Exclusion.DETAINED, "", person.person(), List.of());
        } else {
            String gender = ofSupport
                    ? gender(support, person.person())
                    : person.person().gender();
            String employment = ofSupport ? last(support, SupportStatus::employment) : employment(person.person());
            place(tables.get("1"), employment, gender, person, setting.get(), to);
            String accommodation = ofSupport
                    ? last(support, SupportStatus::accommodation)
                    : orUnknown(person.person().accommodation());
            boolean settled = tables.get("2a").rows().category(accommodation) >= 0;
            place(tables.get(settled ? "2a" : "2b"), accommodation, gender, person, setting.get(), to);
        }
    }

    private static List<LongTermSupport> learningDisability(Chosen<LongTermSupport> setting) {
        List<LongTermSupport> rows = new ArrayList<>(setting.beaten());
        rows.add(setting.winner());
        rows.removeIf(row -> !row.status().supportReason().equals(LEARNING_DISABILITY));
        return rows;
    }

    /** The status of the support that started last, among rows that have one; empty where none has. */
    private static String last(List<LongTermSupport> support, Function<SupportStatus, String> field) {
        List<LongTermSupport> with = support.stream()
                .filter(row -> !field.apply(row.status()).isEmpty())
                .toList();
        return ofLast(with, field, UNKNOWN);
    }

    /** The status of the rows that started last; empty where there are none. */
    private static String ofLast(List<LongTermSupport> rows, Function<SupportStatus, String> field, String unknown) {
        return rows.stream()
                .map(LongTermSupport::start)
                .max(LocalDate::compareTo)
                .map(start -> StatusOfSupport.of(
                        rows.stream().filter(row -> row.start().equals(start)).toList(), field, unknown))
                .orElse("");
    }

    /** The gender as the support that started last has it; as other records have it where that does not tell. */
    private static String gender(List<LongTermSupport> support, Person person) {
        String gender = ofLast(support, SupportStatus::gender, NOT_KNOWN);
        return gender.equals(NOT_KNOWN) || gender.isEmpty() ? person.gender() : gender;
    }

    /** Hours of several jobs are added before they are compared with 16 (SALT-LTS004-2021). */
    private static String employment(Person person) {
        String status = person.employment();
        if (status.startsWith("Paid") && person.hoursWorked() != null) {
            return person.hoursWorked().compareTo(MANY_HOURS) >= 0
                    ? "Paid: 16 hours or more a week"
                    : "Paid: Less than 16 hours a week";
        }
        return orUnknown(status);
    }

    private static String orUnknown(String status) {
        return status.isEmpty() ? UNKNOWN : status;
    }

    private void place(
            TableLayout table,
            String row,
            String gender,
            PersonInPeriod person,
            Chosen<LongTermSupport> setting,
            Recorder to) {
        int column = table.columns().category(gender);
        int index = table.rows().category(row);
        if (column < 0 || index < 0) {
            to.beside(
                    table,
                    column < 0 ? NotShown.NO_GENDER : NotShown.UNKNOWN_LABEL,
                    "",
                    person.person(),
                    List.of(setting.winner()));
        } else {
            to.place(table, index, column, "", person.person(), List.of(), List.of(setting.winner()));
        }
    }
}
