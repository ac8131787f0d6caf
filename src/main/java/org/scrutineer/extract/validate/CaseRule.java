package org.scrutineer.extract.validate;

import java.time.LocalDate;
import org.scrutineer.salt.fact.CaseFile;

/**
 * A rule about what is recorded of one person. Its title, reason and example are in {@code rules/validation.yaml} under
 * its code.
 */
interface CaseRule {

    String code();

    /**
     * Looks at one person.
     *
     * @param day the last day of the period, or today when none was asked for
     */
    void check(CaseFile file, LocalDate day, Findings findings);
}
