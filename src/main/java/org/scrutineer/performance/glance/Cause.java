package org.scrutineer.performance.glance;

import java.util.Optional;
import org.scrutineer.performance.trend.Variation;
import org.scrutineer.performance.verdict.Chance;
import org.scrutineer.rules.Words;

/** Why a measure is named among what got worse or misses its target, the gravest first. */
public enum Cause {
    MISSES,
    SPECIAL_CAUSE,
    BEYOND_CHANCE,
    CHANCE_UNKNOWN,
    WITHIN_TOLERANCE;

    public String words() {
        return Words.english().of(this);
    }

    /** The rule of the order, as it is printed. */
    public static String rule() {
        return "Dashed: the target. Order: measures at the last level of their rating scheme, those furthest from"
                + " their target first, as a part of it; special causes for concern; falls beyond chance (95%); falls"
                + " of which chance cannot be told, as the counts are not supplied; those within tolerance; the"
                + " largest first in each. A chart that can be read (from 8 points) decides: a fall with no special"
                + " cause is not named. Measures that say the same are named once.";
    }

    /**
     * The first cause that holds; empty for a measure that neither misses its target nor got worse by more than chance.
     * A chart that can be read tells chance from change better than two figures of it do (MDC), so its reading stands
     * before theirs.
     */
    static Optional<Cause> of(Measured measured) {
        if (!measured.hasFigure()) {
            return Optional.empty();
        }
        if (measured.atLastLevel()) {
            return Optional.of(MISSES);
        }
        if (measured.trend().variation() == Variation.CONCERN) {
            return Optional.of(SPECIAL_CAUSE);
        }
        if (measured.verdict().worse()
                && measured.thisYears()
                && !measured.chartReads()
                && measured.verdict().chance() != Chance.WITHIN) {
            return Optional.of(measured.verdict().chance() == Chance.BEYOND ? BEYOND_CHANCE : CHANCE_UNKNOWN);
        }
        return measured.missesTarget() ? Optional.of(WITHIN_TOLERANCE) : Optional.empty();
    }

    /** What orders measures of the same cause: the larger first. */
    double size(Measured measured) {
        return switch (this) {
            case MISSES, WITHIN_TOLERANCE -> measured.distance();
            default -> measured.verdict().size();
        };
    }
}
