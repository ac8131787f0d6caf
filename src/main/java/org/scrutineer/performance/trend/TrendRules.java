package org.scrutineer.performance.trend;

import org.scrutineer.salt.Settings;

/**
 * The rules by which a series is read, with a council's settings (MDC).
 *
 * @param baseline how many of the first points of a stage give its mean and limits; 0 for all of them
 * @param shift how many points in a row on one side of the mean are a shift
 * @param trend how many points in a row that all rise, or all fall, are a trend
 * @param nearLimit whether two of three points in a row near one limit are a signal
 */
public record TrendRules(int baseline, int shift, int trend, boolean nearLimit) {

    /** From so many points a process behaviour chart is drawn. */
    public static final int FEWEST_FOR_LIMITS = 12;
    /** From so many points a run chart is drawn. */
    public static final int FEWEST_FOR_MEDIAN = 8;

    /** The rules as they are where a council says nothing. */
    public static TrendRules usual() {
        return of(Settings.defaults());
    }

    /** The council's rules. */
    public static TrendRules of(Settings settings) {
        String baseline = settings.get("spc.baseline.points");
        return new TrendRules(
                baseline.equals("all") ? 0 : Integer.parseInt(baseline),
                Integer.parseInt(settings.get("spc.shift.points")),
                Integer.parseInt(settings.get("spc.trend.points")),
                settings.is("spc.near.limit", "two of three"));
    }
}
