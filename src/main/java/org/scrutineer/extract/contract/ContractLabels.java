package org.scrutineer.extract.contract;

import java.util.List;
import org.scrutineer.salt.Label;

/** The short lists of labels that stand in {@code rules/contract.csv} itself. */
public final class ContractLabels {

    private ContractLabels() {}

    /**
     * Holds that every required value is there and every label is of its list, and writes the labels as the contract
     * does: their case, spaces and dashes do not matter, and the words that councils usually write are taken too.
     *
     * @throws DataProblemException at the first required value that is blank, or label that is not of its list
     */
    public static void mustBeRight(Row row) {
        for (int i = 0; i < row.values().length; i++) {
            ContractTable.Column column = row.table().columns().get(i);
            if (column.required() && row.text(i).isEmpty()) {
                throw blank(row, column);
            }
            if (!column.labels().isEmpty() && !row.text(i).isEmpty()) {
                row.values()[i] = label(row, column);
            }
        }
    }

    /**
     * Checks a value against the list of its column.
     *
     * @throws DataProblemException when the column has a list and its value is not of it
     */
    public static void mustBeOne(Row row, String name) {
        ContractTable.Column column = row.table().columns().get(row.table().indexOf(name));
        if (!column.labels().isEmpty() && !row.text(name).isEmpty()) {
            label(row, column);
        }
    }

    private static DataProblemException blank(Row row, ContractTable.Column column) {
        String expected = column.labels().isEmpty() ? "a value" : "one of " + String.join(", ", column.labels());
        return row.problem(column.name(), "V-REQUIRED", "nothing", expected, "Fill in " + column.name() + ".");
    }

    private static String label(Row row, ContractTable.Column column) {
        return one(row, column.name(), column.labels());
    }

    /**
     * A label of a list, as the list writes it, from that label or a usual word for it.
     *
     * @throws DataProblemException when the list does not have it
     */
    public static String one(Row row, String column, List<String> labels) {
        String value = row.text(column);
        if (labels.contains(value)) {
            return value;
        }
        String key = Label.key(value);
        return labels.stream()
                .filter(label -> Label.key(label).equals(key))
                .findFirst()
                .or(() -> UsualWords.label(row.table().name(), column, value).filter(labels::contains))
                .orElseThrow(() -> row.problem(
                        column,
                        "V-LABEL",
                        Row.quoted(value),
                        "one of " + String.join(", ", labels),
                        NearestLabel.of(value, labels)
                                .map(near -> "Perhaps \"" + near + "\" was meant.")
                                .orElse("Use one of these words as written.")));
    }
}
