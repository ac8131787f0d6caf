package org.scrutineer.salt.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person as the council's {@code person} table has them. Labels are in the return's own spelling, and empty where not
 * recorded.
 *
 * @param id person_id
 * @param born date of birth, or null where a source does not know it
 * @param died date of death, or null
 * @param gender Male, Female, Other, Not known, or empty
 * @param ethnicGroup group of the ethnicity, or empty
 * @param supportReason primary support reason
 * @param unpaidCarer Carer, No carer, Not known, or empty
 * @param employment employment status (LTS004)
 * @param hoursWorked hours a week of all jobs together, or null
 * @param accommodation accommodation status (LTS004)
 * @param detained detained under the Mental Health Act
 */
public record Person(
        String id,
        LocalDate born,
        LocalDate died,
        String gender,
        String ethnicGroup,
        String supportReason,
        String unpaidCarer,
        String employment,
        BigDecimal hoursWorked,
        String accommodation,
        boolean detained)
        implements Fact {

    /**
     * Whole years by birthday; empty where the date of birth is not known. Someone born on 29 February is a year older
     * on 1 March of other years.
     */
    public Optional<Integer> ageOn(LocalDate day) {
        return Age.on(born, day);
    }

    /** Whether they had died before a day. */
    public boolean deadBefore(LocalDate day) {
        return died != null && died.isBefore(day);
    }

    /** The end of support: cut back to the date of death when that is earlier. Null while it goes on. */
    public LocalDate cutBack(LocalDate end) {
        return died != null && (end == null || died.isBefore(end)) ? died : end;
    }

    @Override
    public String table() {
        return "person";
    }

    @Override
    public String describe() {
        return "person born " + born + (died == null ? "" : ", died " + died)
                + (supportReason.isEmpty() ? "" : ", " + supportReason);
    }
}
