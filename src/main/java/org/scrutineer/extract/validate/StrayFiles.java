package org.scrutineer.extract.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.salt.Label;

/**
 * Files in a source that are no table. A file whose name is almost a table's is probably that table, and would not be
 * read.
 */
final class StrayFiles {

    private static final String NEAR = "S-FILE-NEAR";
    private static final String OTHER = "S-FILE-OTHER";
    /** What init and next write beside the tables. */
    private static final Set<String> OURS = Set.of("README.txt", "COLUMNS.txt", "owed.csv");

    private StrayFiles() {}

    static List<Problem> of(Source source) {
        Map<String, String> tables = new TreeMap<>();
        for (ContractTable table : Contract.get().tables()) {
            tables.put(Label.key(table.name().replace('_', ' ')), table.name());
        }
        tables.put(Label.key(CldColumns.NAME.replace('_', ' ')), CldColumns.NAME);
        List<Problem> problems = new ArrayList<>();
        for (String file : new TreeSet<>(source.others())) {
            if (OURS.contains(file)) {
                continue;
            }
            String near = nearest(file, tables);
            problems.add(
                    near.isEmpty()
                            ? new Problem(
                                    file,
                                    0,
                                    "",
                                    OTHER,
                                    "a file that is no table of a contract",
                                    "the tables of the contracts",
                                    "Nothing needs to be done if it is no data; it is not read.")
                            : new Problem(
                                    file,
                                    0,
                                    "",
                                    NEAR,
                                    "a file that is no table of a contract, so that nothing in it is read",
                                    near + ".csv" + (hasItAlready(source, near) ? ", which is there too" : ""),
                                    "Rename the file to " + near + ".csv"
                                            + (isCsv(file) ? "" : ", saved as \"CSV UTF-8\"")
                                            + " if it is meant to be that table; otherwise take it out of the "
                                            + "folder."));
        }
        return problems;
    }

    private static boolean hasItAlready(Source source, String table) {
        return Contract.get().tables().stream().anyMatch(one -> one.name().equals(table) && source.has(one));
    }

    private static boolean isCsv(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /**
     * The table whose name a file's is within two slips of, or with a word before or after it, such as {@code target
     * 2024-25.csv}; empty when there is none.
     */
    private static String nearest(String file, Map<String, String> tables) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        Set<String> data =
                Set.of("csv", "xlsx", "xls", "xlsm", "ods", "txt", "tsv", "zip", "gz", "numbers", "parquet", "json");
        if (dot <= 0 || !data.contains(last.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            return "";
        }
        String name =
                Label.key(last.substring(0, dot).replaceAll("[_.-]+", " ").replaceAll("(?<=[a-z])(?=[A-Z])", " "));
        String best = "";
        int slips = Integer.MAX_VALUE;
        for (Map.Entry<String, String> table : tables.entrySet()) {
            int distance = (" " + name + " ").contains(" " + table.getKey() + " ")
                            || (" " + name + " ").contains(" " + table.getKey() + "s ")
                    ? 1
                    : NearestLabel.slips(name, table.getKey());
            boolean better =
                    distance < slips || (distance == slips && table.getValue().length() > best.length());
            if (distance <= Math.min(2, table.getKey().length() / 3) && better) {
                best = table.getValue();
                slips = distance;
            }
        }
        return best;
    }
}
