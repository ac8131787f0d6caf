package org.scrutineer.extract.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook that a text describes: {@code sheet NAME} begins a sheet, each other line is a row of values with
 * commas between them. A value like {@code 12.5} is a number, {@code 23.7%} a percentage, {@code [45292]} a day as
 * Excel keeps it, {@code ^} a cell merged with the one above, {@code =FORMULA} a formula ({@code ;} for its commas)
 * without and {@code =FORMULA -> 7} with a value, {@code #N/A} an error, {@code TRUE} a truth value, {@code (hidden)}
 * hides its row, {@code (filter)} gives the sheet a filter; everything else is text.
 */
public final class WorkbookOfText {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private XSSFSheet sheet;

    private WorkbookOfText() {}

    public static void write(Path file, String text) throws IOException {
        WorkbookOfText made = new WorkbookOfText();
        text.lines().forEach(made::line);
        try (OutputStream out = Files.newOutputStream(file)) {
            made.workbook.write(out);
        }
        made.workbook.close();
    }

    private void line(String line) {
        if (line.startsWith("sheet ")) {
            sheet = workbook.createSheet(line.substring(6));
            return;
        }
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        String[] values = line.split(",", -1);
        for (int i = 0; i < values.length; i++) {
            value(row, i, values[i]);
        }
    }

    private void value(Row row, int column, String value) {
        switch (value) {
            case "(hidden)" -> row.setZeroHeight(true);
            case "(filter)" -> sheet.setAutoFilter(new CellRangeAddress(0, 20, 0, 2));
            case "^" -> merge(row.getRowNum(), column);
            case "" -> {}
            default -> fill(row.createCell(column), value);
        }
    }

    private void merge(int row, int column) {
        int first = row - 1;
        for (int i = 0; i < sheet.getNumMergedRegions(); i++) {
            if (sheet.getMergedRegion(i).isInRange(first, column)) {
                first = sheet.getMergedRegion(i).getFirstRow();
                sheet.removeMergedRegion(i);
                break;
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(first, row, column, column));
    }

    private void fill(Cell cell, String value) {
        if (value.startsWith("=")) {
            String[] parts = value.substring(1).split(" -> ");
            cell.setCellFormula(parts[0].replace(';', ','));
            if (parts.length > 1) {
                cell.setCellValue(Double.parseDouble(parts[1]));
            }
        } else if (value.matches("-?\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(value));
        } else if (value.matches("-?\\d+(\\.\\d+)?%")) {
            cell.setCellValue(Double.parseDouble(value.substring(0, value.length() - 1)) / 100);
            cell.setCellStyle(style("0.0%"));
        } else if (value.matches("\\[\\d+(\\.\\d+)?\\]")) {
            cell.setCellValue(Double.parseDouble(value.substring(1, value.length() - 1)));
            cell.setCellStyle(style(value.contains(".") ? "dd/mm/yyyy hh:mm" : "dd/mm/yyyy"));
        } else if (value.startsWith("#")) {
            cell.setCellErrorValue(FormulaError.forString(value).getCode());
        } else if (value.equals("TRUE") || value.equals("FALSE")) {
            cell.setCellValue(value.equals("TRUE"));
        } else {
            cell.setCellValue(value);
        }
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
