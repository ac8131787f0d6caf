package org.scrutineer.extract.start.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.csv.WholeFile;
import org.scrutineer.extract.rows.ExampleRow;
import org.scrutineer.extract.start.FilledTable;
import org.scrutineer.extract.value.PlainNumber;

/**
 * Writes tables as a workbook to fill in: a sheet for each, with a comment on each heading, required ones marked, the
 * words of a list to choose from, and examples in grey. The first sheet says what to do.
 */
final class TablesWorkbook {

    static final String READ_ME = "README";
    private static final int CHARACTER = 256;
    private static final int README_WIDTH = 95;
    private static final float LINE = 15;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 60;
    /** How many rows can be filled in with the help of the sheet; more can be typed without it. */
    private static final int ROOM = 2000;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final SheetLooks looks = new SheetLooks(book);
    private final ColumnChoices choices = new ColumnChoices(book, ROOM);
    private final List<String> readme;

    TablesWorkbook(List<String> readme) {
        this.readme = readme;
        book.getProperties().getCoreProperties().setCreator("Scrutineer");
    }

    Path write(List<FilledTable> tables, Path path) {
        try (WholeFile file = new WholeFile(path);
                XSSFWorkbook closed = book) {
            XSSFSheet first = book.createSheet(READ_ME);
            Map<FilledTable, XSSFSheet> sheets = new LinkedHashMap<>();
            tables.forEach(
                    table -> sheets.put(table, book.createSheet(table.table().name())));
            sheets.forEach(this::fill);
            contents(first, tables);
            choices.sheet()
                    .ifPresent(
                            sheet -> book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN));
            closed.write(file.stream());
            file.finish();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return path;
    }

    private void contents(XSSFSheet sheet, List<FilledTable> tables) {
        sheet.setColumnWidth(0, README_WIDTH * CHARACTER);
        onOnePageAcross(sheet, false);
        int at = 0;
        for (String line : readme) {
            Row row = sheet.createRow(at++);
            // Not every program works out how high wrapped words are.
            row.setHeightInPoints(LINE * (1 + line.length() / README_WIDTH));
            Cell cell = row.createCell(0);
            cell.setCellValue(line);
            cell.setCellStyle(at == 1 ? looks.title() : looks.words());
        }
        at++;
        for (FilledTable table : tables) {
            Cell cell = sheet.createRow(at++).createCell(0);
            cell.setCellValue(table.table().name());
            Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + table.table().name() + "'!A1");
            cell.setHyperlink(link);
            cell.setCellStyle(looks.link());
        }
    }

    private static void onOnePageAcross(XSSFSheet sheet, boolean landscape) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(landscape);
    }

    private void fill(FilledTable filled, XSSFSheet sheet) {
        List<ContractTable.Column> columns = filled.table().columns();
        sheet.setTabColor(looks.tab(filled.table().contract()));
        sheet.createFreezePane(1, 1);
        onOnePageAcross(sheet, true);
        HeadingNotes notes = new HeadingNotes(book, sheet);
        Row head = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            ContractTable.Column column = columns.get(i);
            Cell cell = head.createCell(i);
            // A star is no letter: the heading is read as without it.
            cell.setCellValue(column.name() + (column.required() ? " *" : ""));
            cell.setCellStyle(looks.heading(column.required()));
            notes.add(cell, ColumnHelp.of(filled.table(), column));
            choices.offer(sheet, filled.table(), column, i);
            sheet.setDefaultColumnStyle(i, looks.column(column.type(), false));
            sheet.setColumnWidth(i, width(filled, i) * CHARACTER);
        }
        for (List<String> values : filled.rows()) {
            boolean example = ExampleRow.is(FilledTable.value(values, 0));
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < columns.size(); i++) {
                value(row.createCell(i), columns.get(i), FilledTable.value(values, i), example);
            }
        }
    }

    private void value(Cell cell, ContractTable.Column column, String value, boolean example) {
        CellStyle style = looks.column(column.type(), example);
        cell.setCellStyle(style);
        boolean number =
                switch (column.type()) {
                    case NUMBER, PRINTED ->
                        value.matches("-?\\d{1,12}(\\.\\d{1,6})?")
                                && PlainNumber.read(value).isPresent();
                    default -> false;
                };
        if (number) {
            cell.setCellValue(Double.parseDouble(value));
        } else if (!value.isEmpty()) {
            cell.setCellValue(value);
        }
    }

    private static int width(FilledTable filled, int column) {
        int words = filled.rows().stream()
                .mapToInt(row -> FilledTable.value(row, column).length())
                .max()
                .orElse(0);
        return Math.min(
                WIDEST,
                Math.max(
                        NARROWEST,
                        Math.max(
                                        words,
                                        filled.table()
                                                        .columns()
                                                        .get(column)
                                                        .name()
                                                        .length()
                                                + 2)
                                + 2));
    }
}
