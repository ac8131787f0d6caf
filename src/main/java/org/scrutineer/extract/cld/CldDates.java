package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as programs export them. What has one reading is read; what may have two is not. */
final class CldDates {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final long OLDEST_SERIAL = ChronoUnit.DAYS.between(DAY_ZERO, LocalDate.of(1901, 1, 1));
    private static final Pattern TIME = Pattern.compile("[T :]\\d{1,2}:.*");
    private static final Pattern DAY_OF_WEEK = Pattern.compile("(?i)^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]? ");
    private static final Pattern ORDINAL = Pattern.compile("(?i)\\b(\\d{1,2})(st|nd|rd|th)\\b");
    private static final Pattern SPACES = Pattern.compile(",? +");
    private static final Pattern SERIAL = Pattern.compile("\\d{3,5}(\\.\\d+)?");
    private static final Pattern LONG_AGO =
            Pattern.compile("^(0\\d{3}|1[0-7]\\d\\d)[-/]\\d|^\\d{1,2}[-/]\\d{1,2}[-/](0\\d{3}|1[0-7]\\d\\d)\\b");
    private static final Pattern TWO_DIGITS = Pattern.compile("\\d{1,2}([-/. ])(\\d{1,2}|[A-Za-z]{3,9})\\1\\d{2}");
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-M-d"),
            form("d/M/uuuu"),
            form("uuuu/M/d"),
            form("uuuuMMdd"),
            form("d-M-uuuu"),
            form("d.M.uuuu"),
            form("d-MMM-uuuu"),
            form("d MMM uuuu"),
            form("d-MMMM-uuuu"),
            form("d MMMM uuuu"),
            form("d/MMM/uuuu"),
            form("dMMMuuuu"),
            form("MMM d uuuu"),
            form("MMMM d uuuu"));
    private static final List<DateTimeFormatter> MONTH_FIRST = List.of(form("M/d/uuuu"), form("M-d-uuuu"));

    private final Map<String, Optional<LocalDate>> seen = new HashMap<>();

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day; empty where the text is none or may be another. */
    Optional<LocalDate> read(String text) {
        Optional<LocalDate> day = seen.get(text);
        if (day == null) {
            day = first(plain(text), FORMS).filter(one -> !one.isBefore(FIRST) && !one.isAfter(LAST));
            seen.put(text, day);
        }
        return day;
    }

    /** Without a time, the day of the week, the ending of an ordinal, and spaces or commas too many. */
    private static String plain(String text) {
        String day = DAY_OF_WEEK.matcher(withoutTime(text)).replaceFirst("");
        return SPACES.matcher(ORDINAL.matcher(day).replaceFirst("$1")).replaceAll(" ");
    }

    private static String withoutTime(String text) {
        return TIME.matcher(text).replaceFirst("").replace("Sept-", "Sep-").replace("Sept ", "Sep ");
    }

    private static Optional<LocalDate> first(String text, List<DateTimeFormatter> forms) {
        for (DateTimeFormatter form : forms) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeParseException another) {
                // Tried in the next form.
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a text is a day of a year before 1800, such as the 1 January of year 1 that some systems write for none.
     */
    static boolean isBeforeAll(String text) {
        return LONG_AGO.matcher(text).find();
    }

    /** Whether a text that cannot be read is a day with its month first, such as 03/31/2026. */
    static boolean monthFirst(String text) {
        return first(withoutTime(text), MONTH_FIRST).isPresent();
    }

    /** What a text that cannot be read seems to be, for a message. */
    static String seems(String text) {
        if (SERIAL.matcher(text).matches()) {
            long days = (long) Double.parseDouble(text);
            if (days >= OLDEST_SERIAL) {
                return ", which looks like a spreadsheet day number, "
                        + DAY_ZERO.plusDays(days).format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
            }
        }
        if (TWO_DIGITS.matcher(text).matches()) {
            return ", whose year has two digits and may be of either century";
        }
        return "";
    }
}
