package org.scrutineer.performance.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * One case of how many assessors a demand needs: people asking in a year, how many of them reach an assessor, hours for
 * each, hours that one assessor has.
 *
 * @param number the order of print
 * @param volume people who ask in a year
 * @param reaching per cent of them who reach an assessor; the others are answered online or elsewhere
 * @param hoursEach an assessor's hours for each who does
 * @param hoursPerWorker hours a year that one full-time assessor has for it
 * @param published what the source says the answer is, or empty
 * @param assumed which of the numbers the source does not give, or empty
 */
public record AssessorDemand(
        int number,
        String title,
        BigDecimal volume,
        BigDecimal reaching,
        BigDecimal hoursEach,
        BigDecimal hoursPerWorker,
        String published,
        String assumed,
        String source) {

    /** Full-time assessors needed, to one decimal. */
    public BigDecimal assessors() {
        return hours().divide(hoursPerWorker, MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP);
    }

    /** Hours of work in a year. */
    public BigDecimal hours() {
        return volume.multiply(reaching).multiply(hoursEach).divide(BigDecimal.valueOf(100), MathContext.DECIMAL64);
    }
}
