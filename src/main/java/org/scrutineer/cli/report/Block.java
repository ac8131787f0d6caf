package org.scrutineer.cli.report;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a printed report consists of when its pages are taken away. */
sealed interface Block {

    /** Bytes in which a picture says what it is. */
    int HEAD = 512;
    /** The first byte of a JPEG. */
    int JPEG = 0xFF;

    /** Words of one look. */
    record Run(String text, boolean bold, boolean quiet) {}

    /**
     * A heading.
     *
     * @param level 1 for the report's own
     */
    record Heading(int level, List<Run> words) implements Block {}

    /**
     * A paragraph.
     *
     * @param number of a clause, such as {@code 3.1.2}; empty for a paragraph without one
     * @param right aligned, as numbers are
     * @param note whether it is small print, such as the notes under a table
     */
    record Paragraph(String number, List<Run> words, boolean right, boolean note) implements Block {

        Paragraph(List<Run> words, boolean right) {
            this("", words, right, false);
        }
    }

    /** A list. */
    record Listed(List<Item> items) implements Block {}

    /**
     * One item of a list.
     *
     * @param label what stands before it, such as a bullet or {@code a)}
     */
    record Item(String label, List<Block> content) {

        /** Whether its label says nothing but that it is an item. */
        boolean bullet() {
            return label.isBlank() || label.strip().equals("•");
        }
    }

    /** The list of contents, as the report prints it. */
    record Contents(List<Entry> entries) implements Block {}

    /**
     * A line of the contents.
     *
     * @param deep whether it stands under another
     */
    record Entry(String words, boolean deep) {}

    /** From here on pages are wide, or upright again. */
    record Section(boolean landscape) implements Block {}

    /**
     * A picture with its text alternative; lengths in points.
     *
     * @param data the picture's file: SVG, or a picture of dots such as a council's logo
     * @param figures what it is drawn from: headings, then rows; empty where it has no figures of its own
     */
    record Figure(byte[] data, String words, int width, int height, List<List<String>> figures) implements Block {

        /** Whether it is drawn by lines and words. */
        boolean isSvg() {
            return new String(data, 0, Math.min(data.length, HEAD), StandardCharsets.UTF_8).contains("<svg");
        }

        /** The SVG without a prologue. */
        String svg() {
            String whole = new String(data, StandardCharsets.UTF_8);
            return whole.substring(whole.indexOf("<svg"));
        }

        /** What kind of file a picture of dots is. */
        String type() {
            return data.length > 1 && (data[0] & 0xFF) == JPEG ? "image/jpeg" : "image/png";
        }
    }

    /**
     * A table.
     *
     * @param edges where columns begin and the last ends, in points from the left
     */
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
    enum Scope {
        NONE,
        ROW,
        COLUMN
    }

    /**
     * One cell.
     *
     * @param rows how many rows it covers
     * @param left its edges, in points
     */
    record Cell(Scope scope, int rows, int left, int right, List<Block> content) {}

    /** The words alone. */
    static String plain(List<Run> words) {
        return String.join("", words.stream().map(Run::text).toList());
    }
}
