package org.scrutineer.extract.salt;

import java.time.LocalDate;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.layout.RuleSet;

/**
 * What facts are read for. The SALT contract has the same facts for any period; those of Client Level Data depend on
 * what had happened by the last day.
 *
 * @param rules the rules of the return in the period's year; those of every year where no period is
 * @param period the period that will be counted; null where none is, as when a source is looked through
 * @param settings the choices in force
 */
public record ReadFor(RuleSet rules, Period period, Settings settings) {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** For a count by the rules of the period's year that the settings name. */
    public ReadFor(Period period, Settings settings) {
        this(RuleSet.of(period == null ? null : period.year(), settings), period, settings);
    }

    /** Everything there is, with the defaults. */
    public static ReadFor anything() {
        return new ReadFor(null, Settings.defaults());
    }

    /** Everything there is, with the defaults and the words of any year that the council's rules have. */
    public static ReadFor anything(Settings settings) {
        return new ReadFor(RuleSet.of(null, settings), null, Settings.defaults());
    }

    /** The first day counted; the beginning of time where no period is. */
    public LocalDate firstDay() {
        return period == null ? LocalDate.MIN : period.start();
    }

    /** The last day counted; the end of time where no period is. */
    public LocalDate lastDay() {
        return period == null ? NEVER : period.end();
    }
}
