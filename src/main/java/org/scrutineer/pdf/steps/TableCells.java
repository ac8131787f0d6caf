package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.scrutineer.pdf.structure.Contents;
import org.scrutineer.pdf.structure.PdfInProgress;
import org.scrutineer.pdf.structure.TableGrid;
import org.scrutineer.pdf.structure.Tags;

/**
 * A row that has fewer cells than its table has columns, as the row of column headings of a crosstab without a corner
 * cell, gets empty ones where nothing stands on the page. Where that cannot be told, the row stays, and
 * {@link HeaderCells} ties nothing in its table.
 */
final class TableCells implements FinishingStep {

    /** Among columns that are equally near the one that is better aligned. */
    private static final double ALIGNED = 0.001;

    @Override
    public void apply(PdfInProgress work) {
        Tags tags = work.tags();
        for (PdfDictionary table : tags.all("Table")) {
            TableGrid grid = tags.grid(table);
            if (grid.isRagged()) {
                double[][] columns = columns(work, grid);
                List<PdfDictionary> lines = grid.lines();
                List<List<TableGrid.Cell>> rows = grid.rows();
                for (int row = 0; row < rows.size(); row++) {
                    if (grid.filled(row) < grid.width() && !rows.get(row).isEmpty()) {
                        int[] places = places(work, rows.get(row), grid.before(row), columns);
                        if (places != null) {
                            fill(tags, lines.get(row), rows.get(row), places, grid.before(row), grid.width());
                        }
                    }
                }
            }
        }
    }

    /** From where to where each column's words stand, as the full rows have them. */
    private static double[][] columns(PdfInProgress work, TableGrid grid) {
        double[][] columns = new double[grid.width()][];
        for (int row = 0; row < grid.rows().size(); row++) {
            for (TableGrid.Cell cell :
                    grid.filled(row) == grid.width() ? grid.rows().get(row) : List.<TableGrid.Cell>of()) {
                double[] place = cell.columns() == 1 ? place(work, cell.element()) : null;
                if (place != null) {
                    double[] before = columns[cell.column()];
                    columns[cell.column()] = before == null
                            ? place
                            : new double[] {Math.min(before[0], place[0]), Math.max(before[1], place[1])};
                }
            }
        }
        return columns;
    }

    private static double[] place(PdfInProgress work, PdfDictionary element) {
        double[] place = null;
        for (Contents.Piece piece : Contents.of(work, element)) {
            Rectangle box = work.marks(piece.page()).box(piece.mark());
            if (box != null) {
                place = place == null
                        ? new double[] {box.getLeft(), box.getRight()}
                        : new double[] {Math.min(place[0], box.getLeft()), Math.max(place[1], box.getRight())};
            }
        }
        return place;
    }

    /**
     * The column that each cell begins in, in their order, so that they stand as near as can be to what stands there;
     * null when it cannot be told.
     */
    private static int[] places(PdfInProgress work, List<TableGrid.Cell> cells, BitSet taken, double[][] columns) {
        int count = cells.size();
        double[][] best = new double[count + 1][columns.length + 1];
        int[][] chosen = new int[count + 1][columns.length + 1];
        for (double[] row : best) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        Arrays.fill(best[count], 0);
        for (int cell = count - 1; cell >= 0; cell--) {
            double[] place = place(work, cells.get(cell).element());
            int span = cells.get(cell).columns();
            for (int from = columns.length - span; from >= 0; from--) {
                best[cell][from] = best[cell][from + 1];
                chosen[cell][from] = chosen[cell][from + 1];
                double far = taken.get(from, from + span).isEmpty()
                        ? distance(place, columns, from, span) + best[cell + 1][from + span]
                        : Double.POSITIVE_INFINITY;
                if (far < best[cell][from]) {
                    best[cell][from] = far;
                    chosen[cell][from] = from;
                }
            }
        }
        if (Double.isInfinite(best[0][0])) {
            return null;
        }
        int[] places = new int[count];
        int from = 0;
        for (int cell = 0; cell < count; cell++) {
            places[cell] = chosen[cell][from];
            from = places[cell] + cells.get(cell).columns();
        }
        return places;
    }

    /** How far a cell's words are from those of columns; a cell or a column without words could be anywhere. */
    private static double distance(double[] place, double[][] columns, int from, int span) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int i = from; i < from + span; i++) {
            left = columns[i] == null ? left : Math.min(left, columns[i][0]);
            right = columns[i] == null ? right : Math.max(right, columns[i][1]);
        }
        if (place == null || left > right) {
            return 0;
        }
        double apart = Math.max(0, Math.max(left - place[1], place[0] - right));
        // Words begin, end or have their middle where those of their column do.
        double aligned = Math.min(
                Math.abs((left + right - place[0] - place[1]) / 2),
                Math.min(Math.abs(left - place[0]), Math.abs(right - place[1])));
        return apart + ALIGNED * aligned;
    }

    private static void fill(
            Tags tags, PdfDictionary line, List<TableGrid.Cell> cells, int[] places, BitSet taken, int width) {
        List<PdfObject> kids = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < places.length; i++) {
            column = empty(tags, kids, taken, column, places[i]);
            kids.add(cells.get(i).element());
            column += cells.get(i).columns();
        }
        empty(tags, kids, taken, column, width);
        for (PdfObject kid : Tags.kids(line)) {
            if (!kids.contains(kid)) {
                kids.add(kid);
            }
        }
        tags.adopt(line, kids);
    }

    private static int empty(Tags tags, List<PdfObject> kids, BitSet taken, int from, int to) {
        for (int column = from; column < to; column++) {
            if (!taken.get(column)) {
                kids.add(tags.createGap());
            }
        }
        return to;
    }
}
