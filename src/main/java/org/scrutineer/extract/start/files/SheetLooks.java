package org.scrutineer.extract.start.files;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scrutineer.extract.contract.ColumnType;

/**
 * How the cells of a workbook to fill in look. Codes, periods and texts are kept as text, so that Excel makes no day or
 * number of them.
 */
final class SheetLooks {

    private static final byte[] DARK = {0x12, 0x43, 0x6D};
    private static final byte[] LIGHT = {(byte) 0xD9, (byte) 0xE6, (byte) 0xF2};
    private static final byte[] GREY = {0x59, 0x59, 0x59};
    private static final Map<String, byte[]> TABS = Map.of(
            "performance",
            DARK,
            "salt",
            new byte[] {0x28, (byte) 0xA1, (byte) 0x97},
            "contacts",
            new byte[] {(byte) 0x80, 0x16, 0x50},
            "assessment",
            new byte[] {(byte) 0xF4, 0x6A, 0x25},
            "central",
            new byte[] {0x3D, 0x3D, 0x3D});

    private final XSSFWorkbook book;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    SheetLooks(XSSFWorkbook book) {
        this.book = book;
    }

    XSSFColor tab(String contract) {
        return new XSSFColor(TABS.getOrDefault(contract, GREY));
    }

    CellStyle title() {
        return styles.computeIfAbsent("title", name -> {
            XSSFCellStyle style = wrapped();
            style.setFont(font(true, null));
            return style;
        });
    }

    CellStyle words() {
        return styles.computeIfAbsent("words", name -> wrapped());
    }

    CellStyle link() {
        return styles.computeIfAbsent("link", name -> {
            XSSFCellStyle style = book.createCellStyle();
            XSSFFont font = font(false, DARK);
            font.setUnderline(Font.U_SINGLE);
            style.setFont(font);
            return style;
        });
    }

    /** A heading; one that every row needs is dark, one that may be blank is light. */
    CellStyle heading(boolean required) {
        return styles.computeIfAbsent("heading " + required, name -> {
            XSSFCellStyle style = book.createCellStyle();
            style.setFont(font(true, required ? new byte[] {-1, -1, -1} : DARK));
            style.setFillForegroundColor(new XSSFColor(required ? DARK : LIGHT));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }

    CellStyle column(ColumnType type, boolean example) {
        String format =
                switch (type) {
                    case DATE -> "yyyy-mm-dd";
                    case MOMENT -> "yyyy-mm-dd hh:mm";
                    case NUMBER, PRINTED -> "General";
                    default -> "@";
                };
        return styles.computeIfAbsent(format + example, name -> {
            XSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            if (example) {
                XSSFFont font = font(false, GREY);
                font.setItalic(true);
                style.setFont(font);
            }
            return style;
        });
    }

    private XSSFCellStyle wrapped() {
        XSSFCellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFFont font(boolean bold, byte[] colour) {
        XSSFFont font = book.createFont();
        font.setBold(bold);
        if (colour != null) {
            font.setColor(new XSSFColor(colour));
        }
        return font;
    }
}
