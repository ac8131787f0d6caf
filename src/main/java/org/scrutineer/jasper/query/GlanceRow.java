package org.scrutineer.jasper.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.jasper.RatingMark;
import org.scrutineer.jasper.chart.Sparkline;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Rating;
import org.scrutineer.run.ReportRun;

/** One printed row of the glance, and how high it will be. */
record GlanceRow(
        String part,
        Indicator indicator,
        Rating rating,
        String measure,
        String now,
        String why,
        String action,
        List<Indicator> pages,
        Sparkline spark) {

    /** Letters that a line of each column holds, and the height of a line, in points: as the template sets them. */
    private static final int MEASURE = 25;

    private static final int TEXT = 27;
    /** Of the column that says against what something got better. */
    private static final int WIDE = 55;

    private static final int NOW = 17;
    private static final double LINE = 8.7;

    double height() {
        int lines = Math.max(
                lines(measure, MEASURE),
                Math.max(
                        Math.max(lines(now, NOW), lines(why, part.equals("better") ? WIDE : TEXT)),
                        lines(action, TEXT)));
        return Math.max(part.equals("better") ? 16.5 : 26.5, lines * LINE + 5.5);
    }

    private static int lines(String markup, int letters) {
        int lines = 0;
        for (String line : markup.replaceAll("<[^>]*>", "").split("\n")) {
            lines += Math.max(1, (line.length() + letters - 1) / letters);
        }
        return lines;
    }

    Object[] cells(ReportRun run) {
        String anchors = pages.stream()
                .map(one -> MeasureAnchor.to(one, run))
                .filter(one -> one != null)
                .collect(Collectors.joining("|"));
        String page = pages.stream().map(Indicator::appendix).distinct().collect(Collectors.joining(", "));
        String other = pages.stream()
                .skip(1)
                .map(one -> MeasureAnchor.to(one, run))
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
        String own = MeasureAnchor.to(indicator, run);
        return new Object[] {
            part,
            indicator.code(),
            rating.isNone() ? null : RatingMark.drawing(rating),
            rating.described(),
            measure,
            own,
            spark.drawing(80, part.equals("better") ? 14 : 24),
            spark.words(),
            now,
            why,
            action,
            page,
            anchors.isEmpty() ? null : anchors,
            other == null ? own : other
        };
    }

    static List<String> fields() {
        return List.of(
                "part",
                "code",
                "mark",
                "mark_word",
                "measure",
                "anchor",
                "spark",
                "spark_words",
                "now",
                "why",
                "action",
                "page",
                "page_anchors",
                "page_link");
    }

    /** An item of a list: its bullet or number, what it says, and where it leads; null for nowhere. */
    static Object[] item(String part, String label, String text, String anchor) {
        return Stream.concat(
                        Stream.<Object>of(part, null, null, null, text, anchor, null, null, label),
                        Stream.generate(() -> null).limit(5))
                .toArray();
    }

    /** A row without a measure: that there is none. */
    static Object[] other(String part, String measure, String why) {
        return Stream.concat(
                        Stream.<Object>of(part, null, null, null, measure, null, null, null, null, why),
                        Stream.generate(() -> null).limit(4))
                .toArray();
    }
}
