package org.scrutineer.performance.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;

/**
 * Fills the figures that a text quotes. An indicator's: <code>{1E 2017-18 Q3}</code>, of one of its series <code>
 * {ABP2f LTS support 2017-18 Q3}</code>, and what belongs to it <code>{1E 2017-18 Q3 fraction}</code>, <code>
 * {1E 2017-18 target}</code>. What follows the period of the paper, so that a text carries over: <code>{1E now}</code>,
 * <code>{1E previous}</code>, <code>{1E change}</code>, <code>{1E rating}</code>. A count of judgements: <code>
 * {tally ascof.better}</code>, of another quarter <code>{tally ascof.better 2017-18 Q2}</code>.
 */
public final class Quotes {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");

    private final IndicatorQuote indicators;
    private final TallyQuote tallies;

    /** @param period whose tallies are meant where a text names none */
    public Quotes(PerformanceBook book, ReportingPeriod period, DirectionReading reading) {
        indicators = new IndicatorQuote(book, period, reading);
        tallies = new TallyQuote(book, period, reading);
    }

    /** What stands in braces in a text, without them. */
    public static List<String> in(String text) {
        return BRACES.matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    /**
     * The text with every quote answered.
     *
     * @throws UnknownFigureException at the first that has no answer
     */
    public String fill(String text) {
        Matcher braces = BRACES.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (braces.find()) {
            braces.appendReplacement(
                    filled, Matcher.quoteReplacement(answer(braces.group(1).strip())));
        }
        braces.appendTail(filled);
        int left = Math.max(filled.indexOf("{"), filled.indexOf("}"));
        if (left >= 0) {
            String around = filled.substring(Math.max(0, left - 10), Math.min(filled.length(), left + 20));
            throw new UnknownFigureException(
                    "..." + around + "...",
                    around,
                    "both braces of a quoted figure, such as {1E 2017-18 Q3}",
                    List.of());
        }
        return filled.toString();
    }

    /**
     * The answer to one quote.
     *
     * @param quote without its braces
     */
    public String answer(String quote) {
        String[] words = quote.split("\\s+");
        return words[0].equals("tally") ? tallies.answer(quote, words) : indicators.answer(quote, words);
    }

    static ReportingPeriod period(String quote, String text) {
        try {
            return ReportingPeriod.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new UnknownFigureException(
                    "{" + quote + "}", text, "a period such as 2017-18 or 2017-18 Q3", List.of());
        }
    }
}
