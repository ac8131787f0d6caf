package org.scrutineer.performance.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutineer.performance.Baseline;
import org.scrutineer.performance.ForecastMethod;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Unit;
import org.scrutineer.performance.ValueMarks;
import org.scrutineer.performance.ValueStatus;
import org.scrutineer.salt.Period;

/**
 * A series of quarters with the rules by which it is read.
 *
 * @param breaks the places before which the series breaks
 */
record SeriesOfChance(List<BigDecimal> values, Set<Integer> breaks, TrendRules rules) {

    private static final int MOST = 24;
    private static final List<Integer> BASELINES = List.of(0, 0, 8, 10, 12, 15, 16, 20, 24);

    /** Steady, tied, drifting, stepped or wild; whole numbers or decimals; with or without breaks. */
    static SeriesOfChance of(long seed) {
        Random random = new Random(seed);
        int length = random.nextInt(4) == 0 ? 7 + random.nextInt(7) : 1 + random.nextInt(MOST);
        int decimals = random.nextInt(4);
        int spread = List.of(1, 2, 3, 10, 1000).get(random.nextInt(5));
        int centre = List.of(0, -4, 50, 72300).get(random.nextInt(4));
        int drift = random.nextInt(3) == 0 ? random.nextInt(5) - 2 : 0;
        int step = random.nextInt(3) == 0 ? random.nextInt(9) - 4 : 0;
        int outlier = random.nextInt(2) * random.nextInt(MOST);
        List<BigDecimal> values = new ArrayList<>();
        Set<Integer> breaks = new TreeSet<>();
        for (int i = 0; i < length; i++) {
            int value = centre + random.nextInt(spread) + drift * i + (i > length / 2 ? step : 0);
            values.add(BigDecimal.valueOf(i == outlier && i > 0 ? value + 6L * spread : value, decimals));
            if (random.nextInt(30) == 0) {
                breaks.add(i);
            }
        }
        return new SeriesOfChance(
                values,
                breaks,
                new TrendRules(
                        BASELINES.get(random.nextInt(BASELINES.size())),
                        6 + random.nextInt(4),
                        5 + random.nextInt(4),
                        random.nextInt(4) > 0));
    }

    /** Values with blanks between them, and the places of breaks. */
    static SeriesOfChance of(String values, String breaks, int baseline) {
        return new SeriesOfChance(
                Stream.of(values.split(" ")).map(BigDecimal::new).toList(),
                breaks.isEmpty() ? Set.of() : Set.of(Integer.valueOf(breaks)),
                new TrendRules(baseline, 7, 7, true));
    }

    /** As a council's indicator is read, up to 2024-25 quarter 3. */
    TrendReading read() {
        Period last = Period.of("2024-25", 3);
        List<IndicatorValue> all = new ArrayList<>();
        ReportingPeriod period = ReportingPeriod.of(last);
        for (int i = values.size() - 1; i >= 0; i--, period = period.previous()) {
            all.add(new IndicatorValue(
                    "X",
                    "",
                    period,
                    values.get(i),
                    null,
                    null,
                    "",
                    ValueStatus.UNSAID,
                    null,
                    "",
                    new ValueMarks(breaks.contains(i) ? "counted anew" : "", false, null, "")));
        }
        Indicator indicator = new Indicator(
                "X",
                "",
                "",
                "ascof",
                "",
                Polarity.HIGH,
                Unit.SCORE,
                3,
                false,
                "",
                "none",
                "",
                Baseline.YEAR_BEFORE,
                "",
                ForecastMethod.NONE,
                "",
                "",
                "");
        PerformanceBook book = new PerformanceBook(
                List.of(indicator), all, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return TrendReading.of(indicator, book, last, rules);
    }
}
