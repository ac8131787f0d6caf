package org.scrutineer.extract.start.files;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The comments on the headings of a sheet. */
final class HeadingNotes {

    private static final int COLUMNS = 4;
    private static final int LETTERS_OF_A_LINE = 38;

    private final XSSFWorkbook book;
    private final XSSFDrawing drawing;

    HeadingNotes(XSSFWorkbook book, XSSFSheet sheet) {
        this.book = book;
        this.drawing = sheet.createDrawingPatriarch();
    }

    void add(Cell heading, String words) {
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol1(heading.getColumnIndex() + 1);
        anchor.setCol2(heading.getColumnIndex() + 1 + COLUMNS);
        anchor.setRow1(0);
        anchor.setRow2(3 + words.length() / LETTERS_OF_A_LINE);
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(book.getCreationHelper().createRichTextString(words));
        comment.setAuthor("Scrutineer");
        heading.setCellComment(comment);
    }
}
