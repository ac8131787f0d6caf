package org.scrutineer.salt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A financial year, or a quarter of one, in any of the ways that councils write it and that have one reading:
 * {@code 2024-25 Q3}, {@code 2024/25 Q3}, {@code Q3 2024-25}, {@code 2024-2025 quarter 3}, {@code Q3 24/25},
 * {@code Oct-Dec 2024}. One calendar year beside a quarter ({@code Q3 2024}) has two readings and is none of them.
 *
 * @param year the financial year
 * @param quarter 1 to 4, or 0 for the whole year
 */
record WrittenPeriod(FinancialYear year, int quarter) {

    private static final String YEARS = "(?:fy\\s*)?(\\d{4}|\\d{2})\\s*[-/]\\s*(\\d{4}|\\d{2})";
    private static final String QUARTER = "(?:q|qu|qtr|quarter)\\.?\\s*([1-4])";
    private static final String BETWEEN = "[\\s,;:()/_.-]*(?:of\\s+)?";
    private static final String WHOLE = "(?:full[ -]year|whole[ -]year|year[ -]end|out-?turn|annual|year)";

    private static final Pattern YEAR_FIRST =
            Pattern.compile(YEARS + "(?:" + BETWEEN + QUARTER + "\\)?|" + BETWEEN + WHOLE + "\\)?)?");
    private static final Pattern QUARTER_FIRST = Pattern.compile("\\(?" + QUARTER + BETWEEN + YEARS + "\\)?");
    private static final Pattern WHOLE_FIRST = Pattern.compile(WHOLE + BETWEEN + YEARS);

    private static final int CENTURY = 100;
    /** Two digits mean this century, since no return is older. */
    static final int THIS_CENTURY = 2000;

    /**
     * What a text says; empty when it is of another form.
     *
     * @throws IllegalArgumentException when its two years do not follow each other
     */
    static Optional<WrittenPeriod> read(String text) {
        String plain = Label.key(text);
        Optional<WrittenMonths.InBrackets> months = WrittenMonths.inBrackets(plain);
        return months.isEmpty()
                ? read(text, plain)
                : read(text, months.get().rest())
                        .filter(period -> period.quarter() == months.get().quarter());
    }

    private static Optional<WrittenPeriod> read(String text, String plain) {
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return Optional.of(new WrittenPeriod(
                    year(text, yearFirst.group(1), yearFirst.group(2)),
                    yearFirst.group(3) == null ? 0 : Integer.parseInt(yearFirst.group(3))));
        }
        Matcher quarterFirst = QUARTER_FIRST.matcher(plain);
        if (quarterFirst.matches()) {
            return Optional.of(new WrittenPeriod(
                    year(text, quarterFirst.group(2), quarterFirst.group(3)), Integer.parseInt(quarterFirst.group(1))));
        }
        Matcher wholeFirst = WHOLE_FIRST.matcher(plain);
        return wholeFirst.matches()
                ? Optional.of(new WrittenPeriod(year(text, wholeFirst.group(1), wholeFirst.group(2)), 0))
                : WrittenMonths.read(plain);
    }

    private static FinancialYear year(String text, String first, String second) {
        int start = Integer.parseInt(first) + (first.length() == 2 ? THIS_CENTURY : 0);
        FinancialYear year = new FinancialYear(start);
        int next = second.length() == 2 ? (start + 1) % CENTURY : start + 1;
        if (Integer.parseInt(second) != next) {
            throw new IllegalArgumentException("the financial year \"" + text.strip() + "\" should be " + year
                    + ", or another whose two years follow each other");
        }
        return year;
    }
}
