package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.scrutineer.extract.assure.AssuranceCase;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.ContractTable;

/**
 * The neighbours of assurance cases, as the people of one submission: every day a day earlier and later, ends that are
 * blank or the day of the start, deaths about each event, blanks, the other gender, the other release, rows the other
 * way round, left out or twice.
 */
final class CaseNeighbours {

    private static final String START = "event_start_date";
    private static final String END = "event_end_date";
    private static final String BIRTH = "date_of_birth";
    private static final String DEATH = "date_of_death";
    private static final String LOCAL = "la_person_unique_identifier";
    private static final String NHS = "nhs_number";

    private final Map<String, Map<String, String>> releaseTwo;
    private final int later;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Map<String, String> numbers = new TreeMap<>();
    private long nextNumber = 9_100_000_000L;

    /**
     * @param releaseTwo by column, the Release 2 label of a Release 1 label
     * @param later by how many years every day of the cases is later
     */
    CaseNeighbours(Map<String, Map<String, String>> releaseTwo, int later) {
        this.releaseTwo = releaseTwo;
        this.later = later;
    }

    /** How many rows there are. */
    int size() {
        return rows.size();
    }

    /** Adds the people of a case and of all its neighbours; a person's id says which neighbour it is of. */
    void add(AssuranceCase one) {
        List<Map<String, String>> given = one.facts().get(CldColumns.NAME).stream()
                .map(CaseNeighbours::withoutBlanks)
                .toList();
        String name = one.name().replaceAll("[^A-Za-z0-9]+", "-");
        put(name, "as-it-is", given, each -> {});
        ofPeople(name, given);
        for (int i = 0; i < given.size(); i++) {
            String row = "row" + (i + 1) + "-";
            ofDays(name, row, given, i);
            ofBlanks(name, row, given, i);
            ofDeaths(name, row, given, i);
            ofRows(name, row, given, i);
        }
    }

    private static Map<String, String> withoutBlanks(Map<String, String> row) {
        Map<String, String> filled = new LinkedHashMap<>(row);
        filled.values().removeIf(value -> value == null || value.isEmpty());
        return filled;
    }

    private void ofPeople(String name, List<Map<String, String>> given) {
        for (int days : List.of(-1, 1)) {
            put(name, "born" + days, given, row -> move(row, BIRTH, days));
            put(name, "all" + days, given, row -> {
                move(row, START, days);
                move(row, END, days);
            });
        }
        put(name, "born-blank", given, row -> row.remove(BIRTH));
        put(
                name,
                "other-gender",
                given,
                row -> row.put("gender", "Female".equals(row.get("gender")) ? "Male" : "Female"));
        put(name, "gender-blank", given, row -> row.remove("gender"));
        put(name, "reason-unknown", given, row -> row.put("primary_support_reason", "Unknown"));
        put(name, "release-2", given, this::inReleaseTwo);
        put(name, "no-nhs-number", given, row -> row.remove(NHS));
        List<Map<String, String>> reversed = new ArrayList<>(given);
        Collections.reverse(reversed);
        put(name, "reversed", reversed, row -> {});
    }

    private void ofDays(String name, String row, List<Map<String, String>> given, int i) {
        for (String day : List.of(START, END)) {
            for (int days : List.of(-1, 1)) {
                one(name, row + day + days, given, i, changed -> move(changed, day, days));
            }
        }
        one(name, row + "end-is-start", given, i, changed -> changed.put(END, changed.getOrDefault(START, "")));
        if ("Service".equals(given.get(i).get("event_type"))) {
            one(name, row + "open", given, i, changed -> changed.remove(END));
        }
    }

    private void ofBlanks(String name, String row, List<Map<String, String>> given, int i) {
        for (String column : List.of("service_component", "delivery_mechanism", "event_outcome", "service_type")) {
            if (given.get(i).containsKey(column)) {
                one(name, row + column + "-blank", given, i, changed -> changed.remove(column));
            }
        }
        one(name, row + "release-2", given, i, this::inReleaseTwo);
    }

    private void ofDeaths(String name, String row, List<Map<String, String>> given, int i) {
        for (String about : List.of(START, END)) {
            for (int days : List.of(-1, 0, 1)) {
                String day = given.get(i).get(about);
                if (day != null && !day.isEmpty()) {
                    String died = LocalDate.parse(day).plusDays(days).toString();
                    put(name, row + "died-" + about + days, given, each -> each.put(DEATH, died));
                }
            }
        }
    }

    private void ofRows(String name, String row, List<Map<String, String>> given, int i) {
        if (given.size() > 1) {
            List<Map<String, String>> fewer = new ArrayList<>(given);
            fewer.remove(i);
            put(name, row + "left-out", fewer, each -> {});
        }
        List<Map<String, String>> more = new ArrayList<>(given);
        more.add(given.get(i));
        put(name, row + "twice", more, each -> {});
        one(name, row + "again-a-day-longer", more, given.size(), changed -> move(changed, END, 1));
        one(name, row + "again-a-day-shorter", more, given.size(), changed -> move(changed, END, -1));
    }

    private void one(
            String name,
            String change,
            List<Map<String, String>> given,
            int i,
            Consumer<Map<String, String>> changing) {
        List<Map<String, String>> changed = new ArrayList<>(given);
        Map<String, String> row = new LinkedHashMap<>(given.get(i));
        changing.accept(row);
        changed.set(i, row);
        put(name, change, changed, each -> {});
    }

    private void put(
            String name, String change, List<Map<String, String>> given, Consumer<Map<String, String>> changing) {
        String which = name + "~" + change + "~";
        List<Map<String, String>> changed = new ArrayList<>();
        for (Map<String, String> row : given) {
            Map<String, String> own = new LinkedHashMap<>(row);
            changing.accept(own);
            for (String day : List.of(START, END, BIRTH, DEATH)) {
                own.computeIfPresent(
                        day,
                        (column, value) -> value.isEmpty()
                                ? value
                                : LocalDate.parse(value).plusYears(later).toString());
            }
            own.computeIfPresent(LOCAL, (column, id) -> which + id);
            own.computeIfPresent(
                    NHS, (column, number) -> numbers.computeIfAbsent(which + number, n -> "" + nextNumber++));
            changed.add(own);
        }
        if (changed.stream().allMatch(CaseNeighbours::inOrder)) {
            rows.addAll(changed);
        }
    }

    /** An event that ends before it begins is a fault of its own, which is not compared here. */
    private static boolean inOrder(Map<String, String> row) {
        String end = row.getOrDefault(END, "");
        return end.isEmpty() || end.compareTo(row.getOrDefault(START, "")) >= 0;
    }

    private static void move(Map<String, String> row, String column, int days) {
        row.computeIfPresent(
                column,
                (name, day) -> day.isEmpty()
                        ? day
                        : LocalDate.parse(day).plusDays(days).toString());
    }

    private void inReleaseTwo(Map<String, String> row) {
        row.replaceAll(
                (column, value) -> releaseTwo.getOrDefault(column, Map.of()).getOrDefault(value, value));
    }

    /** The submission. */
    String csv() {
        List<ContractTable.Column> columns = CldColumns.table().columns();
        StringBuilder csv = new StringBuilder();
        StringJoiner headings = new StringJoiner(",");
        columns.forEach(column -> headings.add('"' + column.meaning() + '"'));
        csv.append(headings).append('\n');
        for (Map<String, String> row : rows) {
            StringJoiner line = new StringJoiner(",");
            columns.forEach(column -> line.add('"' + row.getOrDefault(column.name(), "") + '"'));
            csv.append(line).append('\n');
        }
        return csv.toString();
    }
}
