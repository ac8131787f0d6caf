package org.scrutineer.extract.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.extract.cld.CldFiles;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.database.DatabaseSource;
import org.scrutineer.extract.workbook.WorkbookSource;

/**
 * Opens what {@code --source} names: a folder of files, a workbook, a file of Client Level Data, or a properties file
 * of a database. A council's own words are mapped by its table {@code label}.
 */
public final class Sources {

    private Sources() {}

    /**
     * Opens a source. The caller closes it.
     *
     * @throws DataProblemException when there is nothing of that name, or the database does not answer
     */
    public static Source open(Path source) {
        return LabelledSource.of(asItIs(source));
    }

    private static Source asItIs(Path source) {
        if (Files.isRegularFile(source) && source.toString().endsWith(".properties")) {
            return DatabaseSource.open(source);
        }
        if (Files.isRegularFile(source)) {
            return WorkbookSource.isWorkbook(source) ? new WorkbookSource(source) : new CldFiles(List.of(source));
        }
        return new FolderSource(source);
    }

    /**
     * Opens several sources as one; several files of Client Level Data are one table. The caller closes it.
     *
     * @throws DataProblemException also when two of them have the same table
     */
    public static Source open(List<Path> paths) {
        if (paths.size() == 1) {
            return open(paths.get(0));
        }
        List<Source> opened = new ArrayList<>();
        try {
            List<Path> submissions =
                    paths.stream().filter(Sources::isSubmission).toList();
            paths.stream().filter(path -> !submissions.contains(path)).forEach(path -> opened.add(asItIs(path)));
            if (!submissions.isEmpty()) {
                opened.add(new CldFiles(submissions));
            }
        } catch (RuntimeException refused) {
            opened.forEach(Source::close);
            throw refused;
        }
        return LabelledSource.of(new ManySources(opened));
    }

    private static boolean isSubmission(Path path) {
        return Files.isRegularFile(path)
                && !path.toString().endsWith(".properties")
                && !WorkbookSource.isWorkbook(path);
    }

    /** The files that a source is read from, without opening it; none for a database. */
    public static List<Path> files(Path source) {
        if (Files.isDirectory(source)) {
            return new FolderSource(source).files();
        }
        return source.toString().endsWith(".properties") || Files.notExists(source) ? List.of() : List.of(source);
    }
}
