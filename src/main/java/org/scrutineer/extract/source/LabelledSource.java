package org.scrutineer.extract.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.value.Heading;
import org.scrutineer.salt.Label;

/**
 * A source whose words are a council's own: the table {@code label} says what each means in the contract, and rows come
 * out with the contract's words. It is the same for files, workbooks, Client Level Data and databases.
 */
public final class LabelledSource implements Source {

    private static final ContractTable TABLE = Contract.get().table("label");

    private final Source source;
    private final Map<String, Map<Integer, Map<String, String>>> words = new HashMap<>();

    private LabelledSource(Source source) {
        this.source = source;
        List<Problem> problems = new ArrayList<>();
        try (Rows rows = source.open(TABLE)) {
            boolean more = true;
            while (more) {
                try {
                    Row row = rows.next();
                    more = row != null;
                    if (more) {
                        add(row);
                    }
                } catch (DataProblemException fault) {
                    more = !fault.endsTable();
                    problems.addAll(fault.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new DataProblemException(problems);
        }
    }

    /**
     * The source with its own words mapped; the same source where it has no table {@code label}. It is closed where its
     * table is faulty.
     *
     * @throws DataProblemException with every fault of that table
     */
    public static Source of(Source source) {
        try {
            return source.has(TABLE) ? new LabelledSource(source) : source;
        } catch (RuntimeException refused) {
            source.close();
            throw refused;
        }
    }

    private void add(Row row) {
        String list = row.required("list");
        String local = row.required("local");
        String label = row.required("label");
        Map<String, List<String>> lists = WordLists.all();
        String name = lists.keySet().stream()
                .filter(one -> Heading.key(one).equals(Heading.key(list)))
                .findFirst()
                .orElseThrow(() -> row.problem(
                        "list",
                        "V-LABEL",
                        Row.quoted(list),
                        "a table and column that takes words of a list, such as long_term_support.setting",
                        NearestLabel.of(list, lists.keySet())
                                        .map(near -> "Perhaps \"" + near + "\" was meant. ")
                                        .orElse("")
                                + "The command labels names them all."));
        String meant = lists.get(name).stream()
                .filter(one -> Label.key(one).equals(Label.key(label)))
                .findFirst()
                .orElseThrow(() -> row.problem(
                        "label",
                        "V-LABEL",
                        Row.quoted(label),
                        "a word that " + name + " takes",
                        NearestLabel.of(label, lists.get(name))
                                        .map(near -> "Perhaps \"" + near + "\" was meant. ")
                                        .orElse("")
                                + "The command labels " + name + " prints them."));
        String table = name.substring(0, name.indexOf('.'));
        ContractTable of = table.equals(CldColumns.NAME)
                ? CldColumns.table()
                : Contract.get().table(table);
        String before = words.computeIfAbsent(table, key -> new HashMap<>())
                .computeIfAbsent(of.indexOf(name.substring(name.indexOf('.') + 1)), key -> new HashMap<>())
                .putIfAbsent(Label.key(local), meant);
        if (before != null && !before.equals(meant)) {
            throw row.problem(
                    "local",
                    "K-TWICE",
                    Row.quoted(local) + " again, which an earlier row maps to \"" + before + "\"",
                    "one meaning for each word",
                    "Remove one of the two rows.");
        }
    }

    @Override
    public boolean has(ContractTable table) {
        return source.has(table);
    }

    @Override
    public Rows open(ContractTable table) {
        Map<Integer, Map<String, String>> columns = words.get(table.name());
        Rows opened = source.open(table);
        return columns == null
                ? opened
                : new Rows() {
                    @Override
                    public Row next() {
                        Row row = opened.next();
                        if (row != null) {
                            columns.forEach((column, meanings) -> {
                                String value = row.text(column);
                                if (!value.isEmpty()) {
                                    row.values()[column] = meanings.getOrDefault(Label.key(value), value);
                                }
                            });
                        }
                        return row;
                    }

                    @Override
                    public List<Problem> notes() {
                        return opened.notes();
                    }

                    @Override
                    public void close() {
                        opened.close();
                    }
                };
    }

    @Override
    public boolean tablesAtOnce() {
        return source.tablesAtOnce();
    }

    @Override
    public Optional<Path> beside() {
        return source.beside();
    }

    @Override
    public List<String> others() {
        return source.others();
    }

    @Override
    public String describe() {
        return source.describe();
    }

    @Override
    public void close() {
        source.close();
    }
}
