package org.scrutineer.ascof.central;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One figure of the department's method.
 *
 * @param period such as {@code 2025-26}
 * @param code such as {@code 2A}
 * @param part such as {@code 1a}; empty where the measure has none
 * @param group such as {@code 18 to 64}
 * @param gender {@code total}, {@code Male} or {@code Female}
 * @param numerator people or periods
 * @param denominator people, periods or the population; 0 where there is none
 * @param per 100 for a percentage, 100,000 for a rate
 * @param unable how many could not be classified
 * @param version the dated version of the method
 * @param reservations why the figure is not whole; empty where it is
 * @param remark what a reader should know beside it, such as what a choice that the method leaves open would move
 */
public record CentralFigure(
        String period,
        String code,
        String part,
        String group,
        String gender,
        int numerator,
        long denominator,
        int per,
        int unable,
        String version,
        String reservations,
        String remark) {

    static final int PERCENT = 100;

    /** Whether its denominator is a population. */
    public boolean isRate() {
        return per != PERCENT;
    }

    /** One decimal, rounded half up from the unrounded counts; null where there is no denominator. */
    public BigDecimal value() {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(per))
                        .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }

    /** The version and what a reader must know, as the file has them. */
    public String note() {
        return Stream.of(version, reservations, remark)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The same figure with a remark. */
    CentralFigure with(String said) {
        return new CentralFigure(
                period,
                code,
                part,
                group,
                gender,
                numerator,
                denominator,
                per,
                unable,
                version,
                reservations,
                remark.isEmpty() ? said : remark + "; " + said);
    }

    /** Code, part, group and gender as one name: {@code 3D 1a 18 to 64}, {@code 2E total Female}. */
    public String name() {
        return code + (part.isEmpty() ? "" : " " + part) + " " + group
                + (gender.equals(Groups.TOTAL) ? "" : " " + gender);
    }
}
