package org.scrutineer.extract.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Writes a CSV file, UTF-8, RFC 4180. It has its final name only when it is whole. A value that a spreadsheet would
 * take for a formula is made harmless with an apostrophe in front.
 */
public final class CsvFile implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private final WholeFile file;
    private final CsvWriter csv;

    /** @param header the names of the columns */
    public CsvFile(Path path, String... header) {
        this.file = new WholeFile(path);
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new BufferedWriter(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8), 1 << 16));
        csv.writeRecord(header);
    }

    /** Writes a row. */
    public void row(String... values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = harmless(values[i]);
        }
        csv.writeRecord(values);
    }

    /** Writes rows that were put together elsewhere. */
    public void rows(CsvBytes rows) {
        try {
            csv.flush();
            file.stream().write(rows.bytes(), 0, rows.size());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A value as it may stand in a cell of a spreadsheet. */
    public static String harmless(String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        char first = value.charAt(0);
        boolean formula = first == '='
                || first == '@'
                || first == '\t'
                || first == '\r'
                || ((first == '+' || first == '-') && !NUMBER.matcher(value).matches());
        return formula ? "'" + value : value;
    }

    /** Gives the file its name. Without this call nothing appears. */
    public void finish() {
        try {
            csv.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        file.finish();
    }

    @Override
    public void close() {
        file.close();
    }
}
