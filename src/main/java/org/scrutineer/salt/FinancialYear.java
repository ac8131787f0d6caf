package org.scrutineer.salt;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A council's financial year, 1 April to 31 March, written {@code 2017-18}.
 *
 * @param startYear the calendar year of its 1 April
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{2})");

    /**
     * Reads {@code 2017-18}.
     *
     * @throws IllegalArgumentException when the text is of another form or its two years do not follow each other
     */
    public static FinancialYear parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a financial year is written like 2017-18, found \"" + text + "\"");
        }
        FinancialYear year = new FinancialYear(Integer.parseInt(matcher.group(1)));
        if (!year.toString().equals(text.strip())) {
            throw new IllegalArgumentException("the financial year \"" + text + "\" should be " + year);
        }
        return year;
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
        return "%04d-%02d".formatted(startYear, (startYear + 1) % 100);
    }
}
