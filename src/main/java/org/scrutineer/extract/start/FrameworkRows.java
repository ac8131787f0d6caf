package org.scrutineer.extract.start;

import java.util.List;
import org.scrutineer.ascof.AscofDefinition;
import org.scrutineer.ascof.AscofFramework;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.FinancialYear;

/** The indicators of a framework year as rows of the table {@code indicator}. */
final class FrameworkRows {

    private static final List<RuleFile.Line> DEFINITIONS = RuleFile.read("ascof-definitions.csv");

    private FrameworkRows() {}

    /** The newest framework that is no newer than a year: a year's own, or the last that was published before. */
    static FinancialYear framework(FinancialYear year) {
        FinancialYear newest = AscofFramework.get().definitions().stream()
                .map(AscofDefinition::to)
                .max(FinancialYear::compareTo)
                .orElseThrow();
        return newest.compareTo(year) < 0 ? newest : year;
    }

    /**
     * A row for each code of a framework year, in the order of the codes; none for a year before the first that is
     * known.
     */
    static List<List<String>> of(FinancialYear framework) {
        ContractTable table = Contract.get().table("indicator");
        return AscofFramework.get().meanings(framework).stream()
                .sorted(java.util.Comparator.comparing(AscofDefinition::code))
                .map(definition -> table.columns().stream()
                        .map(column -> value(column.name(), definition, framework))
                        .toList())
                .toList();
    }

    private static String value(String column, AscofDefinition definition, FinancialYear framework) {
        return switch (column) {
            case "code" -> definition.code();
            case "framework_year" -> framework.toString();
            case "title" -> definition.title();
            case "appendix" -> "ascof";
            case "polarity" -> definition.polarity();
            case "unit" -> definition.unit();
            case "decimals" -> String.valueOf(definition.decimals());
            // A rate of events counts those since 1 April, so that part of a year is never rated against a whole one.
            case "cumulative" -> definition.isGiven() && definition.isRate() ? "TRUE" : "";
            case "source" ->
                definition.isGiven()
                        ? definition.figure().isEmpty() ? "SALT return" : "Client Level Data"
                        : capital(definition.elsewhere());
            case "definition" -> definition(definition.code(), framework);
            default -> "";
        };
    }

    private static String capital(String words) {
        String without = words.startsWith("the ") ? words.substring(4) : words;
        return Character.toUpperCase(without.charAt(0)) + without.substring(1);
    }

    /** What a code counts in a framework year; empty where no sentence is kept. */
    static String definition(String code, FinancialYear year) {
        return DEFINITIONS.stream()
                .filter(line -> line.get("code").equals(code)
                        && FinancialYear.parse(line.get("from_year")).compareTo(year) <= 0
                        && year.compareTo(FinancialYear.parse(line.get("to_year"))) <= 0)
                .findFirst()
                .map(line -> line.get("definition"))
                .orElse("");
    }
}
