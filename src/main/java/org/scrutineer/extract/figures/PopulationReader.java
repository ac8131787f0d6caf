package org.scrutineer.extract.figures;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ascof.Population;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.rows.GoodRows;
import org.scrutineer.salt.FinancialYear;

/** Reads the {@code population} table: how many people of some ages live in the area, for rates per 100,000. */
public final class PopulationReader {

    private PopulationReader() {}

    /**
     * All populations; none where the source has no such table.
     *
     * @throws DataProblemException with every faulty row
     */
    public static List<Population> read(Source source) {
        List<Problem> problems = new ArrayList<>();
        List<Population> populations =
                new GoodRows(source, problems).of("population", false, PopulationReader::population);
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
            throw row.problem(
                    "year",
                    "V-VALUE",
                    Row.quoted(row.text("year")),
                    "a financial year such as 2017-18",
                    "Correct the value.");
        }
        row.required("people");
        Integer people = row.integer("people");
        if (people <= 0) {
            throw row.problem(
                    "people",
                    "V-NUMBER",
                    Row.quoted(row.text("people")),
                    "a number of people above 0",
                    "Correct the value.");
        }
        return new Population(year, row.text("ages"), people, row.text("source"));
    }
}
