package org.scrutineer.performance;

import java.math.BigDecimal;
import java.util.Optional;

/** What a numerator over a denominator is multiplied by to be a value of a unit. */
final class Fraction {

    private Fraction() {}

    /** Empty for a count, which is its numerator, and whose denominator is only what it is a part of. */
    static Optional<BigDecimal> per(Unit unit) {
        return switch (unit) {
            case PERCENT -> Optional.of(BigDecimal.valueOf(100));
            case RATE -> Optional.of(BigDecimal.valueOf(100_000));
            case SCORE, DAYS, HOURS, POUNDS -> Optional.of(BigDecimal.ONE);
            case COUNT -> Optional.empty();
        };
    }
}
