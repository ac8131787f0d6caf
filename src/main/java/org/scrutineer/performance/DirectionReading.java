package org.scrutineer.performance;

import java.util.Optional;
import org.scrutineer.salt.Settings;

/** How a council reads a difference between two values: the setting {@code direction.reading}. */
public enum DirectionReading {
    /** Any difference at the printed precision is a movement, as in the 2017/18 paper. */
    PUBLISHED("published rule"),
    /** A difference of proportions that is within chance is no real change. */
    WITHIN_CHANCE("95% interval");

    private final String choice;

    DirectionReading(String choice) {
        this.choice = choice;
    }

    public static DirectionReading of(Settings settings) {
        return settings.is("direction.reading", WITHIN_CHANCE.choice) ? WITHIN_CHANCE : PUBLISHED;
    }

    Direction read(Direction published, IndicatorValue earlier, IndicatorValue later, Indicator indicator) {
        if (this == PUBLISHED || published == Direction.NONE) {
            return published;
        }
        Optional<WilsonInterval> before = WilsonInterval.of(earlier, indicator);
        Optional<WilsonInterval> after = WilsonInterval.of(later, indicator);
        return before.isPresent() && after.isPresent() && after.get().withinChanceOf(before.get()) ? Direction.NO_REAL_CHANGE : published;
    }
}
