package org.scrutineer.performance.glance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Target;
import org.scrutineer.performance.Unit;
import org.scrutineer.performance.trend.TrendKind;
import org.scrutineer.performance.trend.Variation;
import org.scrutineer.performance.verdict.Chance;
import org.scrutineer.salt.Period;

/** The order of what got worse, for measures with a long history: the chart decides where it can be read. */
class GlanceOfChanceTest {

    private static final Period NOW = Period.of("2024-25", 3);

    private static PerformanceBook book(List<Indicator> indicators, List<IndicatorValue> values, List<Target> targets) {
        return new PerformanceBook(indicators, values, targets, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Indicator percent(String code) {
        return new Indicator(
                code, code, "Share in time", "activity", "", Polarity.HIGH, Unit.PERCENT, 1, false, "", "line", "");
    }

    /** Quarters up to quarter 3 of 2024/25 as shares of 10,000, so that two figures alone seem beyond chance. */
    private static List<IndicatorValue> quarters(String code, double... shares) {
        List<IndicatorValue> values = new ArrayList<>();
        ReportingPeriod period = ReportingPeriod.of(NOW);
        for (int i = shares.length - 1; i >= 0; i--) {
            values.add(0, value(code, period, shares[i]));
            period = period.previous();
        }
        return values;
    }

    private static IndicatorValue value(String code, ReportingPeriod period, double share) {
        return new IndicatorValue(
                code,
                "",
                period,
                BigDecimal.valueOf(share),
                BigDecimal.valueOf(Math.round(share * 100)),
                BigDecimal.valueOf(10_000),
                "");
    }

    private static String worse(PerformanceBook book) {
        return Glance.of(book, NOW, DirectionReading.ANY_DIFFERENCE).worse().stream()
                .map(one -> one.indicator().code() + " " + one.cause())
                .collect(Collectors.joining(", "));
    }

    private static final double[] USUAL = {80, 84, 79, 83, 80, 85, 79, 82, 81, 84, 79, 83, 84, 80};

    @Test
    void aFallWithinTheUsualRangeIsNotNamed() {
        List<IndicatorValue> values = quarters("K1", USUAL);
        Measured one = Measured.of(
                percent("K1"), book(List.of(percent("K1")), values, List.of()), NOW, DirectionReading.ANY_DIFFERENCE);
        assertEquals(Chance.BEYOND, one.verdict().chance(), "two figures alone would name it");
        assertTrue(one.verdict().worse());
        assertEquals(Variation.COMMON, one.trend().variation());
        PerformanceBook book = book(List.of(percent("K1")), values, List.of());
        assertEquals("", worse(book));
        Glance glance = Glance.of(book, NOW, DirectionReading.ANY_DIFFERENCE);
        assertEquals(1, glance.withinChance(), "it is counted, so that nothing is kept back");
    }

    @Test
    void aPointBeyondItsLimitIsNamedAndSaidAsWhatItIs() {
        double[] fallen = USUAL.clone();
        fallen[fallen.length - 1] = 60;
        PerformanceBook book = book(List.of(percent("K1")), quarters("K1", fallen), List.of());
        assertEquals("K1 SPECIAL_CAUSE", worse(book));
        assertTrue(QuarterSentence.first(Glance.of(book, NOW, DirectionReading.ANY_DIFFERENCE), book)
                .endsWith("shows a special cause for concern: 60.0%, a point beyond a limit."));
    }

    @Test
    void aShortHistoryIsJudgedByItsFigures() {
        assertEquals("K1 BEYOND_CHANCE", worse(book(List.of(percent("K1")), quarters("K1", 84, 80), List.of())));
    }

    @Test
    void aMissedTargetIsNamedThoughItVariesAsUsual() {
        List<IndicatorValue> values = new ArrayList<>(quarters("K1", USUAL));
        double[] fallen = USUAL.clone();
        fallen[fallen.length - 1] = 60;
        values.addAll(quarters("K2", fallen));
        PerformanceBook book = book(
                List.of(percent("K2"), percent("K1")),
                values,
                List.of(new Target("K1", ReportingPeriod.parse("2024-25"), BigDecimal.valueOf(95), "95", null, null)));
        assertEquals("K1 MISSES, K2 SPECIAL_CAUSE", worse(book), "reds stand first");
    }

    /** The rule as it is printed, for histories of chance, told without the program's own order. */
    @Test
    void theRuleHoldsForHistoriesOfChance() {
        Random random = new Random(19);
        int kept = 0;
        TreeSet<Cause> seen = new TreeSet<>();
        for (int round = 0; round < 60; round++) {
            List<Indicator> indicators = new ArrayList<>();
            List<IndicatorValue> values = new ArrayList<>();
            List<Target> targets = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String code = "K" + i;
                indicators.add(percent(code));
                double level = 40 + random.nextInt(40);
                double[] history = random.doubles(2 + random.nextInt(22), level - 5, level + 5)
                        .toArray();
                if (random.nextInt(3) == 0) {
                    history[history.length - 1] += random.nextBoolean() ? 18 : -18;
                }
                values.addAll(quarters(code, history));
                if (random.nextInt(3) == 0) {
                    targets.add(new Target(
                            code,
                            ReportingPeriod.parse("2024-25"),
                            BigDecimal.valueOf(level + random.nextInt(20) - 10),
                            "stated",
                            null,
                            null));
                }
            }
            Glance glance = Glance.of(book(indicators, values, targets), NOW, DirectionReading.ANY_DIFFERENCE);
            List<Integer> order =
                    glance.worse().stream().map(one -> one.cause().ordinal()).toList();
            assertEquals(order.stream().sorted().toList(), order);
            for (Concern one : glance.worse()) {
                seen.add(one.cause());
                boolean read = one.measured().trend().kind() != TrendKind.RUN_LINE;
                assertFalse(
                        read && (one.cause() == Cause.BEYOND_CHANCE || one.cause() == Cause.CHANCE_UNKNOWN),
                        one.indicator().code());
            }
            for (Measured one : glance.measured()) {
                boolean named = glance.worse().stream().anyMatch(two -> two.measured() == one);
                boolean red = one.judgement().rating().letter().equals("R");
                assertTrue(!red || named, "every red is named");
                kept += !named && one.verdict().worse() && one.trend().variation() == Variation.COMMON ? 1 : 0;
                boolean better = glance.better().contains(one);
                assertFalse(better && one.trend().variation() == Variation.COMMON, "the same holds of a rise");
            }
        }
        assertTrue(kept > 20, "falls within the usual range: " + kept);
        assertTrue(seen.containsAll(List.of(Cause.MISSES, Cause.SPECIAL_CAUSE, Cause.BEYOND_CHANCE)), "" + seen);
    }
}
