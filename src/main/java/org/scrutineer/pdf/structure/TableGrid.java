package org.scrutineer.pdf.structure;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A table's cells with the rows and columns they cover. */
public final class TableGrid {

    /**
     * A cell.
     *
     * @param header whether it is a TH
     * @param gap whether it only fills a gap in its row
     */
    public record Cell(PdfDictionary element, boolean header, boolean gap, int row, int column, int rows, int columns) {

        public boolean data() {
            return !header && !gap;
        }

        public boolean sharesColumn(Cell other) {
            return column < other.column + other.columns && other.column < column + columns;
        }

        public boolean sharesRow(Cell other) {
            return row < other.row + other.rows && other.row < row + rows;
        }

        /** What the header says it heads, or "" when it does not say. */
        public String scope() {
            return Tags.attribute(element, PdfName.Table, PdfName.Scope) instanceof PdfName scope
                    ? scope.getValue()
                    : "";
        }
    }

    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<PdfDictionary> lines = new ArrayList<>();
    /** The columns that are taken in each row, in the end and by cells of the rows above. */
    private final List<BitSet> taken = new ArrayList<>();

    private final List<BitSet> above = new ArrayList<>();

    TableGrid(Tags tags, PdfDictionary table) {
        collect(tags, table, lines);
        for (int row = 0; row < lines.size(); row++) {
            List<Cell> cells = new ArrayList<>();
            above.add((BitSet) row(taken, row).clone());
            int column = 0;
            for (PdfDictionary element : Tags.children(lines.get(row))) {
                String role = tags.role(element);
                if (!role.equals("TH") && !role.equals("TD")) {
                    continue;
                }
                column = row(taken, row).nextClearBit(column);
                // Most cells say nothing of themselves.
                boolean said = element.containsKey(PdfName.A);
                Cell cell = new Cell(
                        element,
                        role.equals("TH"),
                        tags.isGap(element),
                        row,
                        column,
                        said ? span(element, PdfName.RowSpan) : 1,
                        said ? span(element, PdfName.ColSpan) : 1);
                for (int covered = 0; covered < cell.rows; covered++) {
                    row(taken, row + covered).set(column, column + cell.columns);
                }
                cells.add(cell);
            }
            rows.add(cells);
        }
    }

    private static void collect(Tags tags, PdfDictionary part, List<PdfDictionary> lines) {
        for (PdfDictionary child : Tags.children(part)) {
            switch (tags.role(child)) {
                case "TR" -> lines.add(child);
                case "THead", "TBody", "TFoot" -> collect(tags, child, lines);
                default -> {}
            }
        }
    }

    private static BitSet row(List<BitSet> rows, int index) {
        while (rows.size() <= index) {
            rows.add(new BitSet());
        }
        return rows.get(index);
    }

    private static int span(PdfDictionary cell, PdfName name) {
        // A damaged file may say anything; no printed table is wider than this.
        return Tags.attribute(cell, PdfName.Table, name) instanceof PdfNumber number
                ? Math.min(Math.max(number.intValue(), 1), 1000)
                : 1;
    }

    /** The cells of each row in reading order. */
    public List<List<Cell>> rows() {
        return rows;
    }

    /** The elements of the rows. */
    public List<PdfDictionary> lines() {
        return lines;
    }

    /** How many columns the widest row has. */
    public int width() {
        return taken.stream().limit(rows.size()).mapToInt(BitSet::length).max().orElse(0);
    }

    /** How many columns of a row are taken. */
    public int filled(int row) {
        return taken.get(row).cardinality();
    }

    /** The columns of a row that cells of the rows above reach into. */
    public BitSet before(int row) {
        return above.get(row);
    }

    /** Whether rows have different numbers of columns, so that nobody can count which cell stands under which. */
    public boolean isRagged() {
        int width = width();
        for (int row = 0; row < rows.size(); row++) {
            if (filled(row) != width) {
                return true;
            }
        }
        return false;
    }
}
