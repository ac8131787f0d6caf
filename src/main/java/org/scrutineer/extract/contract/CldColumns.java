package org.scrutineer.extract.contract;

import java.util.List;
import org.scrutineer.extract.value.Heading;
import org.scrutineer.rules.RuleFile;

/** The 50 columns of a submission (rules/cld/columns.csv) as a table that any source can open. */
public final class CldColumns {

    /** What the table is called in a database or a folder. */
    public static final String NAME = "client_level_data";

    private static final ContractTable TABLE = new ContractTable(
            "cld",
            NAME,
            RuleFile.read("cld/columns.csv").stream()
                    .map(line -> new ContractTable.Column(
                            line.get("name"),
                            ColumnType.TEXT,
                            line.get("required").equals("Y"),
                            List.of(),
                            line.get("header"),
                            ""))
                    .toList());

    private CldColumns() {}

    public static ContractTable table() {
        return TABLE;
    }

    /** The form of a heading or code that is the same however it is spaced, dashed or capitalised. */
    public static String key(String text) {
        return Heading.key(text);
    }
}
