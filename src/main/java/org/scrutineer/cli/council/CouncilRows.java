package org.scrutineer.cli.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;

/** The rows of the demo council, table by table, each with its values in the contract's column order. */
public final class CouncilRows {

    private final Map<String, List<String[]>> tables = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    CouncilRows() {
        Contract.get().tables("salt").forEach(table -> tables.put(table.name(), new ArrayList<>()));
    }

    /** The rows of a table of the SALT contract; none where the council has no such table. */
    public List<String[]> rows(ContractTable table) {
        return tables.getOrDefault(table.name(), List.of());
    }

    /** Whether the council has the table. */
    public boolean has(ContractTable table) {
        return !rows(table).isEmpty();
    }

    /** How many records the council has in all. */
    public int size() {
        return tables.values().stream().mapToInt(List::size).sum();
    }

    /** Values may be fewer than the columns: those left over are blank. */
    void add(String table, String... values) {
        tables.get(table)
                .add(Arrays.stream(Arrays.copyOf(
                                values, Contract.get().table(table).columns().size()))
                        .map(value -> value == null ? "" : value)
                        .toArray(String[]::new));
    }

    private String id(String prefix) {
        return id(prefix, numbers.merge(prefix, 1, Integer::sum));
    }

    /**
     * An identifier of a letter and five digits. A formatter would take longer over it than the rest of the row takes.
     */
    static String id(String prefix, int number) {
        String digits = Integer.toString(number);
        return prefix + "0".repeat(Math.max(0, 5 - digits.length())) + digits;
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    String request(Resident person, LocalDate date, String route) {
        String id = id("R");
        add("request", id, person.id, text(date), route);
        person.seen(date);
        return id;
    }

    String shortTerm(Resident person, String request, String route, LocalDate start, LocalDate end) {
        String id = id("M");
        add("st_max", id, person.id, request, route, text(start), text(end));
        person.seen(end == null ? start : end);
        return id;
    }

    void sequel(Resident person, String event, String label, LocalDate known, String setting) {
        add("sequel", event, label, text(known), setting);
        person.seen(known);
    }

    void longTerm(Resident person, LocalDate start, LocalDate end, String setting, String mechanism) {
        add("long_term_support", id("L"), person.id, text(start), text(end), setting, mechanism);
        note(person, start, end, setting);
    }

    /** A stay with a planned return. */
    void temporary(Resident person, LocalDate start, LocalDate end, String setting) {
        add("long_term_support", id("L"), person.id, text(start), text(end), setting, "", "Y");
        person.seen(end);
    }

    private static void note(Resident person, LocalDate start, LocalDate end, String setting) {
        person.inLongTermSupport = true;
        person.open = end == null;
        person.setting = setting;
        person.seen(end == null ? start : end);
    }

    String review(Resident person, LocalDate date, boolean planned, String event) {
        String id = id("V");
        add("review", id, person.id, text(date), planned ? "Y" : "N", event);
        person.seen(date);
        return id;
    }

    void carer(LocalDate born, String caredFor, String type, LocalDate start, LocalDate end, String assessed) {
        add("carer", id("C"), text(born), caredFor, type, text(start), text(end), assessed);
    }

    void discharge(Resident person, LocalDate date, LocalDate reablement, String atHome) {
        add("hospital_discharge", id("D"), person.id, text(date), text(reablement), atHome);
        person.seen(reablement == null ? date : reablement);
    }
}
