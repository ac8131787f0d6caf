package org.scrutineer.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Whether two files of cells say the same: a cell that one leaves out is zero. */
final class SameCells {

    private SameCells() {}

    /**
     * How many cells both have, which is every cell of every table.
     *
     * @throws IllegalStateException with the first differences, when they are not equal
     */
    static int of(Path counts, Path others) throws IOException {
        Map<String, Long> own = cells(counts);
        Map<String, Long> peer = cells(others);
        StringBuilder different = new StringBuilder();
        int differences = 0;
        for (String cell :
                new java.util.TreeSet<>(java.util.stream.Stream.concat(own.keySet().stream(), peer.keySet().stream())
                        .toList())) {
            if (!own.containsKey(cell) || own.get(cell) - peer.getOrDefault(cell, 0L) != 0) {
                differences++;
                different.append(
                        differences > 20 ? "" : "\n  " + cell + ": " + own.get(cell) + " against " + peer.get(cell));
            }
        }
        if (differences > 0) {
            throw new IllegalStateException(differences + " cells differ:" + different);
        }
        return own.size();
    }

    /** The measures with a cell that is not zero. */
    static java.util.Set<String> fed(Path counts) throws IOException {
        java.util.Set<String> tables = new java.util.TreeSet<>();
        cells(counts).forEach((cell, count) -> {
            if (count > 0) {
                tables.add(cell.substring(0, cell.indexOf(" / ")));
            }
        });
        return tables;
    }

    private static Map<String, Long> cells(Path file) throws IOException {
        Map<String, Long> cells = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : csv) {
                String cell = line.getField("measure") + " " + line.getField("table") + " / " + line.getField("row")
                        + " / " + line.getField("column");
                if (cells.put(cell, line.getField("count").isEmpty() ? 0 : Long.parseLong(line.getField("count")))
                        != null) {
                    throw new IllegalStateException(cell + " twice in " + file);
                }
            }
        }
        return cells;
    }
}
