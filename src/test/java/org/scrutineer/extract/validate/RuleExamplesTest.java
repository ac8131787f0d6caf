package org.scrutineer.extract.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.validate.help.RuleBook;
import org.scrutineer.extract.validate.help.RuleExample;
import org.scrutineer.extract.workbook.WorkbookOfText;
import org.scrutineer.performance.ReportingPeriod;

/** Every rule finds in its documented example exactly what it says, and no other rule finds anything in it. */
class RuleExamplesTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 31);

    @TempDir
    private Path folder;

    static Stream<String> codes() {
        return ValidationRules.all().stream().map(ValidationRule::code);
    }

    private Quality examined(ValidationRule rule) throws IOException {
        RuleExample example = RuleBook.example(rule.code());
        for (Map.Entry<String, String> file : example.files().entrySet()) {
            if (file.getKey().endsWith(".xlsx")) {
                WorkbookOfText.write(folder.resolve(file.getKey()), file.getValue());
            } else {
                Files.write(
                        folder.resolve(file.getKey()), file.getValue().getBytes(Charset.forName(example.encoding())));
            }
        }
        LastRun before = example.before().isEmpty() ? LastRun.NONE : new LastRun(example.before(), null);
        return Validation.of(
                folder.resolve(example.source()),
                Map.of(),
                DAY,
                example.period().isEmpty() ? null : ReportingPeriod.parse(example.period()),
                before);
    }

    private static String place(Problem problem, Path folder) {
        return problem.file().replace(folder + "/", "")
                + (problem.row() > 0 ? " row " + problem.row() : "")
                + (problem.field().isEmpty() ? "" : " field " + problem.field());
    }

    /** The table is made by the build; a stale one would validate by yesterday's rules. */
    @Test
    void theProgramReadsTheRulesThatPeopleWrote() {
        assertEquals(RuleBook.rules(), List.copyOf(ValidationRules.all()));
    }

    /**
     * But for what the department would say of the few columns that an example has, and for the single values of a
     * column that has none of its list.
     */
    @ParameterizedTest
    @MethodSource("codes")
    void theExampleBreaksTheRuleAndNoOther(String code) throws IOException {
        ValidationRule rule = ValidationRules.of(code);
        Quality quality = examined(rule);
        assertEquals(
                RuleBook.example(code).finds(),
                quality.findings().stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .map(finding -> place(finding.problem(), folder))
                        .toList(),
                () -> quality.findings().toString());
        assertEquals(
                Set.of(code),
                quality.byRule().keySet().stream()
                        .filter(other ->
                                other.code().equals(code) || !other.group().equals("submission"))
                        .map(ValidationRule::code)
                        .filter(other -> !code.equals("D-LIST") || !other.equals("V-CODE"))
                        .collect(Collectors.toSet()),
                () -> quality.findings().toString());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyFindingSaysWhatIsThereWhatShouldBeAndWhatToDo(String code) throws IOException {
        for (Finding finding : examined(ValidationRules.of(code)).findings()) {
            assertFalse(finding.problem().found().isBlank());
            assertFalse(finding.problem().expected().isBlank());
            assertFalse(finding.problem().fix().isBlank(), () -> finding.toString());
        }
    }

    @Test
    void theNearestLabelIsSuggested() throws IOException {
        assertEquals(
                "Perhaps \"Learning Disability Support\" was meant.",
                examined(ValidationRules.of("V-LABEL"))
                        .findings()
                        .get(0)
                        .problem()
                        .fix());
    }

    /**
     * A code that the program can report has its page of help, and a page of help its code. S-ASSURE is of the
     * council's own cases, not of its data.
     */
    @Test
    void everyCodeInTheProgramHasItsRule() throws IOException {
        Pattern code = Pattern.compile("\"([SVKLNPDF]-[A-Z-]+)\"");
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/scrutineer/extract"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher matcher = code.matcher(Files.readString(source));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        used.remove("S-ASSURE");
        assertEquals(new TreeSet<>(codes().toList()), used);
    }

    @Test
    void aFaultWhosePageWasForgottenIsStillAnError() {
        Finding finding = Finding.of(new Problem("person.csv", 2, "", "V-NEW", "this", "that", "mend it"));
        Quality quality = new Quality(List.of(finding), Map.of(), Map.of(), LastRun.NONE);
        assertEquals(1, quality.byRule().get(finding.rule()));
        assertEquals(1, quality.count(Severity.ERROR));
    }

    @Test
    void aRuleOfTheCaseFilesKeepsToItsGroup() {
        List<String> wrong = new ArrayList<>();
        Map<String, String> groups = Map.of(
                "S",
                "structure",
                "V",
                "values",
                "K",
                "keys",
                "L",
                "logic",
                "P",
                "logic",
                "N",
                "volume",
                "D",
                "submission",
                "F",
                "submission");
        ValidationRules.all().stream()
                .filter(rule -> !rule.group().equals(groups.get(rule.code().substring(0, 1))))
                .forEach(rule -> wrong.add(rule.code()));
        assertEquals(List.of(), wrong);
    }
}
