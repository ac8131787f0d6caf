package org.scrutineer.performance;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.salt.FinancialYear;

/**
 * Moves periods and the texts that name them from one quarter to another: a quarter by as many quarters as lie between
 * the two, a year by as many years. How a period is written stays as it is.
 */
public final class PeriodShift {

    private static final int QUARTERS = 4;
    private static final int CENTURY = 100;
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private static final String YEAR = "(?<year>\\d{4})(?<dash>\\s?[-/\u2013]\\s?)(?<second>\\d{4}|\\d{2})(?![-/\\d])";
    private static final String QUARTER = "(?:Q|q|[Qq]uarter |[Qq]tr )[1-4]";
    private static final Pattern DATED =
            Pattern.compile("(?<![-/\\d])" + YEAR + "(?:(?<between>[ ,(]{1,2})(?<quarter>" + QUARTER + ")\\b)?");
    private static final Pattern QUARTER_FIRST =
            Pattern.compile("\\b(?<quarter>" + QUARTER + ")(?<between> (?:of )?\\(?)" + YEAR);
    private static final Pattern BARE = Pattern.compile("\\b(?<quarter>" + QUARTER + ")\\b");
    private static final Pattern IN_WORDS =
            Pattern.compile("\\b(?<word>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)(?= quarter\\b)");
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*\\}");

    private final int quarters;
    private final int years;

    /**
     * The shift between two quarters.
     *
     * @throws IllegalArgumentException when one of them is a whole year, or the second is not later than the first
     */
    public PeriodShift(ReportingPeriod from, ReportingPeriod to) {
        if (from.wholeYear() || to.wholeYear()) {
            throw new IllegalArgumentException(
                    "a quarter is written like 2024-25 Q3, found \"" + (from.wholeYear() ? from : to) + "\"");
        }
        years = to.year().startYear() - from.year().startYear();
        quarters = years * QUARTERS + to.quarter() - from.quarter();
        if (quarters <= 0) {
            throw new IllegalArgumentException(to + " is not later than " + from);
        }
    }

    /** The period as far on as the second quarter is from the first. */
    public ReportingPeriod of(ReportingPeriod period) {
        if (period.wholeYear()) {
            return ReportingPeriod.of(new FinancialYear(period.year().startYear() + years));
        }
        int at = period.year().startYear() * QUARTERS + period.quarter() - 1 + quarters;
        return new ReportingPeriod(new FinancialYear(at / QUARTERS), at % QUARTERS + 1);
    }

    /** The text with every period that it names moved. */
    public String of(String text) {
        StringBuilder moved = new StringBuilder();
        Matcher braces = BRACES.matcher(text);
        int at = 0;
        while (braces.find()) {
            moved.append(words(text.substring(at, braces.start()))).append(replace(DATED, braces.group(), this::dated));
            at = braces.end();
        }
        return moved.append(words(text.substring(at))).toString();
    }

    /** Outside of braces a quarter may also stand before its year, alone, or in words. */
    private String words(String text) {
        // A period that has been moved is hidden from the patterns that come after it.
        StringBuilder done = new StringBuilder();
        Pattern any = Pattern.compile(
                "(?:" + DATED.pattern() + ")|(?:" + QUARTER_FIRST.pattern().replace("?<", "?<f") + ")|(?:"
                        + BARE.pattern().replace("?<quarter", "?<bare") + ")|(?:" + IN_WORDS.pattern() + ")");
        Matcher found = any.matcher(text);
        while (found.find()) {
            String one = found.group();
            String other = one.matches("\\d.*")
                    ? replace(DATED, one, this::dated)
                    : found.group("bare") != null
                            ? bare(one)
                            : found.group("word") != null ? ordinal(one) : replace(QUARTER_FIRST, one, this::dated);
            found.appendReplacement(done, Matcher.quoteReplacement(other));
        }
        return found.appendTail(done).toString();
    }

    private static String replace(Pattern pattern, String text, java.util.function.Function<Matcher, String> other) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder done = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(done, Matcher.quoteReplacement(other.apply(matcher)));
        }
        return matcher.appendTail(done).toString();
    }

    private String dated(Matcher found) {
        int start = Integer.parseInt(found.group("year"));
        int second = Integer.parseInt(found.group("second"));
        if (second != start + 1 && second != (start + 1) % CENTURY) {
            return found.group();
        }
        String quarter = found.group("quarter");
        ReportingPeriod moved = of(new ReportingPeriod(new FinancialYear(start), quarter == null ? 0 : digit(quarter)));
        int next = moved.year().startYear() + 1;
        String year = moved.year().startYear()
                + found.group("dash")
                + (found.group("second").length() == 2
                        ? String.format(Locale.ROOT, "%02d", next % CENTURY)
                        : String.valueOf(next));
        if (quarter == null) {
            return year;
        }
        String name = quarter.substring(0, quarter.length() - 1) + moved.quarter();
        return found.start("quarter") < found.start("year")
                ? name + found.group("between") + year
                : year + found.group("between") + name;
    }

    private String bare(String quarter) {
        return quarter.substring(0, quarter.length() - 1) + turned(digit(quarter));
    }

    private String ordinal(String word) {
        String moved = ORDINALS.get(turned(ORDINALS.indexOf(word.toLowerCase(Locale.ROOT)) + 1) - 1);
        return Character.isUpperCase(word.charAt(0))
                ? Character.toUpperCase(moved.charAt(0)) + moved.substring(1)
                : moved;
    }

    private int turned(int quarter) {
        return Math.floorMod(quarter - 1 + quarters, QUARTERS) + 1;
    }

    private static int digit(String quarter) {
        return quarter.charAt(quarter.length() - 1) - '0';
    }
}
