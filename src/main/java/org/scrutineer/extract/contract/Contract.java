package org.scrutineer.extract.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scrutineer.rules.RuleFile;

/**
 * The tables a council supplies, read from {@code rules/contract.csv}: a column added there is read, created and
 * checked everywhere.
 */
public final class Contract {

    private static final Contract INSTANCE = read();

    private final Map<String, ContractTable> tables;

    private Contract(Map<String, ContractTable> tables) {
        this.tables = tables;
    }

    public static Contract get() {
        return INSTANCE;
    }

    /** Every table of every contract, in the file's order. */
    public Collection<ContractTable> tables() {
        return tables.values();
    }

    /** The tables of one contract. */
    public List<ContractTable> tables(String contract) {
        return tables.values().stream()
                .filter(table -> table.contract().equals(contract))
                .toList();
    }

    /**
     * One table by name.
     *
     * @throws IllegalArgumentException when no contract has it
     */
    public ContractTable table(String name) {
        ContractTable table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no contract has a table named " + name);
        }
        return table;
    }

    private static Contract read() {
        Map<String, List<ContractTable.Column>> columns = new LinkedHashMap<>();
        Map<String, String> contracts = new LinkedHashMap<>();
        for (RuleFile.Line line : RuleFile.read("contract.csv")) {
            String table = line.get("table");
            contracts.put(table, line.get("contract"));
            List<String> labels = line.get("labels").isEmpty()
                    ? List.of()
                    : Arrays.asList(line.get("labels").split("\\|"));
            columns.computeIfAbsent(table, name -> new ArrayList<>())
                    .add(new ContractTable.Column(
                            line.get("column").intern(),
                            ColumnType.valueOf(line.get("type").toUpperCase(Locale.ROOT)),
                            line.get("required").equals("Y"),
                            labels,
                            line.get("meaning"),
                            line.get("example")));
        }
        Map<String, ContractTable> tables = new LinkedHashMap<>();
        columns.forEach(
                (name, list) -> tables.put(name, new ContractTable(contracts.get(name), name, List.copyOf(list))));
        return new Contract(tables);
    }
}
