package org.scrutineer.ascof;

import org.scrutineer.salt.FinancialYear;

/**
 * How many people of some ages live in the council's area.
 *
 * @param year the year whose rates use it
 * @param ages {@code 18-64}, {@code 65+} or {@code 18+}
 * @param source where the number is from
 */
public record Population(FinancialYear year, String ages, long people, String source) {}
