package org.scrutineer.cli.report;

import java.util.List;

/** What a printed report consists of when its pages are taken away. */
sealed interface Block {

    /** Words of one look. */
    record Run(String text, boolean bold, boolean quiet) {
    }

    /** @param level 1 for the report's own */
    record Heading(int level, List<Run> words) implements Block {
    }

    /** @param right aligned, as numbers are */
    record Paragraph(List<Run> words, boolean right) implements Block {
    }

    /** From here on pages are wide, or upright again. */
    record Section(boolean landscape) implements Block {
    }

    /** A picture with its text alternative; lengths in points. */
    record Figure(byte[] svg, String words, int width, int height) implements Block {
    }

    /** @param edges where columns begin and the last ends, in points from the left */
    record Table(List<Row> rows, List<Integer> edges) implements Block {

        /** How many columns a cell covers. */
        int span(Cell cell) {
            int last = edges.indexOf(cell.right());
            return Math.max(1, (last < 0 ? edges.size() - 1 : last) - edges.indexOf(cell.left()));
        }

        /** The rows that head the table. */
        List<Row> head() {
            return rows.stream().filter(Row::heading).toList();
        }

        List<Row> body() {
            return rows.stream().filter(row -> !row.heading()).toList();
        }
    }

    /** A row of a table; a heading row has headings of columns only. */
    record Row(List<Cell> cells) {

        boolean heading() {
            return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.scope() == Scope.COLUMN);
        }
    }

    /** What a cell is the heading of. */
    enum Scope { NONE, ROW, COLUMN }

    /**
     * One cell.
     *
     * @param rows  how many rows it covers
     * @param left  its edges, in points
     */
    record Cell(Scope scope, int rows, int left, int right, List<Block> content) {
    }

    /** The words alone. */
    static String plain(List<Run> words) {
        return String.join("", words.stream().map(Run::text).toList());
    }
}
