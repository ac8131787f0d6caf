package org.scrutineer.extract.cld;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.rows.RowsAhead;
import org.scrutineer.extract.workbook.WorkbookSource;

/**
 * Several files of Client Level Data, text or workbook, as one table, one file after the other. What stands in two of
 * them is told apart when the submissions are joined.
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
            rows(path, CldColumns.table()).close();
            return true;
        } catch (RuntimeException another) {
            return false;
        }
    }

    private static Rows rows(Path path, ContractTable table) {
        return WorkbookSource.isWorkbook(path) ? WorkbookSource.single(path, table) : new CldFile(path).open(table);
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
            all.add(rows(path, table));
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
