package org.scrutineer.performance.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.salt.FinancialYear;

/** What words for a time mean in a text about one quarter. */
final class Times {

    private static final String YEAR = "(?:20\\d\\d[/-]\\d\\d)";
    private static final String QUARTER = "(?:[Qq](?:uarter|tr|)\\s?[1-4])";
    private static final String LAST_YEAR = "(?:last year|the year before|the previous year|" + YEAR + ")";

    /** Every form that is understood, or known to be a time that is not. */
    static final String FORMS =
            "\\b[Qq]uarters \\d(?:, \\d)?(?: and | to )\\d|(?:the )?same (?:point|period|time|quarter|stage)(?: "
                    + "(?:in|of))? "
                    + LAST_YEAR + "|(?:the )?same (?:point|period|time|quarter) a year (?:before|earlier|ago)"
                    + "|\\b(?:a|one) year (?:before|earlier|ago)\\b|(?:the )?(?:whole|end|start|beginning) of "
                    + LAST_YEAR + "|\\b(?:the |our )?(?:" + YEAR + " )?baseline\\b|\\b" + LAST_YEAR + "(?: " + QUARTER
                    + ")?"
                    + "|\\b" + QUARTER + "(?: (?:of )?" + LAST_YEAR
                    + ")?|\\b(?:last|previous) quarter\\b|\\bthe quarter before\\b|\\b(?:this|the) "
                    + "quarter\\b|\\b(?:earlier|previous) (?:years|quarters)\\b|\\bthe start of the year\\b";

    private static final Pattern FORM_YEAR = Pattern.compile(YEAR);
    private static final Pattern FORM_QUARTER = Pattern.compile("(?<![\\d/])[1-4](?![\\d/])");

    private final ReportingPeriod now;

    Times(ReportingPeriod now) {
        this.now = now;
    }

    ReportingPeriod now() {
        return now;
    }

    /** The periods that a text may mean; none where it is no period of the contract. */
    List<ReportingPeriod> meant(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        if (words.startsWith("quarters")
                || words.matches(".*(years|quarters|start|beginning|end of|start of the year).*")) {
            return between(words);
        }
        Matcher named = FORM_YEAR.matcher(text);
        FinancialYear before = now.year().previous();
        boolean earlier = words.matches(".*(last year|year before|previous year|a year|one year|baseline).*");
        FinancialYear year =
                named.find() ? FinancialYear.parse(named.group().replace('/', '-')) : earlier ? before : now.year();
        if (words.contains("same ") || words.matches("(a|one) year .*")) {
            return List.of(new ReportingPeriod(year, now.quarter()));
        }
        Matcher quarter = FORM_QUARTER.matcher(FORM_YEAR.matcher(words).replaceAll(""));
        if (quarter.find() && words.contains("q")) {
            return List.of(new ReportingPeriod(year, Integer.parseInt(quarter.group())));
        }
        if (words.matches("(last|previous) quarter|the quarter before")) {
            return now.quarter() > 1 ? List.of(new ReportingPeriod(now.year(), now.quarter() - 1)) : List.of();
        }
        if (words.endsWith("this quarter") || words.equals("the quarter")) {
            return List.of(now);
        }
        if (words.contains("whole") || words.contains("baseline") || words.matches("20\\d\\d.*")) {
            return List.of(ReportingPeriod.of(year));
        }
        return earlier ? List.of(ReportingPeriod.of(year), new ReportingPeriod(year, now.quarter())) : List.of();
    }

    /** From one quarter to the reported one: the first of the two. */
    private List<ReportingPeriod> between(String words) {
        Matcher pair = Pattern.compile("quarters ([1-4])(?: and | to )([1-4])").matcher(words);
        return pair.matches() && Integer.parseInt(pair.group(2)) == now.quarter()
                ? List.of(new ReportingPeriod(now.year(), Integer.parseInt(pair.group(1))))
                : List.of();
    }
}
