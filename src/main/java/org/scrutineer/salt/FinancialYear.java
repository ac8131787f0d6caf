package org.scrutineer.salt;

import java.time.LocalDate;

/**
 * A council's financial year, 1 April to 31 March, written {@code 2017-18}.
 *
 * @param startYear the calendar year of its 1 April
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    /**
     * Reads {@code 2017-18}, and what else means it: {@code 2017/18}, {@code 2017-2018}, {@code 17/18}.
     *
     * @throws IllegalArgumentException when the text is of another form or its two years do not follow each other
     */
    public static FinancialYear parse(String text) {
        return WrittenPeriod.read(text)
                .filter(written -> written.quarter() == 0)
                .map(WrittenPeriod::year)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a financial year is written like 2017-18, found \"" + text + "\""));
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, 4, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, 3, 31);
    }

    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        // Put together by hand: every line of the people's files names the year.
        int second = (startYear + 1) % 100;
        return (startYear < 1000 ? "%04d".formatted(startYear) : Integer.toString(startYear))
                + (second < 10 ? "-0" : "-")
                + second;
    }
}
