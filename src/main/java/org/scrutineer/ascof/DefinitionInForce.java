package org.scrutineer.ascof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.rules.Bibliography;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.FinancialYear;

/**
 * What an ASCOF code means in a year, in sentences with the published document: counted from cells of the return, by
 * the department's method from events, or known from elsewhere, as {@code rules/ascof.csv} has it for the year.
 */
public final class DefinitionInForce {

    private DefinitionInForce() {}

    /** Sentences on a code in a year; empty where the framework of that year has no such code. */
    public static List<String> of(FinancialYear year, String code) {
        List<String> said = new ArrayList<>();
        AscofFramework.get().meaning(year, code).ifPresent(definition -> said.addAll(sentences(definition)));
        if (!said.isEmpty()) {
            handbook(year).ifPresent(said::add);
        }
        return said;
    }

    private static List<String> sentences(AscofDefinition definition) {
        List<String> said = new ArrayList<>();
        said.add(definition.title() + ", " + definition.unit() + ", " + definition.polarity() + " is good.");
        for (AscofPart part : AscofPart.values()) {
            String cells = definition.cells().stream()
                    .filter(cell -> cell.part() == part)
                    .map(cell -> (cell.sign() < 0 ? "less " : "") + cell.measure() + " " + cell.table() + " / "
                            + all(cell.row()) + " / " + all(cell.column()))
                    .collect(Collectors.joining("; "));
            if (!cells.isEmpty()) {
                said.add("The " + part.label() + ": " + cells + ".");
            }
        }
        if (definition.isRate()) {
            said.add("The denominator: the population " + definition.population() + ", per 100,000.");
        }
        if (!definition.isGiven()) {
            said.add("It comes from " + definition.elsewhere() + ": the council's own records cannot give it.");
        }
        Bibliography.of(definition.source())
                .ifPresent(found -> said.add((definition.figure().isEmpty() ? "Source: " : "Method: ")
                        + Bibliography.inWords(definition.source()) + "."));
        return said;
    }

    private static String all(String label) {
        return label.equals("*") ? "all" : label;
    }

    /** The handbook that was in force in a year, in a sentence. */
    public static Optional<String> handbook(FinancialYear year) {
        return RuleFile.read("ascof-handbooks.csv").stream()
                .filter(line -> FinancialYear.parse(line.get("from_year")).compareTo(year) <= 0
                        && year.compareTo(FinancialYear.parse(line.get("to_year"))) <= 0)
                .findFirst()
                .map(line -> "In force in " + year + ": " + Bibliography.inWords(line.get("source")) + ".");
    }
}
