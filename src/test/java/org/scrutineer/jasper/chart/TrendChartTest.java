package org.scrutineer.jasper.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.jasper.drawing.Mark;
import org.scrutineer.performance.Baseline;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.ForecastMethod;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Target;
import org.scrutineer.performance.Unit;
import org.scrutineer.performance.trend.TrendReading;
import org.scrutineer.performance.trend.TrendRules;
import org.scrutineer.salt.Period;

/** Charts over time of any number of points: no word is cut at an edge. */
class TrendChartTest {

    private static final Period PERIOD = Period.of("2024-25", 3);
    private static final double WIDTH = 300;
    private static final double HEIGHT = 200;

    private static Drawing chart(long seed) {
        Random random = new Random(seed);
        Indicator indicator = new Indicator(
                "X",
                "",
                "",
                "ascof",
                "",
                Polarity.HIGH,
                Unit.PERCENT,
                1,
                false,
                "",
                "line",
                "",
                Baseline.YEAR_BEFORE,
                "",
                ForecastMethod.NONE,
                "",
                "",
                "");
        List<IndicatorValue> values = new ArrayList<>();
        ReportingPeriod period = ReportingPeriod.of(PERIOD);
        int spread = 1 + random.nextInt(400);
        for (int i = 5 + random.nextInt(20); i > 0; i--, period = period.previous()) {
            values.add(new IndicatorValue(
                    "X", "", period, BigDecimal.valueOf(500 + random.nextInt(spread), 1), null, null, ""));
        }
        List<Target> targets = random.nextBoolean()
                ? List.of()
                : List.of(new Target(
                        "X", ReportingPeriod.parse("2024-25"), BigDecimal.valueOf(60), "60", BigDecimal.ONE, null));
        PerformanceBook book = new PerformanceBook(
                List.of(indicator), values, targets, List.of(), List.of(), List.of(), List.of(), List.of());
        TrendReading trend = TrendReading.of(indicator, book, PERIOD, TrendRules.usual());
        Judgement judgement = Judgement.of(
                indicator, book, PERIOD, new DirectionReading(DirectionReading.Kind.ANY_DIFFERENCE, BigDecimal.TEN, 4));
        return TrendChart.of(indicator, book, PERIOD, trend, judgement).drawing(WIDTH, HEIGHT);
    }

    private static Rectangle2D box(Mark.Words words) {
        double wide = DrawingBuilder.width(words.words(), words.size());
        double left =
                switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - wide / 2;
                    case END -> words.x() - wide;
                };
        return new Rectangle2D.Double(left, words.y() - words.size() * 0.7, wide, words.size() * 0.7);
    }

    @Test
    void everyWordIsWhole() {
        Rectangle2D page = new Rectangle2D.Double(-0.1, -0.1, WIDTH + 0.2, HEIGHT + 0.2);
        for (long seed = 0; seed < 200; seed++) {
            for (Mark mark : chart(seed).marks()) {
                if (mark instanceof Mark.Words words) {
                    assertTrue(page.contains(box(words)), seed + ": " + words);
                }
            }
        }
    }
}
