package org.scrutineer.extract.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.csv.CsvHeader;
import org.scrutineer.extract.rows.DayColumns;
import org.scrutineer.extract.rows.ExampleRow;

/** The rows of one sheet. Blank rows, examples and totals are passed over; what is hidden is read, and said. */
final class SheetRows implements Rows {

    private static final Pattern TOTAL = Pattern.compile("(?i)(grand |sub-?)?totals?:?|sums?:?");

    private final ContractTable table;
    private final String file;
    private final Runnable whenClosed;
    private final SheetShape shape;
    private final SheetXml xml;
    private final CellText text;
    private final CsvHeader header;
    private final DayColumns days;
    private final boolean events;
    private final Map<Integer, Cell> above = new HashMap<>();
    private final SheetOddities odd;

    SheetRows(WorkbookFile workbook, WorkbookFile.Sheet sheet, ContractTable table, Runnable whenClosed)
            throws IOException, XMLStreamException {
        this(workbook, sheet, table, whenClosed, true);
    }

    private SheetRows(
            WorkbookFile workbook, WorkbookFile.Sheet sheet, ContractTable table, Runnable whenClosed, boolean first)
            throws IOException, XMLStreamException {
        this.table = table;
        this.file = workbook.file() + " sheet " + sheet.name();
        this.whenClosed = whenClosed;
        this.text = new CellText(workbook);
        this.shape = SheetShape.of(workbook, sheet, table);
        if (shape.header() == 0) {
            throw new DataProblemException(new Problem(
                    file,
                    0,
                    "",
                    "S-EMPTY",
                    "an empty sheet",
                    "a header row and rows",
                    "Fill it in, or remove the sheet."));
        }
        this.header = new CsvHeader(table, file, shape.header(), shape.headings());
        this.events = table.name().equals(CldColumns.NAME);
        this.days = first ? new DayColumns(table, () -> again(workbook, sheet)) : null;
        this.odd = new SheetOddities(file, sheet.hidden(), shape);
        this.xml = new SheetXml(workbook, sheet);
    }

    private Rows again(WorkbookFile workbook, WorkbookFile.Sheet sheet) {
        try {
            return new SheetRows(workbook, sheet, table, () -> {}, false);
        } catch (IOException | XMLStreamException damaged) {
            throw WorkbookFile.damaged(file, damaged);
        }
    }

    @Override
    public Row next() {
        try {
            for (SheetXml.Line line = xml.next(); line != null; line = xml.next()) {
                if (line.number() > shape.header() && hasRow(line)) {
                    return row(line);
                }
            }
            return null;
        } catch (XMLStreamException | RuntimeException damaged) {
            if (damaged instanceof DataProblemException fault) {
                throw fault;
            }
            throw WorkbookFile.damaged(file, damaged);
        }
    }

    /** Whether a line of the sheet is a row of the table. */
    private boolean hasRow(SheetXml.Line line) {
        List<Cell> filled = line.cells().stream()
                .filter(cell -> cell.column() < header.width()
                        && ((cell.value() != null && !cell.value().isEmpty()) || cell.formula() != null))
                .toList();
        odd.beside(line.cells().stream()
                .filter(cell -> cell.column() >= header.width() && cell.value() != null)
                .count());
        if (filled.isEmpty()) {
            return false;
        }
        String first = text.words(filled.get(0));
        if (filled.get(0).column() == 0 && ExampleRow.is(first)) {
            odd.example();
            return false;
        }
        boolean sums = filled.stream()
                .anyMatch(cell -> cell.formula() != null
                        && cell.formula().toUpperCase(java.util.Locale.ROOT).startsWith("SUBTOTAL("));
        if (sums || TOTAL.matcher(first).matches()) {
            odd.total(line.number());
            return false;
        }
        if (filled.stream()
                .allMatch(cell -> cell.formula() == null
                        && text.words(cell).isEmpty()
                        && !cell.type().equals("e"))) {
            return false;
        }
        if (line.hidden()) {
            odd.hidden();
        }
        return true;
    }

    private Row row(SheetXml.Line line) {
        Map<Integer, Cell> cells = new HashMap<>();
        line.cells().forEach(cell -> cells.put(cell.column(), cell));
        shape.merged().forEach((column, areas) -> areas.stream()
                .filter(area -> area.getFirstRow() < line.number() && line.number() <= area.getLastRow() + 1)
                .forEach(area -> merge(area, line.number(), cells)));
        String[] values = new String[table.columns().size()];
        Arrays.fill(values, "");
        List<Problem> wrong = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (header.position(i) >= 0) {
                ContractTable.Column column = table.columns().get(i);
                try {
                    values[i] = text.of(cells.get(header.position(i)), column.type(), events);
                } catch (CellText.Unusable cell) {
                    wrong.add(new Problem(
                            file,
                            line.number(),
                            column.name(),
                            "V-CELL",
                            cell.getMessage(),
                            cell.expected(),
                            cell.fix()));
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new DataProblemException(wrong);
        }
        if (days != null) {
            days.rewrite(values);
        }
        return new Row(table, file, line.number(), values);
    }

    /** The value of merged cells stands in the first of them and holds for every row of the area. */
    private void merge(CellRangeAddress area, int row, Map<Integer, Cell> cells) {
        int column = area.getFirstColumn();
        if (row == area.getFirstRow() + 1) {
            above.put(column, cells.get(column));
            odd.merged(area);
        } else {
            cells.put(column, above.get(column));
        }
    }

    @Override
    public List<Problem> notes() {
        List<Problem> notes = new ArrayList<>(header.notes());
        notes.addAll(odd.notes());
        return notes;
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (IOException atClose) {
            // All rows were read, or the fault that stopped the reading is on its way.
        } finally {
            whenClosed.run();
        }
    }
}
