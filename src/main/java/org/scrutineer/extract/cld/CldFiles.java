package org.scrutineer.extract.cld;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.rows.RowsAhead;
import org.scrutineer.extract.text.Content;
import org.scrutineer.extract.text.FileKind;
import org.scrutineer.extract.text.ZipParts;
import org.scrutineer.extract.workbook.WorkbookSource;

/**
 * Several files of Client Level Data, text, workbook or archive of these texts, as one table, one file after the other.
 * What stands in two of them is told apart when the submissions are joined.
 */
public final class CldFiles implements Source {

    private final List<Path> paths;

    /**
     * @param paths at least one; of two submissions of the same months the later in this list counts as the later one
     */
    public CldFiles(List<Path> paths) {
        this.paths = List.copyOf(paths);
    }

    /** Whether a file has the headings of Client Level Data. */
    public static boolean isSubmission(Path path) {
        try {
            List<Rows> all = rows(path, CldColumns.table());
            all.forEach(Rows::close);
            return !all.isEmpty();
        } catch (RuntimeException another) {
            return false;
        }
    }

    /** A file's rows; of an archive, the rows of each file of text in it. */
    private static List<Rows> rows(Path path, ContractTable table) {
        if (WorkbookSource.isWorkbook(path)) {
            return List.of(WorkbookSource.single(path, table));
        }
        List<Rows> opened = new ArrayList<>();
        try {
            for (Content content : isArchive(path) ? new ZipParts(path).tables() : List.of(Content.plain(path))) {
                opened.add(new CldFile(content).open(table));
            }
            return opened;
        } catch (IOException unreadable) {
            throw CldFile.unreadable(path.getFileName().toString());
        } catch (DataProblemException refused) {
            opened.forEach(Rows::close);
            throw refused;
        }
    }

    /** Whether a file is a ZIP archive, whatever its name. A file that cannot be read is none. */
    private static boolean isArchive(Path path) {
        try {
            return FileKind.of(path) == FileKind.ZIP;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Files in archives that are no table by their names. */
    @Override
    public List<String> others() {
        List<String> others = new ArrayList<>();
        for (Path path : paths) {
            try {
                others.addAll(isArchive(path) ? new ZipParts(path).others() : List.of());
            } catch (IOException | DataProblemException refused) {
                // The rows say it.
            }
        }
        return others;
    }

    @Override
    public boolean has(ContractTable table) {
        return table.name().equals(CldColumns.NAME);
    }

    @Override
    public Rows open(ContractTable table) {
        // Opened at once, so that a file that is none is named before the others are read.
        List<Rows> all = new ArrayList<>();
        for (Path path : paths) {
            all.addAll(rows(path, table));
        }
        return new RowsAhead(oneAfterTheOther(all));
    }

    private static Rows oneAfterTheOther(List<Rows> all) {
        return new Rows() {
            private int current;

            @Override
            public Row next() {
                Row row = null;
                while (row == null && current < all.size()) {
                    row = all.get(current).next();
                    current += row == null ? 1 : 0;
                }
                return row;
            }

            @Override
            public List<Problem> notes() {
                return all.stream().flatMap(one -> one.notes().stream()).toList();
            }

            /** Those that no file has. */
            @Override
            public List<String> absent() {
                List<String> none = new ArrayList<>(all.get(0).absent());
                all.forEach(one -> none.retainAll(one.absent()));
                return none;
            }

            @Override
            public void close() {
                all.forEach(Rows::close);
            }
        };
    }

    @Override
    public String describe() {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        // Each file is closed with its rows.
    }
}
