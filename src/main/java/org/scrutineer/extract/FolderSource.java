package org.scrutineer.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

    /** Everything in the folder, and in those named for a contract, that is no table and no settings. Hidden files are nobody's. */
    @Override
    public List<String> others() {
        Set<Path> known = new HashSet<>(Set.of(folder.resolve("settings.properties")));
        Set<String> contracts = new HashSet<>();
        Stream.concat(Contract.get().tables().stream(), Stream.of(CldColumns.table())).forEach(table -> {
            known.add(path(table));
            contracts.add(table.contract());
        });
        List<String> others = new ArrayList<>();
        list(folder, file -> {
            boolean ofContract = Files.isDirectory(file) && contracts.contains(file.getFileName().toString());
            if (ofContract) {
                list(file, inner -> others.addAll(known.contains(inner) ? List.of() : List.of(folder.relativize(inner).toString().replace('\\', '/'))));
            } else if (!known.contains(file)) {
                others.add(file.getFileName() + (Files.isDirectory(file) ? "/" : ""));
            }
        });
        return others;
    }

    private static void list(Path folder, Consumer<Path> each) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> !file.getFileName().toString().startsWith(".")).forEach(each);
        } catch (IOException unreadable) {
            throw new DataProblemException(new Problem(folder.getFileName().toString(), 0, "", "S-FOLDER", "a folder that cannot be listed", "a folder that may be read", "Check who may read it."));
        }
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
