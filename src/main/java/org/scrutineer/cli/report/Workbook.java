package org.scrutineer.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.jasper.query.DataTable;

/**
 * A workbook: one table to a sheet, its heading frozen, numbers as numbers. Words that look like a formula are marked
 * as text, as a leading apostrophe does, so that editing the cell cannot run them.
 */
public final class Workbook implements AutoCloseable {

    private static final int CHARACTER = 256;
    private static final int WIDEST = 50;
    private static final float LINE = 15;
    private static final int PRINTABLE = 12;
    /** Widths are counted in digits, which are wider than most letters. */
    private static final double LETTERS_TO_A_DIGIT = 1.08;

    private static final int NARROWEST = 9;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final String marking;

    /** @param marking stands at the head of every printed page, or empty */
    public Workbook(String marking) {
        this.marking = marking;
        book.getProperties().getCoreProperties().setCreator("Scrutineer");
    }

    /** What the file is, for its properties. */
    public Workbook titled(String title) {
        book.getProperties().getCoreProperties().setTitle(title);
        return this;
    }

    /** Adds a sheet. */
    public XSSFSheet add(DataTable table) {
        XSSFSheet sheet = book.createSheet(name(table.name()));
        Row head = sheet.createRow(0);
        for (int column = 0; column < table.columns().size(); column++) {
            text(head, column, table.columns().get(column), head());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = sheet.createRow(i + 1);
            List<Object> cells = table.rows().get(i);
            for (int column = 0; column < cells.size(); column++) {
                cell(row, column, cells.get(column));
            }
        }
        sheet.createFreezePane(table.columns().size() > 3 ? 1 : 0, 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, table.rows().size(), 0, table.columns().size() - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        widths(sheet, table);
        for (Row row : sheet) {
            height(sheet, row);
        }
        print(sheet, table.columns().size());
        return sheet;
    }

    /** Makes a column wide enough to write in, and lets its words wrap also where there are none yet. */
    public void room(XSSFSheet sheet, int column, int characters) {
        sheet.setColumnWidth(column, characters * CHARACTER);
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Cell cell = sheet.getRow(i).getCell(column);
            if (cell == null) {
                sheet.getRow(i).createCell(column).setCellStyle(text(false));
            }
            height(sheet, sheet.getRow(i));
        }
    }

    private void cell(Row row, int column, Object value) {
        if (value instanceof BigDecimal number) {
            Cell cell = row.createCell(column);
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(number(Math.max(0, number.scale())));
        } else if (value != null && !value.toString().isEmpty()) {
            String text = value.toString();
            text(row, column, text, text(!CsvFile.harmless(text).equals(text)));
        }
    }

    private static void text(Row row, int column, String words, XSSFCellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    private XSSFCellStyle head() {
        return styles.computeIfAbsent("head", name -> {
            XSSFCellStyle style = book.createCellStyle();
            XSSFFont font = book.createFont();
            font.setBold(true);
            font.setColor(IndexedColors.WHITE.getIndex());
            style.setFont(font);
            style.setFillForegroundColor(new XSSFColor(new byte[] {0x12, 0x43, 0x6D}));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    private XSSFCellStyle number(int decimals) {
        return styles.computeIfAbsent("number " + decimals, name -> {
            XSSFCellStyle style = body();
            style.setDataFormat(
                    book.createDataFormat().getFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals)));
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
            return style;
        });
    }

    private XSSFCellStyle text(boolean likeAFormula) {
        return styles.computeIfAbsent("text " + likeAFormula, name -> {
            XSSFCellStyle style = body();
            style.setQuotePrefixed(likeAFormula);
            style.setWrapText(true);
            return style;
        });
    }

    private XSSFCellStyle body() {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** As wide as its words, within bounds; what is longer wraps. */
    private static void widths(XSSFSheet sheet, DataTable table) {
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            int words = table.rows().stream()
                    .map(row -> row.get(at))
                    .filter(cell -> cell != null)
                    .mapToInt(cell -> shown(cell).length())
                    .max()
                    .orElse(0);
            int head = Arrays.stream(table.columns().get(column).split("[\\s/]+"))
                            .mapToInt(String::length)
                            .max()
                            .orElse(0)
                    + 3;
            sheet.setColumnWidth(column, Math.min(WIDEST, Math.max(NARROWEST, Math.max(words + 1, head))) * CHARACTER);
        }
    }

    /** As high as its longest text wraps: not every program works that out when it opens the file. */
    private static void height(XSSFSheet sheet, Row row) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                double room = (sheet.getColumnWidth(cell.getColumnIndex()) / (double) CHARACTER
                                - (row.getRowNum() == 0 ? 3 : 1))
                        * LETTERS_TO_A_DIGIT;
                lines = Math.max(
                        lines,
                        cell.getStringCellValue()
                                .lines()
                                .mapToInt(line -> wrapped(line, room))
                                .sum());
            }
        }
        row.setHeightInPoints(lines * LINE);
    }

    private static int wrapped(String line, double room) {
        int lines = 1;
        double used = 0;
        for (String word : line.split(" ")) {
            if (used > 0 && used + word.length() > room) {
                lines++;
                used = 0;
            }
            used += word.length() + 1;
        }
        return lines;
    }

    private static String shown(Object cell) {
        return cell instanceof BigDecimal number
                ? String.format(Locale.UK, "%,." + Math.max(0, number.scale()) + "f", number)
                : cell.toString();
    }

    private void print(XSSFSheet sheet, int columns) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(columns > 5);
        // One page wide; a table that could not be read so on A4 is printed on A3.
        if (columns > PRINTABLE) {
            sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("&A, page &P of &N");
        if (!marking.isEmpty()) {
            sheet.getHeader().setCenter(marking);
        }
    }

    /** A sheet's name: at most 31 characters, none of those that a spreadsheet refuses, none twice. */
    private String name(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted).strip();
        String name = safe;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            name = safe.substring(0, Math.min(safe.length(), 31 - number.length())) + number;
        }
        return name;
    }

    /** The names of the sheets so far. */
    public List<String> sheets() {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .collect(Collectors.toList());
    }

    /** Writes the workbook. */
    public void write(OutputStream out) throws IOException {
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
