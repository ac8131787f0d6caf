package org.scrutineer.jasper.query;

/**
 * Which rows of a body need how much room on a page. A heading keeps the paragraph under it, a sentence that leads to a
 * list or a table keeps the first of its rows. The template has a group for each step, the tallest outermost; a group
 * whose count changes begins a new page where there is less room than its step.
 */
final class KeptTogether {

    /** Steps of the template, from the tallest: 150, 125, 90 and 60 points. */
    static final int STEPS = 4;

    private static final int[] POINTS = {150, 125, 90, 60};
    private static final int SECTION = 40;
    private static final int KIND = 18;
    private static final double LINE = 12.5;
    private static final int GAP = 6;
    /** Letters that a line of the body has at least. */
    private static final int LETTERS = 92;
    /** The head of a table and its first row, or the first items of a list. */
    private static final int LED = 62;

    private final Integer[] counts = {0, 0, 0, 0};

    /** Tells of the next row before it is written. */
    void before(boolean section, boolean kind, boolean begins, String form, String text) {
        boolean paragraph = form.equals("paragraph");
        boolean leads = paragraph && text.endsWith(":");
        boolean table = begins && !paragraph && !form.equals("item");
        if (!section && !kind && !leads && !table) {
            return;
        }
        double lines = Math.ceil((text.length() + 1.0) / LETTERS);
        double needed = (section ? SECTION : 0)
                + (kind ? KIND : 0)
                + (table ? form.equals("tally") ? LED + GAP : LED : lines * LINE + GAP)
                + (leads ? LED : 0);
        int step = STEPS - 1;
        while (step > 0 && POINTS[step] < needed) {
            step--;
        }
        counts[step]++;
    }

    /** How many rows there were of each step so far. */
    Integer[] counts() {
        return counts.clone();
    }
}
