package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.csv.CsvLine;
import org.scrutineer.extract.text.TextTable;

/** The rows of a submission file: columns found by their headings, however these are spaced or capitalised. */
final class CldRows implements Rows {

    /** A footer has so many values at most. */
    private static final int REMARK = 2;

    private final String file;
    private final CldRecords records;
    private final int[] position;
    private final int width;

    CldRows(String file, Supplier<TextTable> text) {
        this.file = file;
        this.records = new CldRecords(file, text);
        CsvLine header = records.next();
        if (header == null) {
            throw fault(0, "", "S-EMPTY", "an empty file", "a header row and rows", "Supply the file again.");
        }
        this.width = header.values().length;
        this.position = positions(List.of(header.values()), records.row(header));
    }

    private int[] positions(List<String> header, long row) {
        List<String> keys = header.stream().map(CldColumns::key).toList();
        List<ContractTable.Column> columns = CldColumns.table().columns();
        int[] positions = new int[columns.size()];
        for (int i = 0; i < positions.length; i++) {
            String key = CldColumns.key(columns.get(i).name());
            positions[i] = keys.indexOf(key);
            if (positions[i] < 0 && columns.get(i).required()) {
                throw fault(
                        row,
                        columns.get(i).name(),
                        "S-COLUMN",
                        "no such column",
                        "the heading " + columns.get(i).name().replace('_', ' ') + " of Client Level Data",
                        NearestLabel.of(columns.get(i).name(), header)
                                        .map(near -> "Perhaps \"" + near + "\" was meant for it. ")
                                        .orElse("")
                                + "A single CSV file given as a source must be Client Level Data; give a folder for "
                                + "the SALT contract.");
            }
            if (positions[i] >= 0 && keys.lastIndexOf(key) != positions[i]) {
                throw fault(
                        row,
                        columns.get(i).name(),
                        "S-HEADER-TWICE",
                        "the heading twice",
                        "each heading once",
                        "Remove or rename one of the two columns.");
            }
        }
        return positions;
    }

    /** Which columns of the specification the file does not have. */
    @Override
    public List<String> absent() {
        List<ContractTable.Column> columns = CldColumns.table().columns();
        return java.util.stream.IntStream.range(0, position.length)
                .filter(i -> position[i] < 0)
                .mapToObj(i -> columns.get(i).name())
                .toList();
    }

    @Override
    public Row next() {
        CsvLine line = records.next();
        if (line == null) {
            return null;
        }
        long row = records.row(line);
        mustFit(line.values(), row);
        int fields = line.values().length;
        String[] values = new String[position.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = position[i] < 0 || position[i] >= fields ? "" : line.values()[position[i]];
            if (records.hasNul() && values[i].indexOf('\0') >= 0) {
                throw fault(
                        row,
                        CldColumns.table().columns().get(i).name(),
                        "S-NUL",
                        "a NUL character",
                        "text",
                        "Export the file again; it was damaged or is not a text file.");
            }
        }
        return new Row(CldColumns.table(), file, row, values);
    }

    /** A row has as many values as the header row, but for blanks after them, or is a remark of one or two. */
    private void mustFit(String[] found, long row) {
        int fields = found.length;
        boolean fits = fields == width
                || (fields <= REMARK && width > 2 * REMARK && !overLines(found))
                || fields == 1
                || Arrays.stream(found).allMatch(String::isBlank)
                || (fields > width && Arrays.stream(found).skip(width).allMatch(String::isBlank));
        if (fits) {
            return;
        }
        if (overLines(found)) {
            records.goOnAfter(row);
            throw fault(
                    row,
                    "",
                    "S-QUOTE",
                    "a quotation mark that is not closed in its row",
                    "quotation marks in pairs",
                    "Close the quotation mark in this row, or remove it; the rows after it are read.");
        }
        throw fault(
                row,
                "",
                "S-WIDTH",
                fields + " values",
                width + " values as in the header row",
                "Look for a missing or extra separator, or a value with one that is not in quotes.");
    }

    private static boolean overLines(String[] values) {
        return Arrays.stream(values).anyMatch(value -> value.indexOf('\n') >= 0);
    }

    @Override
    public List<Problem> notes() {
        List<Problem> all = new ArrayList<>(records.text().notes());
        List<String> absent = absent();
        if (!absent.isEmpty()) {
            all.add(new Problem(
                    file,
                    1,
                    "",
                    "D-COLUMN",
                    absent.size() + " of the " + position.length + " columns of the specification are not there: "
                            + String.join(", ", absent),
                    "all " + position.length + " columns",
                    "Export the columns; what they would say is blank to every rule."));
        }
        return all;
    }

    private DataProblemException fault(long row, String field, String code, String found, String expected, String fix) {
        return new DataProblemException(new Problem(file, row, field, code, found, expected, fix));
    }

    @Override
    public void close() {
        records.close();
    }
}
