package org.scrutineer.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.Problem;

/** Published figures in the columns of {@code counts.csv}, by measure, table, row and column. */
final class PublishedFigures {

    private PublishedFigures() {
    }

    static Map<List<String>, String> read(Path path) throws IOException {
        Map<List<String>, String> figures = new HashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(path)) {
            for (NamedCsvRecord line : csv) {
                figures.put(List.of(line.getField("measure"), line.getField("table"), line.getField("row"), line.getField("column")), line.getField("count"));
            }
        } catch (NoSuchElementException column) {
            throw new DataProblemException(new Problem(path.getFileName().toString(), 1, "", "S-COLUMN", "other headings", "measure, table, row, column, count as in counts.csv", "Rename the columns."));
        }
        return figures;
    }
}
