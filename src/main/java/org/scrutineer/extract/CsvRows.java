package org.scrutineer.extract;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** One CSV file of a contract table: columns found by their heading, in any order; a column that is not of the contract is passed over. */
final class CsvRows implements Rows {

    private final ContractTable table;
    private final String file;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final int[] position;
    private final int width;

    CsvRows(ContractTable table, String file, InputStream in) {
        this.table = table;
        this.file = file;
        this.csv = CsvReader.builder().detectBomHeader(true).skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true).ofCsvRecord(new InputStreamReader(in,
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
        this.records = csv.iterator();
        CsvRecord header = read();
        if (header == null) {
            throw fault(0, "", "S-EMPTY", "an empty file", "a header row and rows", "Supply the file again, or leave it out.");
        }
        this.width = header.getFieldCount();
        this.position = positions(header);
    }

    private int[] positions(CsvRecord header) {
        List<String> names = new ArrayList<>();
        for (String name : header.getFields()) {
            names.add(name.strip().toLowerCase(Locale.ROOT));
        }
        int[] positions = new int[table.columns().size()];
        for (int i = 0; i < positions.length; i++) {
            ContractTable.Column column = table.columns().get(i);
            positions[i] = names.indexOf(column.name());
            if (positions[i] < 0 && column.required()) {
                throw fault(1, column.name(), "S-COLUMN", "no such column", "a column headed " + column.name(),
                        "Add the column to the header row; the columns are " + String.join(", ", names(table)) + ".");
            }
            if (positions[i] >= 0 && names.lastIndexOf(column.name()) != positions[i]) {
                throw fault(1, column.name(), "S-HEADER-TWICE", "the heading twice", "each heading once", "Remove or rename one of the two columns.");
            }
        }
        return positions;
    }

    private static List<String> names(ContractTable table) {
        return table.columns().stream().map(ContractTable.Column::name).toList();
    }

    @Override
    public Row next() {
        CsvRecord csvRecord = read();
        if (csvRecord == null) {
            return null;
        }
        if (csvRecord.getFieldCount() != width) {
            throw fault(csvRecord.getStartingLineNumber(), "", "S-WIDTH", csvRecord.getFieldCount() + " values", width + " values as in the header row",
                    "Look for a missing or extra comma, or a value with a comma that is not in quotes.");
        }
        String[] values = new String[position.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = position[i] < 0 ? "" : csvRecord.getField(position[i]).strip();
        }
        return new Row(table, file, csvRecord.getStartingLineNumber(), values);
    }

    private CsvRecord read() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException malformed) {
            throw fault(0, "", "S-CSV", malformed.getMessage(), "comma-separated values as in RFC 4180", "Look for a quotation mark that is not closed.");
        } catch (UncheckedIOException unreadable) {
            if (unreadable.getCause() instanceof CharacterCodingException) {
                throw fault(0, "", "S-ENCODING", "characters that are not UTF-8", "UTF-8 text", "Save the file as \"CSV UTF-8\".");
            }
            throw fault(0, "", "S-FILE", String.valueOf(unreadable.getCause().getMessage()), "a readable file", "");
        }
    }

    private DataProblemException fault(long row, String field, String code, String found, String expected, String fix) {
        return new DataProblemException(new Problem(file, row, field, code, found, expected, fix));
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException atClose) {
            throw new UncheckedIOException(atClose);
        }
    }
}
