package org.scrutineer.cli.docs;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;

/** Every table of every contract, a line for each column. */
final class ContractPage {

    private ContractPage() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "# The tables you supply",
                "",
                "Each table is a CSV file, a sheet of a workbook, or a table or view of a database. A star marks a "
                        + "column "
                        + "in which every row needs a value. You supply only the tables that you have.",
                ""));
        String contract = "";
        for (ContractTable table : Contract.get().tables()) {
            if (!table.contract().equals(contract)) {
                contract = table.contract();
                lines.addAll(List.of("## Contract " + contract, ""));
            }
            lines.addAll(List.of(
                    "### " + table.name(),
                    "",
                    "| column | what stands in it | meaning | example |",
                    "|---|---|---|---|"));
            table.columns().forEach(column -> lines.add(line(column)));
            lines.add("");
        }
        return lines;
    }

    private static String line(ContractTable.Column column) {
        String values =
                column.labels().isEmpty() ? column.type().expected() : "one of: " + String.join("; ", column.labels());
        return MarkdownTable.row(
                column.name() + (column.required() ? " *" : ""), values, column.meaning(), column.example());
    }
}
