package org.scrutineer.extract.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.rows.ExampleRow;

/** What is odd about a sheet but does no harm, gathered while it is read. */
final class SheetOddities {

    private static final String NOTHING = "Nothing needs to be done; ";

    private final String file;
    private final boolean hiddenSheet;
    private final SheetShape shape;
    private final List<String> areas = new ArrayList<>();
    private final List<Integer> totals = new ArrayList<>();
    private long hidden;
    private long beside;
    private long examples;

    SheetOddities(String file, boolean hiddenSheet, SheetShape shape) {
        this.file = file;
        this.hiddenSheet = hiddenSheet;
        this.shape = shape;
    }

    void merged(CellRangeAddress area) {
        areas.add(area.formatAsString());
    }

    void total(int row) {
        totals.add(row);
    }

    void hidden() {
        hidden++;
    }

    void beside(long cells) {
        beside += cells;
    }

    void example() {
        examples++;
    }

    List<Problem> notes() {
        List<Problem> notes = new ArrayList<>();
        if (shape.above() > 0) {
            notes.add(new Problem(
                    file,
                    1,
                    "",
                    "S-TITLE",
                    shape.above() + (shape.above() == 1 ? " row" : " rows") + " above the header row",
                    "the header row first",
                    NOTHING + "they are passed over."));
        }
        if (!areas.isEmpty()) {
            notes.add(new Problem(
                    file,
                    0,
                    "",
                    "S-MERGED",
                    "merged cells: " + few(areas),
                    "a value in every cell",
                    "Look at these rows: the value of the first cell is taken for every row of the area, in "
                            + "its first column."));
        }
        if (hidden > 0 || hiddenSheet) {
            notes.add(new Problem(
                    file,
                    0,
                    "",
                    "S-HIDDEN",
                    hidden == 0
                            ? "a hidden sheet"
                            : hidden
                                    + (hidden == 1 ? " hidden row" : " hidden rows")
                                    + (shape.filtered() ? ", in a sheet with a filter" : ""),
                    "rows that can be seen",
                    "They are read like all others. Remove them if they do not belong to the table; clear the "
                            + "filter to see them."));
        }
        if (!totals.isEmpty()) {
            notes.add(new Problem(
                    file,
                    totals.get(0),
                    "",
                    "S-TOTALS",
                    totals.size() == 1
                            ? "a row of totals"
                            : "rows of totals: "
                                    + few(totals.stream()
                                            .map(row -> "row " + row)
                                            .toList()),
                    "rows of single values",
                    NOTHING + "totals are passed over."));
        }
        if (beside > 0) {
            notes.add(new Problem(
                    file,
                    shape.header(),
                    "",
                    "S-COLUMN-EXTRA",
                    beside + (beside == 1 ? " cell" : " cells") + " to the right of the headings",
                    "values under a heading",
                    NOTHING + "they are passed over."));
        }
        ExampleRow.note(file, examples).ifPresent(notes::add);
        return notes;
    }

    private static String few(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(5, all.size())))
                + (all.size() > 5 ? " and " + (all.size() - 5) + " more" : "");
    }
}
