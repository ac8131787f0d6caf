package org.scrutineer.extract.validate;

import java.time.LocalDate;
import org.scrutineer.salt.fact.Age;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.Person;

/** Somebody who would be among the oldest people who ever lived. */
final class GreatAge implements CaseRule {

    private static final int OLDEST = ValidationRules.of("L-AGE").limit();

    @Override
    public String code() {
        return "L-AGE";
    }

    @Override
    public void check(CaseFile file, LocalDate day, Findings findings) {
        Person person = file.person();
        LocalDate last = person.died() == null ? day : person.died();
        Age.on(person.born(), last)
                .filter(age -> age > OLDEST)
                .ifPresent(age -> findings.add(
                        this,
                        "person",
                        person.id(),
                        "date_of_birth",
                        "an age of " + age + (person.died() == null ? "" : " at death"),
                        "an age of up to " + OLDEST));
    }
}
