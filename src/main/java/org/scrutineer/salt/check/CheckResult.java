package org.scrutineer.salt.check;

import java.util.List;
import java.util.Locale;
import org.scrutineer.salt.count.PersonFinding;

/**
 * How a check came out.
 *
 * @param code such as {@code V5}
 * @param title what must hold
 * @param cells the cells that do not
 * @param people what was found about single people; personal data
 */
public record CheckResult(String code, String title, Outcome outcome, List<String> cells, List<PersonFinding> people) {

    /** Passed, worth a look, or wrong. */
    public enum Outcome {
        PASSES,
        WARNS,
        FAILS
    }

    /** For the terminal: names nobody. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("check " + code + " " + outcome.name().toLowerCase(Locale.ROOT) + ": " + title);
        cells.forEach(cell -> text.append(System.lineSeparator()).append("    ").append(cell));
        if (!people.isEmpty()) {
            text.append(System.lineSeparator())
                    .append("    ")
                    .append(people.size())
                    .append(people.size() == 1 ? " person or event" : " people or events")
                    .append(", listed in checks.csv");
        }
        return text.toString();
    }
}
