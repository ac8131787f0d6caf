package org.scrutineer.extract.appendix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractLabels;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.rows.GoodRows;

/** Reads the tables of one contract; rows with faults are left out and their faults gathered. */
final class AppendixTableReader {

    private final Source source;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final GoodRows good;

    AppendixTableReader(Source source) {
        this.source = source;
        this.good = new GoodRows(source, problems);
    }

    List<Problem> problems() {
        return problems;
    }

    /** Which tables of a contract the source has. */
    Set<String> supplied(String contract) {
        Set<String> names = new TreeSet<>();
        Contract.get().tables(contract).stream().filter(source::has).forEach(table -> names.add(table.name()));
        return names;
    }

    /** Every good row of a table; none where the source has no such table. */
    <T> List<T> rows(String name, Function<Row, T> one) {
        return good.of(name, false, one);
    }

    /** An identifier that no other row of the table may have. */
    String id(Row row, String column) {
        String id = row.required(column);
        if (!ids.computeIfAbsent(row.table().name(), table -> new HashSet<>()).add(id)) {
            throw row.problem(
                    column,
                    "K-TWICE",
                    "a " + column + " that an earlier row has",
                    "each " + column + " once",
                    "Remove the repeated row, or give it its own " + column + ".");
        }
        return id;
    }

    /** An identifier that a row of another table, read before, must have. */
    String reference(Row row, String column, String table) {
        String id = row.required(column);
        if (!ids.getOrDefault(table, Set.of()).contains(id)) {
            throw row.problem(
                    column,
                    "K-REFERENCE",
                    "a " + column + " that " + table + " does not have",
                    "the " + column + " of a row of " + table,
                    "Add the row to " + table + ", or correct the " + column + "; if " + table
                            + " has the row, mend the fault reported there.");
        }
        return id;
    }

    /** A label of a list that a rule file keeps. */
    static String label(Row row, String column, List<String> labels) {
        row.required(column);
        return ContractLabels.one(row, column, labels);
    }

    /** The end of something must not be before its beginning. */
    static <T extends Comparable<? super T>> T end(Row row, String column, T start, T end) {
        if (end != null && end.compareTo(start) < 0) {
            throw row.problem(
                    column,
                    "L-END",
                    Row.quoted(row.text(column)),
                    "a day on or after the start, " + start.toString().replace('T', ' '),
                    "Correct the start or the end, or leave the end blank while it goes on.");
        }
        return end;
    }

    /** A whole number from 0 to another; 0 when blank. */
    static int number(Row row, String column, int most) {
        Integer number = row.integer(column);
        if (number != null && (number < 0 || number > most)) {
            throw row.problem(
                    column,
                    "V-NUMBER",
                    Row.quoted(row.text(column)),
                    most == Integer.MAX_VALUE ? "0 or more" : "0 to " + most,
                    "Correct the number.");
        }
        return number == null ? 0 : number;
    }
}
