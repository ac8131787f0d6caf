package org.scrutineer.extract.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.extract.cld.CldCodes;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.ColumnType;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.salt.Labels;
import org.scrutineer.performance.assessment.Channel;
import org.scrutineer.performance.contacts.ListedThing;

/**
 * The words that each column takes, wherever their list is kept: the contract, the rule files of the measures, the
 * codes of Client Level Data.
 */
public final class WordLists {

    private WordLists() {}

    /** The words of a column in their order; empty where it takes any text. */
    public static Optional<List<String>> of(ContractTable table, ContractTable.Column column) {
        String name = table.name() + "." + column.name();
        if (table.name().equals(CldColumns.NAME)) {
            return CldCodes.words(column.name());
        }
        if (column.type() == ColumnType.YN) {
            return Optional.of(List.of("Y", "N"));
        }
        if (name.equals("contact_step.step")) {
            return Optional.of(ListedThing.STEPS.stream().map(ListedThing::key).toList());
        }
        if (name.equals("assessment_channel.channel")) {
            return Optional.of(Channel.all().stream().map(Channel::label).toList());
        }
        return table.contract().equals("salt")
                ? Labels.words(table.name(), column.name())
                : column.labels().isEmpty() ? Optional.empty() : Optional.of(column.labels());
    }

    /** Every column that takes words of a list, as {@code table.column}, with its words. */
    public static Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        List<ContractTable> tables = new ArrayList<>(Contract.get().tables());
        tables.add(CldColumns.table());
        tables.forEach(table -> table.columns().forEach(column -> of(table, column)
                .ifPresent(words -> all.put(table.name() + "." + column.name(), words))));
        return all;
    }
}
