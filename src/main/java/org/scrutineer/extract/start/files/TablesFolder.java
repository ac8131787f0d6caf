package org.scrutineer.extract.start.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.extract.csv.WholeFile;
import org.scrutineer.extract.start.FilledTable;

/** Writes tables as CSV files, and beside them what each column means. */
final class TablesFolder {

    private TablesFolder() {}

    static List<Path> write(List<FilledTable> tables, List<String> readme, Path folder) {
        List<Path> files = new ArrayList<>();
        for (FilledTable filled : tables) {
            List<ContractTable.Column> columns = filled.table().columns();
            Path path = folder.resolve(filled.table().name() + ".csv");
            try (CsvFile csv = new CsvFile(
                    path, columns.stream().map(ContractTable.Column::name).toArray(String[]::new))) {
                filled.rows()
                        .forEach(row -> csv.row(IntStream.range(0, columns.size())
                                .mapToObj(i -> FilledTable.value(row, i))
                                .toArray(String[]::new)));
                csv.finish();
            }
            files.add(path);
        }
        files.add(text(folder.resolve("README.txt"), readme));
        files.add(text(folder.resolve("COLUMNS.txt"), columns(tables)));
        return files;
    }

    private static List<String> columns(List<FilledTable> tables) {
        List<String> lines = new ArrayList<>();
        for (FilledTable filled : tables) {
            lines.add(filled.table().name());
            filled.table()
                    .columns()
                    .forEach(column -> lines.add("  " + column.name() + ": " + ColumnHelp.of(filled.table(), column)));
            lines.add("");
        }
        return lines;
    }

    private static Path text(Path path, List<String> lines) {
        try (WholeFile file = new WholeFile(path)) {
            file.stream().write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
            file.finish();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return path;
    }
}
