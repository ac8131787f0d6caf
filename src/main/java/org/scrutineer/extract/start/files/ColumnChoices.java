package org.scrutineer.extract.start.files;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.source.WordLists;

/**
 * The words of a list to choose from, kept on a sheet that is not shown, and the council's own codes, offered where
 * other tables use them. Another word may be typed: a council may map its own in the table {@code label}.
 */
final class ColumnChoices {

    static final String SHEET = "lists";

    private final XSSFWorkbook book;
    private final int room;
    private XSSFSheet lists;
    private int next;

    ColumnChoices(XSSFWorkbook book, int room) {
        this.book = book;
        this.room = room;
    }

    /** The sheet of words; it comes after all others. */
    Optional<XSSFSheet> sheet() {
        return Optional.ofNullable(lists);
    }

    void offer(XSSFSheet sheet, ContractTable table, ContractTable.Column column, int at) {
        List<String> words = WordLists.of(table, column).orElse(List.of());
        if (!words.isEmpty()) {
            offer(sheet, at, range(words));
        } else if (column.name().equals("code")
                && !table.name().equals("indicator")
                && !table.name().equals("priority")) {
            offer(sheet, at, codes("indicator"));
        } else if (table.name().equals("indicator") && column.name().equals("priority")) {
            offer(sheet, at, codes("priority"));
        }
    }

    /** The first column of a table, below its heading and its example. */
    private Optional<String> codes(String table) {
        return book.getSheet(table) == null ? Optional.empty() : Optional.of(table + "!$A$3:$A$" + room);
    }

    private void offer(XSSFSheet sheet, int column, Optional<String> range) {
        if (range.isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = helper.createFormulaListConstraint(range.get());
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(1, room, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.createErrorBox(
                "Not in the list",
                "This is none of the words to choose from. Keep it only if the table label maps it, or if it is a code "
                        + "or block of your own.");
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    private Optional<String> range(List<String> words) {
        if (lists == null) {
            lists = book.createSheet(SHEET);
        }
        for (int i = 0; i < words.size(); i++) {
            Row row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
            Cell cell = row.createCell(next);
            cell.setCellValue(words.get(i));
        }
        String column = CellReference.convertNumToColString(next++);
        return Optional.of(SHEET + "!$" + column + "$1:$" + column + "$" + words.size());
    }
}
