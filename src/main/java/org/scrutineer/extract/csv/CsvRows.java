package org.scrutineer.extract.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.rows.DayColumns;
import org.scrutineer.extract.rows.ExampleRow;
import org.scrutineer.extract.text.TextTable;

/**
 * One CSV file of a contract table: columns found by their heading, in any order; a column that is not of the contract
 * is passed over and noted.
 */
public final class CsvRows implements Rows {

    static final char UNREADABLE = '\uFFFD';

    /** How the library names the row in its message. */
    private static final Pattern STARTS = Pattern.compile("\\(record starting at line (\\d+)\\)");

    private final ContractTable table;
    private final String file;
    private final TextTable opened;
    private final long above;
    private final QuoteWatch text;
    private final CsvReader<CsvLine> csv;
    private final Iterator<CsvLine> records;
    private final CsvHeader header;
    private final DayColumns days;
    private final List<Problem> notes = new ArrayList<>();
    private final Map<Integer, Long> unread = new TreeMap<>();
    private long line;
    private long blank;
    private long examples;

    /** @throws IOException when the file cannot be opened or its beginning not be read */
    public CsvRows(ContractTable table, Path path) throws IOException {
        this(table, path, new DayColumns(table, () -> again(table, path)));
    }

    private CsvRows(ContractTable table, Path path, DayColumns days) throws IOException {
        this.table = table;
        this.days = days;
        this.file = path.getFileName().toString();
        this.opened = TextTable.open(table, path);
        this.above = opened.linesAbove();
        this.text = new QuoteWatch(opened.reader(), opened.separator());
        this.csv = CsvReader.builder()
                .fieldSeparator(opened.separator())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(RepeatedValues.stripped(), text);
        this.records = csv.iterator();
        CsvLine first = read();
        if (first == null) {
            throw fault(
                    0,
                    "",
                    "S-EMPTY",
                    "an empty file",
                    "a header row and rows",
                    "Supply the file again, or leave it out.");
        }
        if (Arrays.stream(first.values()).anyMatch(name -> name.indexOf(UNREADABLE) >= 0)) {
            throw fault(
                    above + first.number(),
                    "",
                    "S-ENCODING",
                    "a header row that is not UTF-8",
                    "UTF-8 text",
                    "Save the file as \"CSV UTF-8\".");
        }
        this.header = new CsvHeader(table, file, above + first.number(), List.of(first.values()));
    }

    private static Rows again(ContractTable table, Path path) {
        try {
            return new CsvRows(table, path, null);
        } catch (IOException gone) {
            throw new DataProblemException(new Problem(
                    path.getFileName().toString(),
                    0,
                    "",
                    "S-FILE",
                    "a file that can no longer be read",
                    "a readable file",
                    "Check the disk and who may read the file."));
        }
    }

    @Override
    public List<Problem> notes() {
        List<Problem> all = new ArrayList<>(opened.notes());
        all.addAll(header.notes());
        header.near().forEach((position, near) -> all.add(lost(near, unread.getOrDefault(position, 0L))));
        all.addAll(notes);
        ExampleRow.note(file, examples).ifPresent(all::add);
        return all;
    }

    @Override
    public Row next() {
        CsvLine read = read();
        while (read != null && (ExampleRow.is(read.values()[0]) || read.isBlank())) {
            if (read.values()[0].isEmpty()) {
                blank++;
            } else {
                examples++;
            }
            read = read();
        }
        if (read == null) {
            if (blank > 0) {
                notes.add(new Problem(
                        file,
                        0,
                        "",
                        "S-BLANK",
                        blank + (blank == 1 ? " row" : " rows") + " without any value",
                        "rows with values",
                        "Nothing needs to be done; such rows are passed over."));
                blank = 0;
            }
            return null;
        }
        line = read.number() + above;
        if (!read.hasWidth(header.width())) {
            throw fault(
                    line,
                    "",
                    "S-WIDTH",
                    read.values().length + " values",
                    header.width() + " values as in the header row",
                    "Look for a missing or extra " + (opened.separator() == ',' ? "comma" : "separator")
                            + ", or a value with one that is not in quotes.");
        }
        String[] values = new String[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = header.position(i) < 0 ? "" : read.values()[header.position(i)];
        }
        for (int position : header.near().keySet()) {
            if (!read.values()[position].isEmpty()) {
                unread.merge(position, 1L, Long::sum);
            }
        }
        if (text.hasUnreadable()) {
            mustBeText(values);
        }
        if (days != null) {
            days.rewrite(values);
        }
        return new Row(table, file, line, values);
    }

    /** A misspelt heading is told with what it costs. */
    private Problem lost(CsvHeader.Near near, long values) {
        String meaning = table.columns().get(table.indexOf(near.column())).meaning();
        return new Problem(
                file,
                header.row(),
                near.heading(),
                "S-COLUMN-NEAR",
                "a heading that the contract does not have, so that " + (values == 1 ? "1 value" : values + " values")
                        + " under it " + (values == 1 ? "is" : "are") + " not read",
                "most likely " + near.column() + (meaning.isEmpty() ? "" : ": " + meaning.replaceFirst("[.]$", "")),
                "Correct the heading to " + near.column() + "; if the column is something else, rename it.");
    }

    private void mustBeText(String[] values) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            String column = table.columns().get(i).name();
            if (values[i].indexOf(UNREADABLE) >= 0) {
                problems.add(new Problem(
                        file,
                        line,
                        column,
                        "S-ENCODING",
                        "characters that are not UTF-8",
                        "UTF-8 text",
                        "Save the file as \"CSV UTF-8\"."));
            }
            if (values[i].indexOf('\0') >= 0) {
                problems.add(new Problem(
                        file,
                        line,
                        column,
                        "S-NUL",
                        "a NUL character",
                        "text",
                        "Export the file again; it was damaged or is not a text file."));
            }
        }
        if (!problems.isEmpty()) {
            throw new DataProblemException(problems);
        }
    }

    private CsvLine read() {
        try {
            CsvLine next = records.hasNext() ? records.next() : null;
            if (next != null && text.neverClosed() > 0 && next.number() + next.lines() > text.neverClosed()) {
                throw DataProblemException.endOfTable(new Problem(
                        file,
                        text.neverClosed() + above,
                        "",
                        "S-QUOTE",
                        "a quotation mark that is never closed, so the rest of the file is one value",
                        "quotation marks in pairs",
                        "Close the quotation mark in this row, or remove it."));
            }
            return next;
        } catch (CsvParseException malformed) {
            Matcher where = STARTS.matcher(String.valueOf(malformed.getMessage()));
            throw DataProblemException.endOfTable(new Problem(
                    file,
                    where.find() ? Long.parseLong(where.group(1)) + above : line + 1,
                    "",
                    "S-CSV",
                    "text that cannot be taken apart: " + where.replaceAll("").strip(),
                    "comma-separated values as in RFC 4180",
                    "Look at this row for a quotation mark that stands alone or inside a value; inside a value "
                            + "it is written twice."));
        } catch (UncheckedIOException unreadable) {
            throw fault(
                    0,
                    "",
                    "S-FILE",
                    String.valueOf(unreadable.getCause().getMessage()),
                    "a readable file",
                    "Check the disk and who may read the file.");
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
