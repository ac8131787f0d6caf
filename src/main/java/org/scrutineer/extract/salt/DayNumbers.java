package org.scrutineer.extract.salt;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days as numbers. A council's millions of rows hold a few thousand days; those of three centuries are made once. */
final class DayNumbers {

    private static final int FIRST_YEAR = 1850;
    private static final int YEARS = 300;
    private static final int IN_MONTH = 31;
    private static final int IN_YEAR = 12 * IN_MONTH;
    /** Threads may make the same day twice, which is the same. */
    private static final LocalDate[] MADE = new LocalDate[YEARS * IN_YEAR];

    private static final int NONE = -1;
    private static final int FIRST_OTHER = -2;

    private final Numbered<LocalDate> others = new Numbered<>();

    /** @param day may be null */
    int number(LocalDate day) {
        if (day == null) {
            return NONE;
        }
        int number = number(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return number < 0 ? FIRST_OTHER - others.of(day) : number;
    }

    /** The day of a number, or null. */
    LocalDate of(int number) {
        return number >= 0 ? made(number) : number == NONE ? null : others.at(FIRST_OTHER - number);
    }

    /**
     * The day that a text says, where it is written like {@code 2017-12-31} and lies in these centuries; else null, be
     * there such a day or not.
     */
    static LocalDate read(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        int number = year < 0 || month < 1 || month > 12 || day < 1 || day > IN_MONTH ? NONE : number(year, month, day);
        return number < 0 || (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) ? null : made(number);
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static int number(int year, int month, int day) {
        return year < FIRST_YEAR || year >= FIRST_YEAR + YEARS
                ? NONE
                : (year - FIRST_YEAR) * IN_YEAR + (month - 1) * IN_MONTH + day - 1;
    }

    private static LocalDate made(int number) {
        LocalDate made = MADE[number];
        if (made == null) {
            made = LocalDate.of(FIRST_YEAR + number / IN_YEAR, number % IN_YEAR / IN_MONTH + 1, number % IN_MONTH + 1);
            MADE[number] = made;
        }
        return made;
    }
}
