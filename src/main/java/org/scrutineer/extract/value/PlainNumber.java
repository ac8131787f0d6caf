package org.scrutineer.extract.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.performance.Unit;

/**
 * Reads numbers as people and spreadsheets write them. {@code 1,250}, {@code 1 250} and a minus sign of any style have
 * one reading; {@code 12.5%} has one where percentages stand, {@code £1,200} where pounds do. {@code 1,25},
 * {@code >80}, {@code 1.2m} and {@code about 80} have none.
 */
public final class PlainNumber {

    /** More digits than any figure of a council: a number as long as that, written out, would fill the memory. */
    private static final int MOST_DIGITS = 30;

    private static final String SPACE = "[ \\u00a0\\u2009\\u202f]";
    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:" + SPACE + "\\d{3})+|\\d+";
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)((?:" + DIGITS + ")?)(\\.\\d*)?(?:[eE]([+-]?\\d{1,9}))?");
    private static final Pattern MINUS =
            Pattern.compile("^[\\u2212\\u2012\\u2013\\uFE63\\uFF0D]" + SPACE + "?(?=[\\d.£])");
    private static final Pattern PERCENT = Pattern.compile("(?:%|per" + SPACE + "?cent\\.?|pct\\.?)$");
    private static final Pattern DAYS = Pattern.compile("days?$");
    private static final Pattern WEEKS = Pattern.compile("(?:weeks?|wks?)$");
    private static final Pattern HOURS = Pattern.compile("(?:hours?|hrs?)$");
    private static final Pattern MINUTES = Pattern.compile("(?:minutes?|mins?)$");
    private static final Pattern POUNDS = Pattern.compile("^([+-]?)" + SPACE + "?£" + SPACE + "?");

    private PlainNumber() {}

    /** The number that a text is; empty where it is none, or has more than one reading. */
    public static Optional<BigDecimal> read(String text) {
        String bare = MINUS.matcher(text.strip()).replaceFirst("-");
        Matcher parts = NUMBER.matcher(bare);
        boolean hasDigits = parts.matches()
                && (!parts.group(2).isEmpty()
                        || (parts.group(3) != null && parts.group(3).length() > 1));
        if (!hasDigits
                || bare.length() > MOST_DIGITS
                || (parts.group(4) != null && Math.abs(Integer.parseInt(parts.group(4))) > MOST_DIGITS)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(bare.replaceAll(SPACE + "|,", "")));
    }

    /** The same, with the sign or the word of a unit beside it: {@code 80%}, {@code £1,200}, {@code 12 days}. */
    public static Optional<BigDecimal> read(String text, Unit unit) {
        String bare = MINUS.matcher(text.strip()).replaceFirst("-").toLowerCase(Locale.ROOT);
        return read(
                switch (unit) {
                    case PERCENT -> PERCENT.matcher(bare).replaceFirst("");
                    case POUNDS -> POUNDS.matcher(bare).replaceFirst("$1");
                    case DAYS -> DAYS.matcher(bare).replaceFirst("");
                    case WEEKS -> WEEKS.matcher(bare).replaceFirst("");
                    case HOURS -> HOURS.matcher(bare).replaceFirst("");
                    case MINUTES -> MINUTES.matcher(bare).replaceFirst("");
                    case COUNT, RATE, RATE_PER_10_000, RATE_PER_1_000, SCORE -> bare;
                });
    }

    /** How to mend a text that is no plain number. */
    public static String fix(String text) {
        String bare = text.strip();
        if (PERCENT.matcher(bare).find()) {
            return "Leave out the percent sign if a percentage is meant; otherwise correct the number or the unit.";
        }
        if (bare.matches(".*[£$€].*")) {
            return "Write the amount without its sign; the unit says that it is money.";
        }
        if (bare.matches("\\d+,\\d+")) {
            return "A comma stands before every three digits, or not at all; decimals have a point.";
        }
        if (bare.matches("\\(.*\\d\\)")) {
            return "Write a negative number with a minus sign, not in brackets.";
        }
        if (bare.matches("(?i).*\\d\\s*(k|m|bn|thousand|million)")) {
            return "Write all the digits, such as 1200000 for 1.2m.";
        }
        return "Write digits with a point for decimals, without words or signs.";
    }
}
