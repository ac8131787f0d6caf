package org.scrutineer.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scrutineer.extract.cld.CldFile;
import org.scrutineer.extract.text.FileKind;
import org.scrutineer.extract.workbook.WorkbookSource;

/** Opens what {@code --source} names: a folder of files, a workbook, a file of Client Level Data, or a properties file of a database. A council's own words are mapped by its table {@code label}. */
public final class Sources {

    private Sources() {
    }

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
            return isWorkbook(source) ? new WorkbookSource(source) : new CldFile(source);
        }
        return new FolderSource(source);
    }

    /**
     * Opens several sources as one. The caller closes it.
     *
     * @throws DataProblemException also when two of them have the same table
     */
    public static Source open(List<Path> paths) {
        if (paths.size() == 1) {
            return open(paths.get(0));
        }
        List<Source> opened = new ArrayList<>();
        try {
            paths.forEach(path -> opened.add(asItIs(path)));
        } catch (RuntimeException refused) {
            opened.forEach(Source::close);
            throw refused;
        }
        return LabelledSource.of(new ManySources(opened));
    }

    /** The files that a source is read from, without opening it; none for a database. */
    public static List<Path> files(Path source) {
        if (Files.isDirectory(source)) {
            return new FolderSource(source).files();
        }
        return source.toString().endsWith(".properties") || Files.notExists(source) ? List.of() : List.of(source);
    }

    private static boolean isWorkbook(Path file) {
        try {
            return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]") || FileKind.of(file) == FileKind.WORKBOOK;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
