package org.scrutineer.performance;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A measure of performance, as the {@code indicator} table describes it.
 *
 * @param code unique within the report, such as {@code 1Cia} or {@code APB1a}
 * @param frameworkYear the year whose definition holds, such as {@code 2017-18}; a bare ASCOF code changed meaning in
 *     2023-24
 * @param title as printed
 * @param appendix where it is printed: {@code ascof}, {@code activity} and so on
 * @param priority strategic priority, or empty
 * @param polarity whether high or low is good
 * @param unit of its values
 * @param decimals printed decimals; comparisons are made at this precision
 * @param cumulative whether a quarter's value covers the year so far
 * @param owner initials or role of who answers for it
 * @param chart {@code bar}, {@code grouped bar}, {@code line} or {@code none}
 * @param source the return or survey it comes from
 * @param baseline what its direction of travel is measured from
 * @param ratingScheme the name of its rating scheme; empty for the paper's own
 * @param forecast how part of a year is carried to the year's end
 * @param people {@code Y} or {@code N}: whether it counts people; empty where nothing is said
 * @param definition what counts and what does not; or empty
 * @param team who supplies its values; or empty
 * @param shortTitle a few words for narrow places; or empty
 * @param sameAs codes of other measures that say the same thing
 * @param stage where it stands in a person's way through care, by which the grid groups; or empty
 */
public record Indicator(
        String code,
        String frameworkYear,
        String title,
        String appendix,
        String priority,
        Polarity polarity,
        Unit unit,
        int decimals,
        boolean cumulative,
        String owner,
        String chart,
        String source,
        Baseline baseline,
        String ratingScheme,
        ForecastMethod forecast,
        String people,
        String definition,
        String team,
        String shortTitle,
        List<String> sameAs,
        String stage) {

    private static final int SHORT = 60;
    private static final Pattern ASIDE = Pattern.compile("(?i)\\s*\\((low|high) is good\\)");
    private static final Pattern OPENING = Pattern.compile(
            "(?i)^(the )?(proportion|percentage|number|share|%) (and (proportion|percentage) )?of (all )?");

    public Indicator {
        sameAs = List.copyOf(sameAs);
    }

    /** A measure without a shorter title, of which no other says the same. */
    public Indicator(
            String code,
            String frameworkYear,
            String title,
            String appendix,
            String priority,
            Polarity polarity,
            Unit unit,
            int decimals,
            boolean cumulative,
            String owner,
            String chart,
            String source,
            Baseline baseline,
            String ratingScheme,
            ForecastMethod forecast,
            String people,
            String definition,
            String team) {
        this(
                code,
                frameworkYear,
                title,
                appendix,
                priority,
                polarity,
                unit,
                decimals,
                cumulative,
                owner,
                chart,
                source,
                baseline,
                ratingScheme,
                forecast,
                people,
                definition,
                team,
                "",
                List.of(),
                "");
    }

    /** A measure of which nothing more is said: its baseline is the year before, its scheme the paper's. */
    public Indicator(
            String code,
            String frameworkYear,
            String title,
            String appendix,
            String priority,
            Polarity polarity,
            Unit unit,
            int decimals,
            boolean cumulative,
            String owner,
            String chart,
            String source) {
        this(
                code,
                frameworkYear,
                title,
                appendix,
                priority,
                polarity,
                unit,
                decimals,
                cumulative,
                owner,
                chart,
                source,
                Baseline.YEAR_BEFORE,
                "",
                ForecastMethod.UNSAID,
                "",
                "",
                "",
                "",
                List.of(),
                "");
    }

    /** The same indicator, drawn in another form. */
    public Indicator withChart(String form) {
        return new Indicator(
                code,
                frameworkYear,
                title,
                appendix,
                priority,
                polarity,
                unit,
                decimals,
                cumulative,
                owner,
                form,
                source,
                baseline,
                ratingScheme,
                forecast,
                people,
                definition,
                team,
                shortTitle,
                sameAs,
                stage);
    }

    /**
     * Whether a quarter's value is an amount from 1 April, so that it grows to the year's: a share or a score does not,
     * whatever it covers.
     */
    public boolean accumulates() {
        return cumulative && unit.addsUp();
    }

    /**
     * Whether its figures may count people, so that small ones are withheld: unless the council says that they do not
     * (complaints, days, beds).
     */
    public boolean mayCountPeople() {
        return !people.equals("N");
    }

    /** The short title; where there is none, the title without its opening words, "Proportion of", if it is long. */
    public String brief() {
        if (!shortTitle.isEmpty()) {
            return shortTitle;
        }
        String plain = ASIDE.matcher(title).replaceAll("").strip();
        if (plain.length() <= SHORT) {
            return plain;
        }
        String cut = OPENING.matcher(plain).replaceFirst("");
        return cut.isEmpty() ? plain : cut.substring(0, 1).toUpperCase(Locale.UK) + cut.substring(1);
    }
}
