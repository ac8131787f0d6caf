package org.scrutineer.cli.reconcile;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.compare.MoveCauses;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.fact.CaseBook;

/** What moved between two counts: the cells that changed, and the people and events that are elsewhere now. */
public final class CountDifferences {

    private static final int SHOWN = 40;

    private final Map<String, String> cells;
    private final Map<String, SortedSet<String>> places;
    private final Period period;

    private CountDifferences(Map<String, String> cells, Map<String, SortedSet<String>> places, Period period) {
        this.cells = cells;
        this.places = places;
        this.period = period;
    }

    /**
     * Reads an earlier count.
     *
     * @throws DataProblemException when its folder lacks counts.csv or why.csv
     */
    public static CountDifferences before(Path folder) {
        return new CountDifferences(
                cells(folder.resolve("counts.csv")),
                places(folder.resolve("why.csv")),
                period(folder.resolve("manifest.json")));
    }

    /**
     * Writes {@code changes.csv} (no personal data) and {@code moves.csv} (personal data) beside a new count, and tells
     * the cells.
     *
     * @param records what the new count was made from
     */
    public void with(Path folder, CaseBook records, PrintWriter answer) {
        CountDifferences now = before(folder);
        int changed = 0;
        try (CsvFile csv = new CsvFile(folder.resolve("changes.csv"), "cell", "before", "now")) {
            TreeSet<String> names = new TreeSet<>(cells.keySet());
            names.addAll(now.cells.keySet());
            for (String cell : names) {
                String then = cells.get(cell);
                String today = now.cells.get(cell);
                if (!java.util.Objects.equals(then, today)) {
                    changed++;
                    csv.row(
                            cell,
                            then == null ? "(not in that count)" : then,
                            today == null ? "(not in this count)" : today);
                    if (changed <= SHOWN) {
                        answer.println("changed: " + cell + ": " + then + " to " + today);
                    }
                }
            }
            csv.finish();
        }
        answer.println("Compared: " + changed + " cells changed (changes.csv).");
        moves(
                folder,
                now,
                now.period == null || period == null ? null : new MoveCauses(records, period, now.period),
                answer);
    }

    private void moves(Path folder, CountDifferences now, MoveCauses causes, PrintWriter answer) {
        Map<String, Integer> counted = new TreeMap<>();
        int moved = 0;
        try (CsvFile csv =
                new CsvFile(folder.resolve("moves.csv"), "table", "person_id", "event_id", "before", "now", "cause")) {
            TreeSet<String> names = new TreeSet<>(places.keySet());
            names.addAll(now.places.keySet());
            for (String name : names) {
                SortedSet<String> then = places.getOrDefault(name, new TreeSet<>());
                SortedSet<String> today = now.places.getOrDefault(name, new TreeSet<>());
                if (!then.equals(today)) {
                    moved++;
                    String[] parts = name.split("\t", -1);
                    String cause = causes == null
                            ? "not known: a count has no manifest.json"
                            : causes.of(parts[1], parts[2], !then.isEmpty(), !today.isEmpty())
                                    .words();
                    counted.merge(cause, 1, Integer::sum);
                    csv.row(
                            parts[0],
                            parts[1],
                            parts[2],
                            then.isEmpty() ? "(not counted)" : String.join("; ", then),
                            today.isEmpty() ? "(not counted)" : String.join("; ", today),
                            cause);
                }
            }
            csv.finish();
        }
        answer.println(moved + " people or events moved, in moves.csv, which is PERSONAL DATA"
                + (counted.isEmpty()
                        ? "."
                        : ": "
                                + counted.entrySet().stream()
                                        .map(one -> one.getKey() + " " + one.getValue())
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /** What a count was of; null where its manifest is gone or of another form. */
    private static Period period(Path manifest) {
        try {
            return Files.isRegularFile(manifest)
                    ? Period.parse(new ObjectMapper()
                            .readTree(manifest.toFile())
                            .path("period")
                            .asText())
                    : null;
        } catch (IOException | IllegalArgumentException another) {
            return null;
        }
    }

    private static Map<String, String> cells(Path file) {
        Map<String, String> cells = new LinkedHashMap<>();
        each(
                file,
                row -> cells.put(
                        row.getField("measure") + " " + row.getField("table") + " / " + row.getField("row") + " / "
                                + row.getField("column"),
                        row.getField("count")));
        return cells;
    }

    private static Map<String, SortedSet<String>> places(Path file) {
        Map<String, SortedSet<String>> places = new TreeMap<>();
        each(file, row -> {
            if (!row.getField("row").equals(TrailEntry.OUTSIDE)
                    && !row.getField("row").equals(TrailEntry.NOT_SHOWN)) {
                places.computeIfAbsent(
                                row.getField("measure") + " " + row.getField("table") + "\t" + row.getField("person_id")
                                        + "\t" + row.getField("event_id"),
                                name -> new TreeSet<>())
                        .add(row.getField("row") + " / " + row.getField("column"));
            }
        });
        return places;
    }

    private static void each(Path file, java.util.function.Consumer<NamedCsvRecord> one) {
        if (!Files.isRegularFile(file)) {
            throw new DataProblemException(new Problem(
                    file.toString(),
                    0,
                    "",
                    "S-FILE",
                    "no such file",
                    "the " + file.getFileName() + " of an earlier count",
                    "Check the folder after --compare."));
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(one);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
