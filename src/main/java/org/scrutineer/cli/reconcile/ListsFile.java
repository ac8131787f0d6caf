package org.scrutineer.cli.reconcile;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutineer.ascof.central.ListedPeople.Differs;
import org.scrutineer.extract.csv.CsvFile;

/**
 * Writes {@code reconcile-lists.csv}: who is in the department's lists and not in ours, or the other way. Personal
 * data.
 */
public final class ListsFile {

    private ListsFile() {}

    /**
     * Writes who differs from the published lists, and says how many.
     *
     * @param list the file that was compared with
     */
    public static void write(Path list, List<Differs> differs, Path path, PrintWriter answer) {
        try (CsvFile csv = new CsvFile(path, "measure", "person_id", "ours", "theirs", "cause")) {
            differs.forEach(one -> csv.row(one.measure(), one.person(), one.ours(), one.theirs(), one.cause()));
            csv.finish();
        }
        Map<String, Long> measures =
                differs.stream().collect(Collectors.groupingBy(Differs::measure, TreeMap::new, Collectors.counting()));
        answer.println("people who differ from " + list.getFileName() + ": "
                + (measures.isEmpty()
                        ? "none"
                        : measures.entrySet().stream()
                                .map(one -> one.getKey() + " " + one.getValue())
                                .collect(Collectors.joining(", "))));
    }
}
