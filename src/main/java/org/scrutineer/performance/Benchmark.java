package org.scrutineer.performance;

import java.math.BigDecimal;
import org.scrutineer.salt.FinancialYear;

/**
 * Where England and the other councils stood.
 *
 * @param england England's average, or null when it is in words
 * @param englandPrinted as supplied, such as {@code No national data published}
 * @param rank this council's place, 1 being best; null when unranked
 * @param rankOf among how many
 * @param tied whether others share the place
 * @param previousRank the year before; null when it did not change or there was none
 * @param previousRankOf among how many then
 */
public record Benchmark(
        String code,
        FinancialYear year,
        BigDecimal england,
        String englandPrinted,
        Integer rank,
        Integer rankOf,
        boolean tied,
        Integer previousRank,
        Integer previousRankOf) {

    /**
     * Whether the place got better. Only the place counts, not how many councils there were (LEICESTER-2018-03,
     * Appendix 3): 125th of 150 after 144th of 155 is better. A rank without a previous one did not change.
     */
    public Direction direction() {
        if (rank == null) {
            return Direction.NONE;
        }
        return previousRank == null ? Direction.SAME : Direction.of(previousRank.compareTo(rank));
    }
}
