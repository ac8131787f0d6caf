package org.scrutineer.performance.body;

/**
 * One printed line of the body: a heading, a paragraph, an item of a list, a row of a table, or the place of a table
 * that the program makes.
 *
 * @param section such as {@code 3.1}
 * @param clause its number such as {@code 3.1.2}; empty on all but the first line of a clause
 * @param text as written, or the first cell of a row; figures are not filled in yet
 * @param second the second cell of a row; empty otherwise
 */
public record BodyLine(Form form, SectionNumber section, String clause, String text, String second) {

    /** What a line is. */
    public enum Form {
        /** The heading of a section. */
        SECTION,
        /** The heading of a section within one. */
        PART,
        /** {@code Summary}, {@code Achievements} or {@code Concerns}. */
        KIND,
        PARAGRAPH,
        /** An item of a list. */
        ITEM,
        /** The first row of a table: what its columns are. */
        TABLE_HEAD,
        TABLE_ROW,
        /** Where the roll-up by block and quarter stands. */
        ROLL_UP,
        /** Where the list of appendices stands. */
        APPENDICES
    }
}
