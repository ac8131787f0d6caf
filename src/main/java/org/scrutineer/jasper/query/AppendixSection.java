package org.scrutineer.jasper.query;

import java.util.List;
import org.scrutineer.jasper.drawing.Drawing;

/**
 * One table of an appendix of counts, with what stands around it.
 *
 * @param intro what it counts
 * @param chart null for none
 * @param tall whether the chart is of many bars
 * @param words the chart in words
 * @param caption under the chart
 * @param rowsAre heads the first column
 * @param columns heads of the others, at most {@link #MOST}; none when the table is not supplied
 * @param note under the table
 */
record AppendixSection(
        String heading,
        String intro,
        Drawing chart,
        boolean tall,
        String words,
        String caption,
        String rowsAre,
        List<String> columns,
        List<Line> lines,
        String note) {

    /** As many columns as a template has. */
    static final int MOST = 6;

    /** Points: the width of a chart, and the heights of a tall and of a short one. */
    static final double CHART_WIDTH = 509;

    static final double TALL = 136;
    static final double SHORT = 62;

    /**
     * One row.
     *
     * @param kind {@code TOTAL}, {@code FIRST} for the first of a block, {@code PART}
     */
    record Line(String kind, String label, List<String> cells) {}

    /** A table whose data are not there. */
    static AppendixSection notSupplied(String heading, String needs) {
        return new AppendixSection(
                heading,
                "Not supplied: this table needs " + needs + ".",
                null,
                false,
                "",
                "",
                "",
                List.of(),
                List.of(),
                "");
    }

    /** The same with a chart. */
    AppendixSection withChart(Drawing drawing, boolean isTall, String inWords, String below) {
        return new AppendixSection(heading, intro, drawing, isTall, inWords, below, rowsAre, columns, lines, note);
    }
}
