package org.scrutineer.extract.cld;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.Settings;

/**
 * By what rule the months of a submission are derived.
 *
 * @param version the dated version of the method
 * @param smallCouncils the choice of the setting {@code cld.small.council}
 * @param constants how many events and what shares are asked for
 */
record PeriodRule(String version, String smallCouncils, CldConstants constants) {

    private static final String AS_PUBLISHED = "as published";
    private static final List<RuleFile.Line> EXCEPTIONS = RuleFile.read("cld/small-councils.csv");

    /** How the months of one council's submission are found. */
    enum Months {
        /** By the rule for all councils. */
        ALIKE("none"),
        /** By that rule, with no least number of events in a month. */
        NO_LEAST("no least number"),
        /** As they are stated. */
        STATED("stated months");

        private final String choice;

        Months(String choice) {
            this.choice = choice;
        }

        String choice() {
            return choice;
        }

        private static Months of(String choice) {
            for (Months months : values()) {
                if (months.choice.equals(choice)) {
                    return months;
                }
            }
            throw new IllegalArgumentException("cld.small.council: " + choice);
        }
    }

    static PeriodRule of(Settings settings, CldConstants constants) {
        return new PeriodRule(settings.get("cld.period"), settings.get("cld.small.council"), constants);
    }

    /** How the months of a council are found: by the setting, or as published for the council of that code. */
    Months months(String council) {
        if (!smallCouncils.equals(AS_PUBLISHED)) {
            return Months.of(smallCouncils);
        }
        return EXCEPTIONS.stream()
                .filter(line -> line.get("version").equals(version)
                        && List.of(line.get("codes").split("\\|")).contains(council))
                .findFirst()
                .map(line -> Months.of(line.get("months")))
                .orElse(Months.ALIKE);
    }

    /**
     * Derives a period, whatever is stated.
     *
     * @param ended how many events ended, by type and month
     * @param open how many services go on
     * @param imported the month in which the file came, which may be half full
     */
    DerivedPeriod derive(
            Months months, Map<String, NavigableMap<YearMonth, Integer>> ended, int open, YearMonth imported) {
        return DerivedPeriod.of(this, months, ended, open, imported);
    }

    /** The constant of a month or a file below which nothing is derived; none where the rule asks for no number. */
    int least(Months months, String name) {
        return months == Months.NO_LEAST ? 0 : constants.of(version, name);
    }
}
