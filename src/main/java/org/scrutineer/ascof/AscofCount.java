package org.scrutineer.ascof;

import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.count.SaltReturn;

/** Works out every indicator of a period's framework year from a counted return. */
public final class AscofCount {

    private AscofCount() {
    }

    /** @param populations of any years; a rate without one has its numerator and no value */
    public static List<AscofValue> of(SaltReturn salt, List<Population> populations) {
        return AscofFramework.get().in(salt.period().year()).stream().map(definition -> of(definition, salt, populations)).toList();
    }

    /** One indicator. */
    public static AscofValue of(AscofDefinition definition, SaltReturn salt, List<Population> populations) {
        Period period = salt.period();
        List<String> absent = definition.cells().stream().filter(cell -> salt.table(cell.measure(), cell.table()).isEmpty()).map(cell -> cell.measure() + " " + cell.table()).distinct().toList();
        if (!absent.isEmpty()) {
            return AscofValue.none(definition, "not supplied: " + String.join(", ", absent));
        }
        int numerator = sum(definition, AscofPart.NUMERATOR, salt);
        String note = period.quarter() < definition.finalQuarter() ? "not complete before quarter " + definition.finalQuarter() : "";
        if (!definition.isRate()) {
            return AscofValue.of(definition, numerator, sum(definition, AscofPart.DENOMINATOR, salt), note);
        }
        Optional<Population> population = populations.stream().filter(one -> one.year().equals(period.year()) && one.ages().equals(definition.population())).findFirst();
        return AscofValue.of(definition, numerator, population.map(Population::people).orElse(0L),
                population.isPresent() ? note : "no population of " + definition.population() + " for " + period.year());
    }

    private static int sum(AscofDefinition definition, AscofPart part, SaltReturn salt) {
        return definition.cells().stream().filter(cell -> cell.part() == part).mapToInt(cell -> cell.sign() * cell.count(salt)).sum();
    }
}
