package org.scrutineer.cli.council;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.extract.csv.WholeFile;

/** Writes the demo council as a folder in the SALT contract. */
public final class CouncilFolder {

    private CouncilFolder() {}

    /** Writes every table, and the area's populations, without which there are no rates. */
    public static void write(CouncilRows council, Path folder) {
        populations(folder.resolve("population.csv"));
        for (ContractTable table : Contract.get().tables("salt")) {
            try (CsvFile csv = new CsvFile(
                    folder.resolve(table.name() + ".csv"),
                    table.columns().stream().map(ContractTable.Column::name).toArray(String[]::new))) {
                council.rows(table).forEach(row -> csv.row(row.clone()));
                csv.finish();
            }
        }
    }

    private static void populations(Path path) {
        try (InputStream in = CouncilFolder.class.getResourceAsStream("/datasources/demo/performance/population.csv");
                WholeFile file = new WholeFile(path)) {
            in.transferTo(file.stream());
            file.finish();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
