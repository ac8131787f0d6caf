package org.scrutineer.ascof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.ascof.central.CentralMeasures;
import org.scrutineer.rules.Bibliography;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.FinancialYear;

/** What an ASCOF code means in a year, in sentences with the published document: until 2023-24 from the return, from 2024-25 on by the department's method. */
public final class DefinitionInForce {

    private static final FinancialYear BY_THE_DEPARTMENT = FinancialYear.parse("2024-25");

    private DefinitionInForce() {
    }

    /** Sentences on a code in a year; empty where the program knows nothing of it. */
    public static List<String> of(FinancialYear year, String code) {
        List<String> said = new ArrayList<>();
        if (year.compareTo(BY_THE_DEPARTMENT) < 0) {
            AscofFramework.get().find(year, code).ifPresent(definition -> said.addAll(fromTheReturn(definition)));
        } else {
            CentralMeasures.all().stream().filter(line -> called(line, code)).findFirst()
                    .ifPresent(line -> said.addAll(List.of(line.title() + ", " + line.unit() + ", " + line.polarity() + " is good.",
                            "Method: " + Bibliography.inWords(line.source()) + ".")));
        }
        if (!said.isEmpty()) {
            handbook(year).ifPresent(said::add);
        }
        return said;
    }

    /** {@code 2C}, {@code 3D(1A)} or {@code 3D 1a}. */
    private static boolean called(CentralMeasures.Line line, String code) {
        String plain = code.replaceAll("[()\\s]", "");
        return (line.code() + line.part()).replaceAll("\\s", "").equalsIgnoreCase(plain) || line.part().isEmpty() && line.code().equalsIgnoreCase(code.strip());
    }

    private static List<String> fromTheReturn(AscofDefinition definition) {
        List<String> said = new ArrayList<>();
        said.add(definition.title() + ", " + definition.unit() + ", " + definition.polarity() + " is good.");
        for (AscofPart part : AscofPart.values()) {
            String cells = definition.cells().stream().filter(cell -> cell.part() == part)
                    .map(cell -> (cell.sign() < 0 ? "less " : "") + cell.measure() + " " + cell.table() + " / " + all(cell.row()) + " / " + all(cell.column())).collect(Collectors.joining("; "));
            if (!cells.isEmpty()) {
                said.add("The " + part.label() + ": " + cells + ".");
            }
        }
        if (definition.isRate()) {
            said.add("The denominator: the population " + definition.population() + ", per 100,000.");
        }
        Bibliography.of(definition.source()).ifPresent(found -> said.add("Source: " + Bibliography.inWords(definition.source()) + "."));
        return said;
    }

    private static String all(String label) {
        return label.equals("*") ? "all" : label;
    }

    /** The handbook that was in force in a year, in a sentence. */
    public static Optional<String> handbook(FinancialYear year) {
        return RuleFile.read("ascof-handbooks.csv").stream()
                .filter(line -> FinancialYear.parse(line.get("from_year")).compareTo(year) <= 0 && year.compareTo(FinancialYear.parse(line.get("to_year"))) <= 0)
                .findFirst().map(line -> "In force in " + year + ": " + Bibliography.inWords(line.get("source")) + ".");
    }
}
