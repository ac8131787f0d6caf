package org.scrutineer.extract.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.scrutineer.extract.contract.ColumnType;

/**
 * Turns a cell into the text that a CSV file would have: a day as yyyy-mm-dd, 0.237 formatted as a percentage as 23.7%,
 * a number without its separators.
 */
final class CellText {

    /** Excel keeps and shows no more digits. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LAST_DAY = 2_958_465;

    private final WorkbookFile workbook;
    private final DataFormatter shown = new DataFormatter(Locale.UK);

    CellText(WorkbookFile workbook) {
        this.workbook = workbook;
    }

    /** What is wrong with a cell that has no usable value. */
    static final class Unusable extends RuntimeException {
        private final String expected;
        private final String fix;

        Unusable(String found, String expected, String fix) {
            super(found, null, false, false);
            this.expected = expected;
            this.fix = fix;
        }

        String expected() {
            return expected;
        }

        String fix() {
            return fix;
        }
    }

    /** The words of a cell, whatever column it stands in. */
    String words(Cell cell) {
        try {
            return of(cell, null, false);
        } catch (Unusable error) {
            return "";
        }
    }

    /**
     * The text of a cell.
     *
     * @param type of the contract's column; null for a heading
     * @param daysInText whether a day may stand in a column of text
     * @throws Unusable when the cell holds an error, or a formula that nobody has calculated
     */
    String of(Cell cell, ColumnType type, boolean daysInText) {
        if (cell == null || cell.value() == null || cell.value().isEmpty()) {
            if (cell != null && cell.formula() != null && !"str".equals(cell.type())) {
                throw new Unusable(
                        "a formula that was never calculated",
                        "a value",
                        "Open the workbook in Excel, let it calculate, and save it.");
            }
            return "";
        }
        return switch (cell.type()) {
            case "s" ->
                workbook.texts()
                        .getItemAt(Integer.parseInt(cell.value()))
                        .getString()
                        .strip();
            case "b" ->
                cell.value().equals("1") ? type == ColumnType.YN ? "Y" : "true" : type == ColumnType.YN ? "N" : "false";
            case "e" -> throw new Unusable("the error " + cell.value(), "a value", "Mend the formula of the cell.");
            case "n" -> number(cell, type, daysInText);
            case "d" -> cell.value().replace('T', ' ').replaceFirst(" 00:00(:00(\\.0+)?)?Z?$", "");
            default -> cell.value().strip();
        };
    }

    private String number(Cell cell, ColumnType type, boolean daysInText) {
        double number = Double.parseDouble(cell.value());
        XSSFCellStyle style = cell.style() < 0 ? null : workbook.styles().getStyleAt(cell.style());
        String format = style == null || style.getDataFormatString() == null ? "General" : style.getDataFormatString();
        int index = style == null ? 0 : style.getDataFormat();
        boolean day = number >= 0 && number <= LAST_DAY && DateUtil.isADateFormat(index, format);
        if (type == ColumnType.DATE || type == ColumnType.MOMENT) {
            // A day that lost its format is still the number that Excel keeps a day as.
            return number >= 1 && number <= LAST_DAY ? day(number) : plain(number);
        }
        if (day) {
            if ((type == ColumnType.ID || type == ColumnType.TEXT || type == ColumnType.NUMBER) && !daysInText) {
                throw new Unusable(
                        "the day " + day(number) + ", which Excel makes of what looks like one",
                        type.expected(),
                        "Format the column as " + (type == ColumnType.NUMBER ? "a number" : "Text")
                                + " and type the value again.");
            }
            return day(number);
        }
        if (format.indexOf('%') >= 0) {
            return plain(new BigDecimal(number, DIGITS).movePointRight(2)) + "%";
        }
        boolean asShown = type != ColumnType.NUMBER
                && type != ColumnType.PRINTED
                && type != ColumnType.YN
                && !format.equalsIgnoreCase("General")
                && !format.equals("@")
                && format.indexOf('E') < 0;
        return asShown
                ? shown.formatRawCellContents(number, index, format, workbook.from1904())
                        .strip()
                : plain(number);
    }

    private String day(double number) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number, workbook.from1904(), true);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString().replace('T', ' ');
    }

    private static String plain(double number) {
        return plain(new BigDecimal(number, DIGITS));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
