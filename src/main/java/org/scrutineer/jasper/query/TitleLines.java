package org.scrutineer.jasper.query;

import java.util.List;
import org.scrutineer.jasper.table.HeadLines;

/**
 * How far the title of a paper keeps from the right edge, so that its lines are about equally long and no word is left
 * alone on the last. The template has a style for each step.
 */
final class TitleLines {

    /** Points of the cover's line, and the size of the title. */
    private static final int WIDTH = 509;

    private static final int SIZE = 24;
    /** Our choice, because lines shorter than two thirds of the page look lost on it. */
    private static final List<Integer> STEPS = List.of(180, 120, 60);

    private TitleLines() {}

    /** The largest step with which the title has no more lines than without; 0 for a title of one line. */
    static int indent(String title) {
        HeadLines font = new HeadLines("Liberation Sans", SIZE, true);
        int whole = font.height(title, WIDTH);
        if (whole == font.height(title, Integer.MAX_VALUE)) {
            return 0;
        }
        return STEPS.stream()
                .filter(step -> font.height(title, WIDTH - step) <= whole)
                .findFirst()
                .orElse(0);
    }
}
