package org.scrutineer.ascof;

import java.util.List;
import java.util.Optional;
import org.scrutineer.ascof.central.CentralFigure;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.count.SaltReturn;

/**
 * Works out every indicator of a period's framework year from a counted return, or from events where these are given.
 */
public final class AscofCount {

    private AscofCount() {}

    /** The indicators that a return alone can give. */
    public static List<AscofValue> of(SaltReturn salt, List<Population> populations) {
        return AscofFramework.get().in(salt.period().year()).stream()
                .filter(definition -> !definition.cells().isEmpty())
                .map(definition -> of(definition, salt, populations))
                .toList();
    }

    /**
     * Every indicator of the framework year, also those that come from elsewhere, which have no value.
     *
     * @param populations of any years; a rate without one has its numerator and no value
     * @param figures of the department's method; none where the source is not Client Level Data
     */
    public static List<AscofValue> of(SaltReturn salt, List<Population> populations, List<CentralFigure> figures) {
        return AscofFramework.get().meanings(salt.period().year()).stream()
                .map(definition -> of(definition, salt, populations, figures))
                .toList();
    }

    /** One indicator from a return alone. */
    public static AscofValue of(AscofDefinition definition, SaltReturn salt, List<Population> populations) {
        return of(definition, salt, populations, List.of());
    }

    /** One indicator. */
    public static AscofValue of(
            AscofDefinition definition, SaltReturn salt, List<Population> populations, List<CentralFigure> figures) {
        if (!definition.isGiven()) {
            return AscofValue.none(definition, "not from the records: " + definition.elsewhere());
        }
        if (!definition.figure().isEmpty()
                && (!figures.isEmpty() || definition.cells().isEmpty())) {
            return ofEvents(definition, figures);
        }
        return ofReturn(definition, salt, populations);
    }

    private static AscofValue ofEvents(AscofDefinition definition, List<CentralFigure> figures) {
        if (figures.isEmpty()) {
            return AscofValue.none(definition, "not supplied: client_level_data");
        }
        return figures.stream()
                .filter(figure -> figure.name().equals(definition.figure()))
                .findFirst()
                .map(figure -> AscofValue.of(
                        definition, figure.numerator(), figure.denominator(), figure.reservations(), figure.version()))
                .orElseGet(() -> AscofValue.none(definition, "not supplied: hospital_spell"));
    }

    private static AscofValue ofReturn(AscofDefinition definition, SaltReturn salt, List<Population> populations) {
        Period period = salt.period();
        List<String> absent = definition.cells().stream()
                .filter(cell -> salt.table(cell.measure(), cell.table()).isEmpty())
                .map(cell -> cell.measure() + " " + cell.table())
                .distinct()
                .toList();
        if (!absent.isEmpty()) {
            return AscofValue.none(definition, "not supplied: " + String.join(", ", absent));
        }
        int numerator = sum(definition, AscofPart.NUMERATOR, salt);
        String note = period.quarter() < definition.finalQuarter()
                ? "not complete before quarter " + definition.finalQuarter()
                : "";
        if (!definition.isRate()) {
            return AscofValue.of(definition, numerator, sum(definition, AscofPart.DENOMINATOR, salt), note, "");
        }
        Optional<Population> population = populations.stream()
                .filter(one -> one.year().equals(period.year()) && one.ages().equals(definition.population()))
                .findFirst();
        return AscofValue.of(
                definition,
                numerator,
                population.map(Population::people).orElse(0L),
                population.isPresent() ? note : "no population of " + definition.population() + " for " + period.year(),
                "");
    }

    private static int sum(AscofDefinition definition, AscofPart part, SaltReturn salt) {
        return definition.cells().stream()
                .filter(cell -> cell.part() == part)
                .mapToInt(cell -> cell.sign() * cell.count(salt))
                .sum();
    }
}
