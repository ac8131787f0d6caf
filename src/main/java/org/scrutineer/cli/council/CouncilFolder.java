package org.scrutineer.cli.council;

import java.nio.file.Path;
import org.scrutineer.extract.Contract;
import org.scrutineer.extract.ContractTable;
import org.scrutineer.extract.CsvFile;

/** Writes the demo council as a folder in the SALT contract. */
public final class CouncilFolder {

    private CouncilFolder() {
    }

    public static void write(CouncilRows council, Path folder) {
        for (ContractTable table : Contract.get().tables("salt")) {
            try (CsvFile csv = new CsvFile(folder.resolve(table.name() + ".csv"), table.columns().stream().map(ContractTable.Column::name).toArray(String[]::new))) {
                council.rows(table).forEach(row -> csv.row(row.clone()));
                csv.finish();
            }
        }
    }
}
