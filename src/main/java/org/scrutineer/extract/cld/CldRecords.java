package org.scrutineer.extract.cld;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.csv.CsvLine;
import org.scrutineer.extract.csv.RepeatedValues;
import org.scrutineer.extract.text.TextTable;

/**
 * The records of a submission's text. A quotation mark that stands alone makes the text unreadable from its row on, so
 * reading begins anew with the row after it, and only that row is lost.
 */
final class CldRecords implements AutoCloseable {

    /** How often reading begins anew; a text with more faults of this kind is no CSV. */
    private static final int MOST = 100;

    private static final Pattern STARTS = Pattern.compile("starting at line (\\d+)");

    private final String file;
    private final Supplier<TextTable> again;
    private TextTable text;
    private RepeatedValues values;
    private CsvReader<CsvLine> csv;
    private Iterator<CsvLine> records;
    private long passed;
    private long lastLine;
    private int begun;

    CldRecords(String file, Supplier<TextTable> again) {
        this.file = file;
        this.again = again;
        this.text = again.get();
        this.passed = text.linesAbove();
        begin();
    }

    private void begin() {
        values = RepeatedValues.asTheyAre();
        csv = CsvReader.builder()
                .detectBomHeader(false)
                .fieldSeparator(text.separator())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(values, text.reader());
        records = csv.iterator();
    }

    TextTable text() {
        return text;
    }

    /** Whether a value since reading began, or began anew, has a NUL character. */
    boolean hasNul() {
        return values.hasNul();
    }

    /** The row of a record: the line on which it starts. */
    long row(CsvLine line) {
        return passed + line.number();
    }

    /**
     * The next record, or null at the end.
     *
     * @throws DataProblemException for a row that cannot be taken apart; the next call goes on with the row after it
     */
    CsvLine next() {
        try {
            CsvLine next = records.hasNext() ? records.next() : null;
            lastLine = next == null ? lastLine : row(next);
            return next;
        } catch (CsvParseException malformed) {
            Matcher where = STARTS.matcher(String.valueOf(malformed.getMessage()));
            long row = where.find() ? passed + Long.parseLong(where.group(1)) : lastLine + 1;
            goOnAfter(row);
            throw fault(
                    row,
                    "S-CSV",
                    "a quotation mark that does not stand round the whole value",
                    "a value with marks round it, and those inside it written twice",
                    "Look at this row for a quotation mark that stands alone; the other rows are read.");
        } catch (UncheckedIOException unreadable) {
            throw fault(
                    0,
                    "S-FILE",
                    "a file that cannot be read to its end",
                    "a readable file",
                    "Check the disk and who may read the file; a packed file may be damaged.");
        }
    }

    /** Begins anew with the line after one. */
    void goOnAfter(long line) {
        begun++;
        if (begun > MOST) {
            throw DataProblemException.endOfTable(new Problem(
                    file,
                    line,
                    "",
                    "S-CSV",
                    "more than " + MOST + " rows with a quotation mark that stands alone",
                    "comma-separated values",
                    "Export the file again with quotation marks written twice inside values."));
        }
        try {
            csv.close();
            text = again.get();
            passed = text.linesAbove();
            pass(line - passed);
        } catch (IOException unreadable) {
            throw fault(
                    0,
                    "S-FILE",
                    "a file that cannot be read again",
                    "a readable file",
                    "Check the disk and who may read the file.");
        }
        begin();
    }

    private void pass(long lines) throws IOException {
        for (long i = 0; i < lines; i++) {
            int one = text.reader().read();
            while (one >= 0 && one != '\n') {
                one = text.reader().read();
            }
            passed++;
        }
    }

    private DataProblemException fault(long row, String code, String found, String expected, String fix) {
        return new DataProblemException(new Problem(file, row, "", code, found, expected, fix));
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
