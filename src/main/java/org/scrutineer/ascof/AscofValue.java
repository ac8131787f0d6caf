package org.scrutineer.ascof;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An indicator worked out from a counted return.
 *
 * @param numerator people or events
 * @param denominator people, events or population; 0 where there is none
 * @param value at the printed decimals, rounded half up from the unrounded counts; null where it cannot be given
 * @param note why there is no value, or what a reader must know; or empty
 * @param basis the dated method it was worked out by; empty for the return
 */
public record AscofValue(
        AscofDefinition definition, int numerator, long denominator, BigDecimal value, String note, String basis) {

    static AscofValue of(AscofDefinition definition, int numerator, long denominator, String note, String basis) {
        long per = definition.isRate() ? 100_000 : 100;
        BigDecimal value = denominator <= 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(per))
                        .divide(BigDecimal.valueOf(denominator), definition.decimals(), RoundingMode.HALF_UP);
        return new AscofValue(definition, numerator, denominator, value, note, basis);
    }

    static AscofValue none(AscofDefinition definition, String why) {
        return new AscofValue(definition, 0, 0, null, why, "");
    }
}
