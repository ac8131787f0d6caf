package org.scrutineer.extract.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.extract.cld.CldFiles;
import org.scrutineer.extract.contract.CldColumns;
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
     * Opens several sources as one; the submissions of Client Level Data that are files, workbooks or in folders are
     * one table. The caller closes it.
     *
     * @throws DataProblemException also when two of them have the same table
     */
    public static Source open(List<Path> paths) {
        if (paths.size() == 1) {
            return open(paths.get(0));
        }
        List<Source> opened = new ArrayList<>();
        try {
            List<Path> submissions = new ArrayList<>();
            int having = 0;
            boolean byItself = false;
            for (Path path : paths) {
                if (isSubmission(path)) {
                    submissions.add(path);
                    byItself = true;
                } else {
                    Source source = asItIs(path);
                    opened.add(source);
                    List<Path> within = submissions(source, path);
                    submissions.addAll(within);
                    having += within.isEmpty() ? 0 : 1;
                }
            }
            // One that alone has events reads them itself, so that messages name it as they do when it is alone.
            if (!submissions.isEmpty() && (having != 1 || byItself)) {
                Source events = new CldFiles(submissions);
                opened.add(events);
                return LabelledSource.of(new ManySources(opened, Optional.of(events)));
            }
        } catch (RuntimeException refused) {
            opened.forEach(Source::close);
            throw refused;
        }
        return LabelledSource.of(new ManySources(opened));
    }

    /** The files of Client Level Data of a folder, or a workbook that has it; a database's table is no file. */
    private static List<Path> submissions(Source source, Path path) {
        if (source instanceof FolderSource folder) {
            return folder.submissions();
        }
        return source instanceof WorkbookSource && source.has(CldColumns.table()) ? List.of(path) : List.of();
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
