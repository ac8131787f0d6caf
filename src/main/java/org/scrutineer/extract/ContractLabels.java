package org.scrutineer.extract;

/** The short lists of labels that stand in {@code rules/contract.csv} itself. */
public final class ContractLabels {

    private ContractLabels() {
    }

    /** @throws DataProblemException at the first required value that is blank, or label that is not of its list */
    public static void mustBeRight(Row row) {
        for (ContractTable.Column column : row.table().columns()) {
            if (column.required()) {
                row.required(column.name());
            }
            mustBeOne(row, column.name());
        }
    }

    /** @throws DataProblemException when the column has a list and its value is not of it */
    public static void mustBeOne(Row row, String name) {
        ContractTable.Column column = row.table().columns().get(row.table().indexOf(name));
        String value = row.text(name);
        if (!column.labels().isEmpty() && !value.isEmpty() && !column.labels().contains(value)) {
            throw row.problem(name, "V-LABEL", Row.quoted(value), "one of " + String.join(", ", column.labels()),
                    NearestLabel.of(value, column.labels()).map(near -> "Perhaps \"" + near + "\" was meant.").orElse("Use one of these words as written."));
        }
    }
}
