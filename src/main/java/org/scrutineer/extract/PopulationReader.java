package org.scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ascof.Population;
import org.scrutineer.salt.FinancialYear;

/** Reads the {@code population} table: how many people of some ages live in the area, for rates per 100,000. */
public final class PopulationReader {

    private PopulationReader() {
    }

    /**
     * All populations; none where the source has no such table.
     *
     * @throws DataProblemException with every faulty row
     */
    public static List<Population> read(Source source) {
        ContractTable table = Contract.get().table("population");
        List<Population> populations = new ArrayList<>();
        if (!source.has(table)) {
            return populations;
        }
        List<Problem> problems = new ArrayList<>();
        try (Rows rows = source.open(table)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                try {
                    Population one = population(row);
                    if (populations.stream().anyMatch(other -> other.year().equals(one.year()) && other.ages().equals(one.ages()))) {
                        throw row.problem("ages", "K-TWICE", Row.quoted(one.ages()) + " again for " + one.year(), "one population of each ages and year", "Remove one of the two rows.");
                    }
                    populations.add(one);
                } catch (DataProblemException fault) {
                    problems.addAll(fault.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new DataProblemException(problems);
        }
        return populations;
    }

    private static Population population(Row row) {
        FinancialYear year;
        try {
            year = FinancialYear.parse(row.required("year"));
        } catch (IllegalArgumentException wrong) {
            throw row.problem("year", "V-VALUE", Row.quoted(row.text("year")), "a financial year such as 2017-18", "Correct the value.");
        }
        List<String> ages = row.table().columns().get(row.table().indexOf("ages")).labels();
        if (!ages.contains(row.required("ages"))) {
            throw row.problem("ages", "V-LABEL", Row.quoted(row.text("ages")), "one of " + String.join(", ", ages), "Use one of these as written.");
        }
        row.required("people");
        Integer people = row.integer("people");
        if (people <= 0) {
            throw row.problem("people", "V-NUMBER", Row.quoted(row.text("people")), "a number of people above 0", "Correct the value.");
        }
        return new Population(year, row.text("ages"), people, row.text("source"));
    }
}
