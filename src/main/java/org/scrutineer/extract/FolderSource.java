package org.scrutineer.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scrutineer.extract.cld.CldColumns;
import org.scrutineer.extract.cld.CldFile;

/** A folder of UTF-8 CSV files named after the contract's tables. */
public final class FolderSource implements Source {

    private final Path folder;

    /**
     * A folder that exists.
     *
     * @throws DataProblemException when there is no such folder
     */
    public FolderSource(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new DataProblemException(new Problem(folder.toString(), 0, "", "S-FOLDER", "no such folder",
                    "a folder with person.csv and the other files of the contract", "Check the path after --source."));
        }
        this.folder = folder;
    }

    @Override
    public boolean has(ContractTable table) {
        return Files.exists(path(table));
    }

    @Override
    public Rows open(ContractTable table) {
        Path path = path(table);
        if (table.name().equals(CldColumns.NAME) && Files.exists(path)) {
            return new CldFile(path).open(table);
        }
        String file = path.getFileName().toString();
        return new RowsAhead(new CsvRows(table, file, () -> opened(path, file)));
    }

    private InputStream opened(Path path, String file) {
        try {
            return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        } catch (IOException absent) {
            throw new DataProblemException(new Problem(file, 0, "", "S-FILE", Files.exists(path) ? "a file that cannot be opened" : "no such file",
                    "the file " + file + " in " + folder, "Put it there, or check who may read it."));
        }
    }

    @Override
    public boolean tablesAtOnce() {
        return true;
    }

    @Override
    public String describe() {
        return folder.toString();
    }

    @Override
    public void close() {
        // Each table's file is closed with its rows.
    }

    /** In the folder itself, or in one named for the contract, as the demo data has them. */
    private Path path(ContractTable table) {
        Path path = folder.resolve(table.name() + ".csv");
        Path ofContract = folder.resolve(table.contract()).resolve(table.name() + ".csv");
        return Files.notExists(path) && Files.exists(ofContract) ? ofContract : path;
    }
}
