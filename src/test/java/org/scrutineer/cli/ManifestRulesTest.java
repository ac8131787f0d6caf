package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.cli.result.Manifest;
import org.scrutineer.salt.layout.RuleSet;

/** Two counts by other rules have other manifests: every rule file that decided is in it, by its bytes. */
class ManifestRulesTest {

    private static final RuleSet EVERY_YEAR = RuleSet.everyYear();
    private static final Path RULES = Path.of("src/main/resources/org/scrutineer/rules");

    private static Set<String> csvFilesOf(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RULES.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".csv"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everyRuleFileThatDecidedIsInIt() throws IOException {
        Map<String, String> ofTheReturn = Manifest.rules(false, EVERY_YEAR);
        assertTrue(ofTheReturn
                .keySet()
                .containsAll(List.of(
                        "measures.csv",
                        "ascof.csv",
                        "ascof-cells.csv",
                        "settings.csv",
                        "person-codes.csv",
                        "contract.csv")));
        EVERY_YEAR
                .layout()
                .measures()
                .forEach(measure -> assertTrue(ofTheReturn.containsKey(measure + ".csv"), measure));
        Set<String> ofEvents = new TreeSet<>(Manifest.rules(true, EVERY_YEAR).keySet());
        ofEvents.removeAll(ofTheReturn.keySet());
        Set<String> expected = csvFilesOf("cld");
        expected.addAll(csvFilesOf("central"));
        assertEquals(expected, ofEvents);
    }

    @Test
    void aHashIsThatOfTheFile() throws IOException, NoSuchAlgorithmException {
        for (Map.Entry<String, String> rule : Manifest.rules(true, EVERY_YEAR).entrySet()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(RULES.resolve(rule.getKey())));
            assertEquals("sha256:" + HexFormat.of().formatHex(hash), rule.getValue(), rule.getKey());
        }
    }
}
