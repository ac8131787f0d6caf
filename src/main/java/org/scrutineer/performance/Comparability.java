package org.scrutineer.performance;

/**
 * Whether a whole year's value may stand beside a quarter's. A year's count of events is not comparable with a
 * quarter's; a percentage, an average or a count of people on one day is. An amount that grows through the year is not,
 * whatever its unit.
 */
public final class Comparability {

    private Comparability() {}

    /**
     * Whether a whole year's value can stand beside those of quarters.
     *
     * @param year the whole-year value
     * @return whether it is of the same kind as the quarters' values
     */
    public static boolean withQuarters(Indicator indicator, IndicatorValue year) {
        return switch (year.unit().orElse(indicator.unit())) {
            case COUNT, HOURS, POUNDS -> year.snapshot();
            case RATE, RATE_PER_10_000, RATE_PER_1_000, DAYS, WEEKS, MINUTES ->
                !indicator.cumulative() || year.snapshot();
            case PERCENT, SCORE -> true;
        };
    }
}
