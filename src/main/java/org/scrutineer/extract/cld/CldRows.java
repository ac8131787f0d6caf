package org.scrutineer.extract.cld;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.scrutineer.extract.ContractTable;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.NearestLabel;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.Row;
import org.scrutineer.extract.Rows;
import org.scrutineer.extract.text.TextTable;

/** The rows of a submission file: columns found by their headings, however these are spaced or capitalised. */
final class CldRows implements Rows {

    private static final char UNREADABLE = '\uFFFD';

    private final String file;
    private final TextTable text;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final int[] position;
    private final int width;

    CldRows(String file, TextTable text) {
        this.file = file;
        this.text = text;
        this.csv = CsvReader.builder().detectBomHeader(false).fieldSeparator(text.separator()).skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text.reader());
        this.records = csv.iterator();
        CsvRecord header = read();
        if (header == null) {
            throw fault(0, "", "S-EMPTY", "an empty file", "a header row and rows", "Supply the file again.");
        }
        if (header.getFields().stream().anyMatch(name -> name.indexOf(UNREADABLE) >= 0 || name.indexOf('\0') >= 0)) {
            throw fault(1, "", "S-ENCODING", "a header row that is not UTF-8", "UTF-8 text", "Save the file as \"CSV UTF-8\".");
        }
        this.width = header.getFieldCount();
        this.position = positions(header.getFields());
    }

    private int[] positions(List<String> header) {
        List<String> keys = header.stream().map(CldColumns::key).toList();
        List<ContractTable.Column> columns = CldColumns.table().columns();
        int[] positions = new int[columns.size()];
        for (int i = 0; i < positions.length; i++) {
            String key = CldColumns.key(columns.get(i).name());
            positions[i] = keys.indexOf(key);
            if (positions[i] < 0 && columns.get(i).required()) {
                throw fault(1, columns.get(i).name(), "S-COLUMN", "no such column", "the heading " + columns.get(i).name().replace('_', ' ') + " of Client Level Data",
                        NearestLabel.of(columns.get(i).name(), header).map(near -> "Perhaps \"" + near + "\" was meant for it. ").orElse("")
                                + "A single CSV file given as a source must be Client Level Data; give a folder for the SALT contract.");
            }
            if (positions[i] >= 0 && keys.lastIndexOf(key) != positions[i]) {
                throw fault(1, columns.get(i).name(), "S-HEADER-TWICE", "the heading twice", "each heading once", "Remove or rename one of the two columns.");
            }
        }
        return positions;
    }

    @Override
    public Row next() {
        CsvRecord csvRecord = read();
        if (csvRecord == null) {
            return null;
        }
        mustClose(csvRecord);
        if (csvRecord.getFieldCount() != width) {
            throw fault(number(csvRecord), "", "S-WIDTH", csvRecord.getFieldCount() + " values", width + " values as in the header row",
                    "Look for a missing or extra separator, or a value with one that is not in quotes.");
        }
        String[] values = new String[position.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = position[i] < 0 ? "" : csvRecord.getField(position[i]).strip();
            mustBeText(values[i], csvRecord, i);
        }
        return new Row(CldColumns.table(), file, number(csvRecord), values);
    }

    private void mustBeText(String value, CsvRecord csvRecord, int column) {
        if (value.indexOf(UNREADABLE) >= 0) {
            throw fault(number(csvRecord), CldColumns.table().columns().get(column).name(), "S-ENCODING", "characters that are not UTF-8", "UTF-8 text", "Save the file as \"CSV UTF-8\".");
        }
        if (value.indexOf('\0') >= 0) {
            throw fault(number(csvRecord), CldColumns.table().columns().get(column).name(), "S-NUL", "a NUL character", "text",
                    "Export the file again; it was damaged or is not a text file.");
        }
    }

    /** A quotation mark that is never closed makes one value of everything after it. */
    private void mustClose(CsvRecord last) {
        String value = last.getField(last.getFieldCount() - 1);
        if (value.indexOf('\n') >= 0 && (value.endsWith("\n") || last.getFieldCount() != width) && !records.hasNext()) {
            throw DataProblemException.endOfTable(new Problem(file, number(last), "", "S-QUOTE", "a quotation mark that is never closed, so the rest of the file is one value",
                    "quotation marks in pairs", "Close the quotation mark in this row, or remove it."));
        }
    }

    private long number(CsvRecord csvRecord) {
        return csvRecord.getStartingLineNumber() + text.linesAbove();
    }

    @Override
    public List<Problem> notes() {
        return text.notes();
    }

    private CsvRecord read() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException malformed) {
            throw fault(0, "", "S-CSV", malformed.getCause() == null ? "a quotation that is not closed" : "a file that breaks off", "values as in RFC 4180", "Look for a quotation mark that is not closed.");
        } catch (UncheckedIOException unreadable) {
            throw fault(0, "", "S-FILE", "a file that cannot be read", "a readable file", "Check the disk and who may read the file.");
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
