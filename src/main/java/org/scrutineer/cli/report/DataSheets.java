package org.scrutineer.cli.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.jasper.query.DataTable;

/**
 * Writes tables as CSV, one to a file: the first under the name that was asked for, each further one beside it under
 * its own.
 */
final class DataSheets {

    /** The column that carries a marking on every row, so that it stays when rows are copied elsewhere. */
    static final String MARKING_COLUMN = "Marking";

    private DataSheets() {}

    /** Gives the files that were written. */
    static List<Path> csv(List<DataTable> tables, String marking, Path out) {
        List<Path> files = new ArrayList<>();
        for (DataTable table : tables) {
            Path file = files.isEmpty() ? out : beside(out, table);
            List<String> columns = marked(table.columns(), marking.isEmpty() ? "" : MARKING_COLUMN);
            try (CsvFile csv = new CsvFile(file, columns.toArray(String[]::new))) {
                table.rows()
                        .forEach(row -> csv.row(
                                marked(row.stream().map(DataSheets::text).toList(), marking)
                                        .toArray(String[]::new)));
                csv.finish();
            }
            files.add(file);
        }
        return files;
    }

    private static List<String> marked(List<String> cells, String marking) {
        return marking.isEmpty()
                ? cells
                : Stream.concat(cells.stream(), Stream.of(marking)).toList();
    }

    private static Path beside(Path out, DataTable table) {
        String name = out.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String own = table.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-$", "");
        String again = stem.toLowerCase(Locale.ROOT) + "-";
        return out.resolveSibling(stem + "-" + (own.startsWith(again) ? own.substring(again.length()) : own)
                + (dot < 0 ? "" : name.substring(dot)));
    }

    private static String text(Object cell) {
        return cell == null ? "" : cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }
}
