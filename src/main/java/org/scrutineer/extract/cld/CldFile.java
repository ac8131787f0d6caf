package org.scrutineer.extract.cld;

import java.io.IOException;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.text.Content;
import org.scrutineer.extract.text.TextTable;

/** One file of Client Level Data, kept as text in any way that {@link TextTable} reads. */
final class CldFile {

    private final Content content;

    CldFile(Content content) {
        this.content = content;
    }

    Rows open(ContractTable table) {
        String file = content.name();
        if (!table.name().equals(CldColumns.NAME)) {
            throw new DataProblemException(new Problem(
                    file,
                    0,
                    "",
                    "S-FILE",
                    "a file of Client Level Data, which has no " + table.name(),
                    "a folder or a database with " + table.name(),
                    "Put the file into a folder as " + CldColumns.NAME + ".csv, beside " + table.name()
                            + ".csv, and give the folder."));
        }
        return new CldRows(file, this::text);
    }

    /** The file's text from its header row on. */
    private TextTable text() {
        try {
            return TextTable.open(CldColumns.table(), content);
        } catch (IOException unreadable) {
            throw unreadable(content.name());
        }
    }

    static DataProblemException unreadable(String file) {
        return new DataProblemException(new Problem(
                file,
                0,
                "",
                "S-FILE",
                "a file that cannot be opened",
                "a readable file",
                "Check the path after --source and who may read it."));
    }
}
