package org.scrutineer.ascof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.FinancialYear;

/** What ASCOF codes mean, by framework year and code: a bare code changed meaning in 2023-24 and in 2024-25. */
public final class AscofFramework {

    private static final AscofFramework INSTANCE = new AscofFramework();

    private final List<AscofDefinition> definitions;

    private AscofFramework() {
        Map<String, List<AscofCell>> cells = new LinkedHashMap<>();
        for (RuleFile.Line line : RuleFile.read("ascof-cells.csv")) {
            cells.computeIfAbsent(line.get("cells"), name -> new ArrayList<>())
                    .add(new AscofCell(
                            AscofPart.valueOf(line.get("part").toUpperCase(Locale.ROOT)),
                            line.get("sign").equals("-") ? -1 : 1,
                            line.get("measure"),
                            line.get("table"),
                            line.get("row"),
                            line.get("column"),
                            line.get("source")));
        }
        definitions = RuleFile.read("ascof.csv").stream()
                .map(line -> new AscofDefinition(
                        FinancialYear.parse(line.get("from_year")),
                        FinancialYear.parse(line.get("to_year")),
                        line.get("code"),
                        line.get("also_written").isEmpty()
                                ? List.of()
                                : Arrays.asList(line.get("also_written").split("\\|")),
                        line.get("title"),
                        Arrays.stream(line.get("cells").split("\\|"))
                                .filter(name -> !name.isEmpty())
                                .flatMap(name -> cells.get(name).stream())
                                .toList(),
                        line.get("population"),
                        line.get("unit"),
                        line.get("polarity"),
                        Integer.parseInt(line.get("decimals")),
                        Integer.parseInt(line.get("final_quarter")),
                        line.get("figure"),
                        line.get("elsewhere"),
                        line.get("source")))
                .toList();
    }

    public static AscofFramework get() {
        return INSTANCE;
    }

    /** Every definition, in the rule file's order. */
    public List<AscofDefinition> definitions() {
        return definitions;
    }

    /** The definitions of a framework year that the council's records can give; none before 2017-18. */
    public List<AscofDefinition> in(FinancialYear year) {
        return meanings(year).stream().filter(AscofDefinition::isGiven).toList();
    }

    /** What every code means in a framework year, also those that come from elsewhere. */
    public List<AscofDefinition> meanings(FinancialYear year) {
        return definitions.stream()
                .filter(definition -> definition.holdsIn(year))
                .toList();
    }

    /**
     * What a code, as papers may print it, means in a year; empty where it is no indicator that the records can give.
     */
    public Optional<AscofDefinition> find(FinancialYear year, String code) {
        return in(year).stream()
                .filter(definition -> definition.isCalled(code.strip()))
                .findFirst();
    }

    /** Whether a text is an ASCOF code, or the beginning of several, in any year. */
    public boolean knows(String code) {
        return !choices(code).isEmpty();
    }

    /**
     * What a text means: {@code 2017-18 2D}, or a bare code that has meant one thing only.
     *
     * @throws IllegalArgumentException when the code is unknown, or has several meanings, naming them
     */
    public AscofDefinition find(String text) {
        String[] words = text.strip().split("\\s+");
        if (words.length == 2) {
            return mustFind(FinancialYear.parse(words[0]), words[1]);
        }
        List<AscofDefinition> choices = choices(text.strip());
        if (choices.size() != 1) {
            throw ambiguous(text, choices);
        }
        return choices.get(0);
    }

    /**
     * What a code means in a year.
     *
     * @throws IllegalArgumentException when it means nothing in that year, or is short for several, naming the choices
     */
    public AscofDefinition mustFind(FinancialYear year, String code) {
        return meaning(year, code).orElseThrow(() -> {
            List<AscofDefinition> ofTheYear = choices(code).stream()
                    .filter(definition -> definition.holdsIn(year))
                    .toList();
            List<AscofDefinition> ever = choices(code);
            return ofTheYear.isEmpty() && !ever.isEmpty()
                    ? ofOtherYears(year, code, ever)
                    : ambiguous(year + " " + code, ofTheYear);
        });
    }

    private IllegalArgumentException ofOtherYears(FinancialYear year, String code, List<AscofDefinition> ever) {
        String now = meanings(year).stream()
                .filter(definition ->
                        ever.stream().anyMatch(other -> other.title().equals(definition.title())))
                .map(AscofDefinition::code)
                .distinct()
                .collect(Collectors.joining(", "));
        return new IllegalArgumentException("the framework of " + year + " has no indicator " + code.strip()
                + "; in other years there is "
                + ever.stream().map(AscofDefinition::describe).collect(Collectors.joining("; "))
                + (now.isEmpty() ? "" : ". In " + year + " the code for it is " + now));
    }

    /** What a code, as papers may print it, means in a year, also where it comes from elsewhere. */
    public Optional<AscofDefinition> meaning(FinancialYear year, String code) {
        return meanings(year).stream()
                .filter(definition -> definition.isCalled(code.strip()))
                .findFirst();
    }

    private List<AscofDefinition> choices(String code) {
        String part = code.strip().toLowerCase(Locale.ROOT) + "(";
        return definitions.stream()
                .filter(definition -> definition.isCalled(code.strip())
                        || definition.code().toLowerCase(Locale.ROOT).startsWith(part))
                .toList();
    }

    private IllegalArgumentException ambiguous(String text, List<AscofDefinition> choices) {
        return new IllegalArgumentException(
                choices.isEmpty()
                        ? "\"" + text + "\" is no ASCOF indicator; there are "
                                + definitions.stream()
                                        .map(AscofDefinition::code)
                                        .distinct()
                                        .collect(Collectors.joining(", "))
                        : "the ASCOF code \"" + text
                                + "\" does not say which indicator is meant; choose the framework year and code: "
                                + choices.stream()
                                        .map(AscofDefinition::describe)
                                        .collect(Collectors.joining("; ")));
    }
}
