package org.scrutineer.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule cites a published document of the bibliography, or says why the choice is the project's own. */
class CitationsTest {

    private static final Path RULES = Path.of("src/main/resources/org/scrutineer/rules");
    private static final Pattern YAML = Pattern.compile("^(?:- |  )(?:guidance|source): *\"?([^\"]*)\"?.*$");
    private static final Pattern WORKING_PAPERS = Pattern.compile(
            "seed [0-9]|salt[.]md|salt-[c]ounting|design[.]md|performance-report[.]md|ascof[.]md|cld[.]md|house-[s]tyle|the [i]ssue",
            Pattern.CASE_INSENSITIVE);

    @Test
    void everyRuleCitesTheBibliographyOrSaysWhyNot() throws IOException {
        List<String> unresolved = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                citations(file).stream()
                        .filter(citation -> !resolves(citation))
                        .forEach(citation -> unresolved.add(RULES.relativize(file) + ": " + citation));
            }
        }
        assertEquals(List.of(), unresolved);
    }

    @Test
    void noRuleNamesAWorkingPaper() throws IOException {
        List<String> named = new ArrayList<>();
        for (String top : List.of("src/main", "reports", "datasources")) {
            try (Stream<Path> files = Files.walk(Path.of(top))) {
                for (Path file : files.filter(
                                path -> path.toString().matches(".*\\.(java|csv|yaml|md|jrxml|sql|properties)"))
                        .toList()) {
                    if (WORKING_PAPERS.matcher(Files.readString(file)).find()) {
                        named.add(file.toString());
                    }
                }
            }
        }
        assertEquals(List.of(), named);
    }

    @Test
    void aCitationIsPutIntoWords() {
        String citation = "SALT-LTS001a-2021: Moves between settings, paragraph 4";
        assertTrue(
                Bibliography.inWords(citation).endsWith("(NHS Digital, 2022): Moves between settings, paragraph 4"),
                Bibliography.inWords(citation));
        assertEquals("our choice, because it is", Bibliography.inWords("our choice, because it is"));
        assertTrue(Bibliography.of("SALT-LTS001a-2021").isPresent());
        assertFalse(Bibliography.of("SALT-LTS001a-2099: never").isPresent());
    }

    private static boolean resolves(String citation) {
        return citation.isEmpty()
                || citation.startsWith(Bibliography.OUR_CHOICE)
                || Bibliography.of(citation).isPresent();
    }

    /**
     * What a rule file has under the heading guidance, or under guidance and source in a YAML file. In readings.csv the
     * heading means what the guidance says of a setting, beside what the code does.
     */
    private static List<String> citations(Path file) throws IOException {
        if (file.toString().endsWith(".yaml")) {
            return Files.readAllLines(file).stream()
                    .map(YAML::matcher)
                    .filter(Matcher::matches)
                    .map(found -> found.group(1).strip())
                    .toList();
        }
        if (!file.toString().endsWith(".csv") || file.endsWith("sources.csv") || file.endsWith("readings.csv")) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
            return csv.stream()
                    .filter(row -> row.getHeader().contains("guidance"))
                    .map(row -> row.getField("guidance").strip())
                    .toList();
        }
    }
}
