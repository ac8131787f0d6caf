package org.scrutineer.jasper.query;

import org.scrutineer.jasper.chart.Sparkline;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.trend.TrendReading;
import org.scrutineer.run.ReportRun;

/**
 * The small line of a row in a table of measures: the fields {@code spark} and {@code spark_words}, which are null
 * where there are fewer than two figures to join.
 *
 * @param drawing 48 points wide and 12 high
 * @param words the same in words
 */
record RowSparkline(Drawing drawing, String words) {

    private static final double WIDTH = 48;
    private static final double HEIGHT = 12;

    static RowSparkline of(Indicator indicator, Judgement judgement, ReportRun run) {
        TrendReading trend = TrendReading.of(
                indicator,
                run.book(),
                run.period(),
                DirectionReading.of(run.settings()).rules());
        Sparkline line = Sparkline.of(indicator, run.book(), run.period(), trend, judgement);
        return line.joins()
                ? new RowSparkline(line.drawing(WIDTH, HEIGHT), line.words())
                : new RowSparkline(null, null);
    }
}
