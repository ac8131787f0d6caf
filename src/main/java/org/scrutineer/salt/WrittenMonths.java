package org.scrutineer.salt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter or a financial year written by its months: {@code Jan-Mar 2025}, {@code October to December 2024},
 * {@code quarter ending 31 December 2024}, {@code year to March 2025}. Months that are no quarter and no financial year
 * ({@code Apr-Dec 2024}) have no reading here.
 */
final class WrittenMonths {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int APRIL = 4;
    private static final int MARCH = 3;

    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";
    private static final String YEAR = "[\\s,-]*'?(\\d{4}|\\d{2})";
    private static final String OPTIONAL_YEAR = "(?:" + YEAR + ")?";
    private static final String TO = "\\s*(?:-|to|until)\\s*";

    private static final Pattern FIRST_TO_LAST = Pattern.compile(MONTH + OPTIONAL_YEAR + TO + MONTH + YEAR);
    private static final Pattern ENDING = Pattern.compile(
            "(quarter|three months|3 months|year|twelve months|12 months)\\s+(?:ending|ended|end|to)\\s+"
                    + "(?:(?:30|31)(?:st|th)?\\s+)?" + MONTH + YEAR);

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(\\s*" + MONTH + TO + MONTH + "\\s*\\)");

    private WrittenMonths() {}

    /** The quarter whose months stand in brackets somewhere in a text, and the text without them. */
    static Optional<InBrackets> inBrackets(String plain) {
        Matcher months = IN_BRACKETS.matcher(plain);
        return months.find()
                ? quarter(month(months.group(1)), month(months.group(2)))
                        .map(quarter ->
                                new InBrackets(quarter, months.replaceFirst("").strip()))
                : Optional.empty();
    }

    record InBrackets(int quarter, String rest) {}

    /**
     * The quarter or the year that a text names by months.
     *
     * @param plain the text as {@link Label#key} gives it
     */
    static Optional<WrittenPeriod> read(String plain) {
        Matcher ending = ENDING.matcher(plain);
        if (ending.matches()) {
            boolean year = ending.group(1).startsWith("year") || ending.group(1).matches("(?:twelve|12) months");
            int last = month(ending.group(2));
            int first = year ? last % 12 + 1 : (last + 9) % 12 + 1;
            return between(first, last, year(ending.group(3)));
        }
        Matcher months = FIRST_TO_LAST.matcher(plain);
        if (!months.matches()) {
            return Optional.empty();
        }
        int first = month(months.group(1));
        int last = month(months.group(3));
        int end = year(months.group(4));
        int start = first > last ? end - 1 : end;
        return months.group(2) == null || year(months.group(2)) == start ? between(first, last, end) : Optional.empty();
    }

    private static Optional<WrittenPeriod> between(int first, int last, int endYear) {
        if (first == APRIL && last == MARCH) {
            return Optional.of(new WrittenPeriod(new FinancialYear(endYear - 1), 0));
        }
        FinancialYear year = new FinancialYear(last <= MARCH ? endYear - 1 : endYear);
        return quarter(first, last).map(quarter -> new WrittenPeriod(year, quarter));
    }

    private static Optional<Integer> quarter(int first, int last) {
        return first % 3 == 1 && last == first + 2 ? Optional.of((first + 8) % 12 / 3 + 1) : Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) + 1;
    }

    private static int year(String written) {
        return Integer.parseInt(written) + (written.length() == 2 ? WrittenPeriod.THIS_CENTURY : 0);
    }
}
