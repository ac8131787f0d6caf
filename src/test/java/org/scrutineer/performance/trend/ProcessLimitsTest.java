package org.scrutineer.performance.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scrutineer.performance.trend.Signal.Rule;

/** Limits against published worked figures and against another way to work them out; signals one by one. */
class ProcessLimitsTest {

    /**
     * NIST-INDIVIDUALS: ten flow rates. The handbook divides by 1.128 where 2.66 is the usual rounding of 3 / 1.128.
     */
    @Test
    void theWorkedFiguresOfTheHandbook() {
        ProcessLimits limits =
                ProcessLimits.of(new double[] {49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1});
        assertEquals(50.81, limits.mean(), 0.00001);
        assertEquals(1.8778, limits.movingRange(), 0.00005);
        assertEquals(55.8041, limits.upper(), 0.002);
        assertEquals(45.8159, limits.lower(), 0.002);
    }

    /**
     * NHSR-PLOTTHEDOTS, expected values of its tests: twenty figures of chance (R, set.seed(123)), whose mean and
     * limits are printed with three figures.
     */
    @Test
    void theWorkedFiguresOfTheNhsPackage() {
        ProcessLimits limits = ProcessLimits.of(new double[] {
            -0.56047565,
            -0.23017749,
            1.55870831,
            0.07050839,
            0.12928774,
            1.71506499,
            0.46091621,
            -1.26506123,
            -0.68685285,
            -0.44566197,
            1.22408180,
            0.35981383,
            0.40077145,
            0.11068272,
            -0.55584113,
            1.78691314,
            0.49785048,
            -1.96661716,
            0.70135590,
            -0.47279141
        });
        assertEquals(0.142, limits.mean(), 0.0005);
        assertEquals(-3.01, limits.lower(), 0.005);
        assertEquals(3.29, limits.upper(), 0.005);
    }

    /** Of two points near a limit the one between them is not marked, for it is not near the limit. */
    @Test
    void theSignalIsAboutThePointsNearTheLimit() {
        Signal near = new Signal(Rule.NEAR_LIMIT, 3, 5, true);
        assertTrue(near.covers(3) && !near.covers(4) && near.covers(5));
        Signal shift = new Signal(Rule.SHIFT, 3, 9, true);
        assertTrue(shift.covers(3) && shift.covers(4) && shift.covers(9) && !shift.covers(10));
    }

    @Test
    void anotherWayToWorkThemOut() {
        Random random = new Random(19);
        for (int round = 0; round < 200; round++) {
            double[] points = random.doubles(2 + random.nextInt(30), 0, 100).toArray();
            double sum = 0;
            double ranges = 0;
            for (int i = points.length - 1; i >= 0; i--) {
                sum += points[i];
                ranges += i == 0 ? 0 : Math.max(points[i], points[i - 1]) - Math.min(points[i], points[i - 1]);
            }
            ProcessLimits limits = ProcessLimits.of(points);
            assertEquals(sum / points.length, limits.mean(), 1e-9);
            assertEquals(sum / points.length + 2.66 * ranges / (points.length - 1), limits.upper(), 1e-9);
            assertEquals(2 * limits.mean() - limits.upper(), limits.lower(), 1e-9);
        }
    }

    @Test
    void onePointHasNoRange() {
        assertThrows(IllegalArgumentException.class, () -> ProcessLimits.of(new double[] {1}));
    }

    private static boolean has(double[] points, Rule rule, boolean high) {
        return Stage.of(0, points, TrendRules.usual()).now().stream()
                .anyMatch(signal -> signal.rule() == rule && signal.high() == high);
    }

    private static double[] after(double[] steady, double... then) {
        double[] all = Arrays.copyOf(steady, steady.length + then.length);
        System.arraycopy(then, 0, all, steady.length, then.length);
        return all;
    }

    private static final double[] STEADY = {50, 52, 49, 51, 50, 48, 51, 50, 52, 49, 50, 51};

    @Test
    void eachRuleFindsItsOwn() {
        assertTrue(Stage.of(0, STEADY, TrendRules.usual()).signals().isEmpty());
        assertTrue(has(after(STEADY, 70), Rule.OUTSIDE, true));
        assertTrue(has(after(STEADY, 30), Rule.OUTSIDE, false));
        assertTrue(has(after(STEADY, 54, 55, 54, 55, 54, 55, 54), Rule.SHIFT, true), "seven above the mean");
        assertTrue(
                !has(
                        after(new double[] {50, 52, 49, 51, 50, 48, 51, 50, 52, 49, 50, 47}, 54, 55, 54, 55, 54, 55),
                        Rule.SHIFT,
                        true),
                "six are not seven");
        assertTrue(has(after(STEADY, 50.5, 50, 49.5, 49, 48.5, 48), Rule.TREND, false), "seven points that all fall");
        assertTrue(!has(after(STEADY, 50.5, 50, 49.5, 49, 48.5), Rule.TREND, false));
    }

    @Test
    void twoOfThreeNearALimit() {
        TrendRules rules = new TrendRules(12, 7, 7, true);
        ProcessLimits limits = ProcessLimits.of(STEADY);
        double near = limits.mean() + 2.66 * limits.movingRange() * 0.8;
        Stage stage = Stage.of(0, after(STEADY, near, limits.mean(), near), rules);
        assertTrue(stage.now().stream().anyMatch(signal -> signal.rule() == Rule.NEAR_LIMIT && signal.high()));
        assertTrue(
                Stage.of(0, after(STEADY, near, limits.mean(), limits.mean(), near), rules).now().stream()
                        .noneMatch(signal -> signal.rule() == Rule.NEAR_LIMIT),
                "two of four");
        assertTrue(
                Stage.of(0, after(STEADY, near, near, limits.mean()), rules)
                        .now()
                        .isEmpty(),
                "the latest point is back to usual");
        assertTrue(
                Stage.of(0, after(STEADY, near, limits.mean(), near), new TrendRules(12, 7, 7, false))
                        .now()
                        .isEmpty(),
                "switched off");
    }

    @Test
    void theBaselineIsASetting() {
        double[] risen = after(STEADY, 80, 80, 80, 80);
        assertEquals(
                ProcessLimits.of(STEADY),
                Stage.of(0, risen, new TrendRules(12, 7, 7, true)).limits().orElseThrow());
        assertEquals(
                ProcessLimits.of(risen),
                Stage.of(0, risen, TrendRules.usual()).limits().orElseThrow());
    }

    @Test
    void fewerPointsAreARunChartOrALine() {
        assertEquals(
                TrendKind.PROCESS,
                Stage.of(0, new double[12], TrendRules.usual()).kind());
        assertEquals(
                TrendKind.RUN_CHART,
                Stage.of(0, new double[11], TrendRules.usual()).kind());
        assertEquals(
                TrendKind.RUN_CHART,
                Stage.of(0, new double[8], TrendRules.usual()).kind());
        assertEquals(
                TrendKind.RUN_LINE,
                Stage.of(0, new double[7], TrendRules.usual()).kind());
        assertEquals(
                5.5,
                Stage.of(0, new double[] {1, 2, 3, 5, 6, 7, 8, 9}, TrendRules.usual())
                        .median()
                        .orElseThrow(),
                1e-9);
        assertTrue(
                has(new double[] {1, 9, 2, 3, 4, 5, 6, 7}, Rule.TREND, true),
                "five and more that all rise in a run chart");
    }
}
