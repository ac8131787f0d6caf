package org.scrutineer.extract.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as it is written in a file, with the time of the clock where there is one.
 *
 * @param year four digits
 * @param first what stands first of day and month
 * @param second what stands second
 * @param ordered whether there is one reading, so that {@code first} is the day: {@code 2025-05-01}, {@code 20250501},
 *     {@code 01-May-2025}; {@code 01/05/2025} has two until the whole column is seen
 * @param time of the clock, or null
 */
public record WrittenDay(int year, int first, int second, boolean ordered, LocalTime time) {

    private static final String TIME = "(?:[T ]+(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(?:Z|[+-]00:?00)?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern DIGITS = Pattern.compile("(19|20)(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[- /]([a-z]{3,9})[- /,]+(\\d{4})"
            + TIME.replace("T", "t").replace("Z", "z"));
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + TIME);
    private static final Pattern SERIAL = Pattern.compile("[1-6]\\d{4}(?:\\.\\d+)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/.](?:\\d{1,2}|[A-Za-z]{3,9})[-/.]\\d{2}");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /** A spreadsheet counts days from here; its first two months of 1900 are off by one, which no return reaches. */
    private static final LocalDate SERIAL_ORIGIN = LocalDate.of(1899, 12, 30);

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /**
     * What a text may mean; empty when it has no form of a day. Whether there is such a day is another question:
     * {@link #day()}.
     */
    public static Optional<WrittenDay> read(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(yearFirst.group(1), yearFirst.group(3), yearFirst.group(2), true, yearFirst.group(4));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return of(yearLast.group(3), yearLast.group(1), yearLast.group(2), false, yearLast.group(4));
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return of(digits.group(1) + digits.group(2), digits.group(4), digits.group(3), true, null);
        }
        Matcher named = NAMED.matcher(text.toLowerCase(Locale.ROOT));
        if (named.matches()) {
            int month = month(named.group(2));
            return month == 0
                    ? Optional.empty()
                    : of(named.group(3), named.group(1), String.valueOf(month), true, named.group(4));
        }
        return Optional.empty();
    }

    private static Optional<WrittenDay> of(String year, String first, String second, boolean ordered, String time) {
        try {
            LocalTime clock = time == null ? null : LocalTime.parse(time.indexOf(':') == 1 ? "0" + time : time);
            return Optional.of(new WrittenDay(
                    Integer.parseInt(year), Integer.parseInt(first), Integer.parseInt(second), ordered, clock));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** 1 to 12 of a month's name, or of its first three letters; 0 when it is none. */
    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).equals(name)
                    || (name.length() == 3 && MONTHS.get(i).startsWith(name))
                    || (name.equals("sept") && i == 8)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The day with the day of the month first, as it is written in Britain; null when there is none such. */
    public LocalDate day() {
        try {
            return LocalDate.of(year, second, first);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Whether it can only be a day with the month first: {@code 03/31/2026}. */
    public boolean onlyMonthFirst() {
        return !ordered && day() == null && first >= 1 && first <= 12 && second > 12 && second <= 31;
    }

    /** Whether it can only be a day with the day of the month first: {@code 31/03/2026}. */
    public boolean onlyDayFirst() {
        return !ordered && first > 12 && day() != null;
    }

    /** How to mend a text that is no day, or no moment where the example is one. */
    public static String fix(String text, String example) {
        String what = example.indexOf(':') < 0 ? "the day like " : "the day and the time like ";
        if (SERIAL.matcher(text).matches()) {
            LocalDate meant = SERIAL_ORIGIN.plusDays((long) Double.parseDouble(text));
            return "It looks like a spreadsheet's number of a day, " + IN_WORDS.format(meant)
                    + ": format the column as yyyy-mm-dd before saving.";
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            return "Write the year with four digits, like " + example + ".";
        }
        Optional<WrittenDay> written = read(text);
        if (written.isPresent() && written.get().onlyMonthFirst()) {
            return "It has the month first; write " + what + example + ".";
        }
        if (written.isPresent() && written.get().day() == null) {
            return "There is no such day; correct it, and write " + what + example + ".";
        }
        return "Write " + what + example + ".";
    }
}
