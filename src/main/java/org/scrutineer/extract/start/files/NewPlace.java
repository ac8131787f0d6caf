package org.scrutineer.extract.start.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.start.FilledTable;

/**
 * Where tables are written that nobody has yet: a folder of CSV files, or a workbook. What is there already is never
 * overwritten.
 */
public final class NewPlace {

    private final Path path;

    private NewPlace(Path path) {
        this.path = path;
    }

    /**
     * A folder, or a file whose name ends with {@code .xlsx}.
     *
     * @throws DataProblemException when there is a file of that name, or a folder with something in it
     */
    public static NewPlace at(Path path) {
        boolean taken = Files.isDirectory(path) ? !isEmpty(path) : Files.exists(path);
        if (taken) {
            throw new DataProblemException(new Problem(
                    path.toString(),
                    0,
                    "",
                    "S-FOLDER",
                    Files.isDirectory(path) ? "a folder with something in it" : "a file that is there already",
                    "a new folder, or the name of a new workbook",
                    "Nothing is overwritten. Give another name after --out, or move away what is there."));
        }
        return new NewPlace(path);
    }

    private static boolean isEmpty(Path folder) {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (java.io.IOException unreadable) {
            return false;
        }
    }

    public boolean isWorkbook() {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** The folder that files beside the tables go to. */
    public Path folder() {
        return isWorkbook() ? path.toAbsolutePath().getParent() : path;
    }

    /** Writes the tables and what to do first; gives the files that were written. */
    public List<Path> write(List<FilledTable> tables, List<String> readme) {
        return isWorkbook()
                ? List.of(new TablesWorkbook(readme).write(tables, path))
                : TablesFolder.write(tables, readme, path);
    }
}
