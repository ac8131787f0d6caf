package org.scrutineer.cli.result;

import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalInt;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.layout.Line;

/** Writes {@code counts.csv}: a row per cell, in workbook order; blank where the return leaves a cell blank. */
public final class CountsFile {

    private CountsFile() {}

    public static void write(Collection<CountTable> tables, Path path) {
        try (CsvFile csv = new CsvFile(path, "measure", "table", "row", "column", "count")) {
            for (CountTable table : tables) {
                for (int row = 0; row < table.layout().rows().size(); row++) {
                    Line rowLine = table.layout().rows().line(row);
                    for (int column = 0; column < table.layout().columns().size(); column++) {
                        OptionalInt count = table.cell(row, column);
                        csv.row(
                                table.layout().measure(),
                                table.layout().table(),
                                rowLine.label(),
                                table.layout().columns().line(column).label(),
                                count.isPresent() ? Integer.toString(count.getAsInt()) : "");
                    }
                }
            }
            csv.finish();
        }
    }
}
