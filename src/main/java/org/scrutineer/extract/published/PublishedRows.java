package org.scrutineer.extract.published;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.contract.ColumnType;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.text.TextTable;
import org.scrutineer.extract.value.Heading;
import org.scrutineer.extract.value.Unwrapped;

/**
 * The rows of a file that came back, by heading: in any encoding and with any separator that tables of text may have,
 * whatever the order and the capitals of the columns. What spreadsheets put round a value is taken off.
 */
final class PublishedRows {

    private static final int LEAST = 2;

    private PublishedRows() {}

    /**
     * Reads a file.
     *
     * @param headings those by which the header row is told from a title above it
     * @throws DataProblemException when it is no text, or a quotation mark in it stands alone
     */
    static List<Map<String, String>> of(Path path, List<String> headings) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        TextTable text = TextTable.open(table(headings), path);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .detectBomHeader(false)
                .fieldSeparator(text.separator())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.reader())) {
            List<String> names = null;
            for (CsvRecord one : csv) {
                if (names == null) {
                    names = one.getFields().stream().map(Heading::key).toList();
                } else if (one.getFieldCount() >= Math.min(LEAST, names.size())) {
                    rows.add(fields(names, one));
                }
            }
        } catch (CsvParseException malformed) {
            throw new DataProblemException(new Problem(
                    path.getFileName().toString(),
                    0,
                    "",
                    "S-CSV",
                    "a quotation mark that does not stand round the whole value",
                    "a value with marks round it, and those inside it written twice",
                    "Save the file again as \"CSV UTF-8\"."));
        }
        return rows;
    }

    private static ContractTable table(List<String> headings) {
        return new ContractTable(
                "published",
                "published",
                headings.stream()
                        .map(name -> new ContractTable.Column(name, ColumnType.TEXT, false, List.of(), "", ""))
                        .toList());
    }

    private static Map<String, String> fields(List<String> names, CsvRecord one) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < names.size() && i < one.getFieldCount(); i++) {
            fields.putIfAbsent(names.get(i), Unwrapped.of(one.getField(i)));
        }
        return fields;
    }
}
