package org.scrutineer.extract.cld;

import java.io.IOException;
import java.nio.file.Path;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.text.TextTable;

/** One file of Client Level Data, kept as text in any way that {@link TextTable} reads. */
final class CldFile {

    private final Path path;

    CldFile(Path path) {
        this.path = path;
    }

    Rows open(ContractTable table) {
        String file = path.getFileName().toString();
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
            return TextTable.open(CldColumns.table(), path);
        } catch (IOException unreadable) {
            throw new DataProblemException(new Problem(
                    path.getFileName().toString(),
                    0,
                    "",
                    "S-FILE",
                    "a file that cannot be opened",
                    "a readable file",
                    "Check the path after --source and who may read it."));
        }
    }
}
