package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.ascof.central.CentralPerson;
import org.scrutineer.ascof.central.HospitalRecord;
import org.scrutineer.ascof.central.HospitalStay;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;

/**
 * Reads the optional tables of a council that supplies Client Level Data: hospital stays, and dates of death from a
 * traced extract.
 */
final class BesideEvents {

    private static final String SPELL = "hospital_spell";
    private static final String DISCHARGE = "hospital_discharge";

    private final List<Problem> problems = new ArrayList<>();
    private final List<HospitalStay> stays = new ArrayList<>();
    private final Map<String, LocalDate> deaths = new HashMap<>();
    private boolean supplied;
    private boolean readmissions;

    /** Reads a source's tables; those that it does not have are not supplied. */
    static BesideEvents of(Source source) {
        BesideEvents beside = new BesideEvents();
        beside.read(source, "death", row -> beside.deaths.put(row.required("person_id"), day(row, "date_of_death")));
        beside.readmissions = beside.read(source, SPELL, row -> beside.stays.add(spell(row)));
        beside.supplied =
                beside.readmissions || beside.read(source, DISCHARGE, row -> beside.stays.add(discharge(row)));
        return beside;
    }

    private boolean read(Source source, String name, java.util.function.Consumer<Row> take) {
        ContractTable table = Contract.get().table(name);
        if (!source.has(table)) {
            return false;
        }
        try (Rows rows = source.open(table)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                try {
                    take.accept(row);
                } catch (DataProblemException fault) {
                    problems.addAll(fault.problems());
                }
            }
        }
        return true;
    }

    private static LocalDate day(Row row, String column) {
        row.required(column);
        return row.date(column);
    }

    private static HospitalStay spell(Row row) {
        LocalDate admission = day(row, "admission_date");
        LocalDate discharge = day(row, "discharge_date");
        return new HospitalStay(
                SPELL + " row " + row.number(),
                row.required("person_id"),
                admission,
                discharge,
                row.yes("emergency"),
                row.yes("died_in_hospital"));
    }

    private static HospitalStay discharge(Row row) {
        return new HospitalStay(
                row.required("discharge_id"),
                row.required("person_id"),
                null,
                day(row, "discharge_date"),
                false,
                false);
    }

    Map<String, LocalDate> deaths() {
        return deaths;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The hospital stays, with how many are of people who are not in the events. */
    HospitalRecord hospital(List<CentralPerson> people) {
        if (stays.isEmpty()) {
            return new HospitalRecord(supplied, readmissions, stays, 0);
        }
        Set<String> known = new HashSet<>();
        people.forEach(person -> known.addAll(person.ids()));
        int strangers = (int)
                stays.stream().filter(stay -> !known.contains(stay.person())).count();
        return new HospitalRecord(supplied, readmissions, stays, strangers);
    }
}
