package org.scrutineer.extract.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.extract.rows.GoodRows;
import org.scrutineer.extract.source.FolderSource;

/**
 * Every table of every contract says what tells its rows apart, and two rows with the same key are found in each of
 * them.
 */
class TableKeyTest {

    @TempDir
    private Path folder;

    static List<ContractTable> readAsAWhole() {
        return Contract.get().tables().stream()
                .filter(table -> TableKey.of(table).orElseThrow().once())
                .toList();
    }

    @Test
    void everyTableHasItsKeyAndEveryKeyItsColumns() {
        List<ContractTable> all = Stream.concat(Contract.get().tables().stream(), Stream.of(CldColumns.table()))
                .toList();
        assertEquals(
                new TreeSet<>(all.stream().map(ContractTable::name).toList()),
                new TreeSet<>(TableKey.all().keySet()));
        for (ContractTable table : all) {
            TableKey key = TableKey.of(table).orElseThrow();
            List<String> columns = new ArrayList<>(key.columns());
            if (!key.person().isEmpty()) {
                columns.add(key.person());
            }
            columns.forEach(column -> assertTrue(table.indexOf(column) >= 0, table.name() + " " + column));
        }
    }

    /**
     * A row of the contract's own examples, twice, the second time with the key's labels and periods in another
     * spelling.
     */
    @ParameterizedTest
    @MethodSource("readAsAWhole")
    void theSameKeyTwiceIsFound(ContractTable table) throws IOException {
        List<String> header =
                table.columns().stream().map(ContractTable.Column::name).toList();
        List<String> row = table.columns().stream()
                .map(column -> '"' + column.example() + '"')
                .toList();
        List<String> again = table.columns().stream()
                .map(column -> '"'
                        + (column.type() == ColumnType.PERIOD ? column.example().replace('-', '/') : column.example())
                        + '"')
                .toList();
        Files.write(
                folder.resolve(table.name() + ".csv"),
                List.of(String.join(",", header), String.join(",", row), String.join(",", again)));
        List<Problem> problems = new ArrayList<>();
        List<Row> good = new GoodRows(new FolderSource(folder), problems).of(table.name(), true, one -> one);
        assertEquals(1, good.size(), problems::toString);
        assertEquals(
                List.of("K-TWICE row 3"),
                problems.stream()
                        .map(problem -> problem.code() + " row " + problem.row())
                        .toList());
        assertTrue(problems.get(0).found().contains("row 2"), problems::toString);
    }
}
