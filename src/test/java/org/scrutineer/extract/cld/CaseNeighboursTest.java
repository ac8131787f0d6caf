package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ascof.central.Window;
import org.scrutineer.extract.assure.AssuranceCase;
import org.scrutineer.extract.assure.AssuranceFile;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/**
 * Thousands of neighbours of the cases of Client Level Data, counted by the program and by the independent SQL: a rule
 * that is right in its example and wrong a day beside it is found here.
 */
class CaseNeighboursTest {

    private static final List<String> CASES = List.of(
            "/cld/central-code.cases.yaml",
            "/org/scrutineer/rules/cld/cld.cases.yaml",
            "/org/scrutineer/rules/central/central.cases.yaml");

    @TempDir
    Path folder;

    private void write(int later) throws IOException {
        Map<String, Map<String, String>> releaseTwo = new HashMap<>();
        String labels = Files.readString(Path.of("src/test/resources/cld/official-labels.csv"));
        RuleFile.parse("official-labels.csv", labels).stream()
                .filter(line -> line.get("release").equals("1")
                        && !line.get("release_2").isEmpty())
                .forEach(line -> releaseTwo
                        .computeIfAbsent(line.get("field"), field -> new HashMap<>())
                        .put(line.get("label"), line.get("release_2")));
        CaseNeighbours neighbours = new CaseNeighbours(releaseTwo, later);
        for (String resource : CASES) {
            cases(resource).forEach(neighbours::add);
        }
        assertTrue(neighbours.size() > 15_000, neighbours.size() + " rows");
        Files.writeString(folder.resolve("client_level_data.csv"), neighbours.csv());
        Files.writeString(
                folder.resolve("hospital_spell.csv"),
                new RandomSubmission(1, 1, 1).hospital().lines().findFirst().orElseThrow() + "\n");
    }

    private static List<AssuranceCase> cases(String resource) throws IOException {
        try (InputStream in = CaseNeighboursTest.class.getResourceAsStream(resource)) {
            return AssuranceFile.read(resource, in).stream()
                    .filter(one -> one.facts().containsKey(CldColumns.NAME))
                    // The SQL has no word for a blank but the blank, and takes any text for a route of access.
                    .filter(one -> !one.name().startsWith("39") && !one.name().startsWith("46"))
                    .toList();
        }
    }

    @Test
    void everyCellOfTheReturnIsAsTheSqlHasIt() throws Exception {
        write(0);
        assertEquals("", new ReturnTwice(folder, Period.of("2023-24", 4)).differences());
    }

    /** Two years later, since 3D of 2023-24 has a code of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"central-2026-06", "central-2026-09"})
    void everyFigureIsAsTheSqlHasIt(String version) throws Exception {
        write(2);
        Period period = Period.of("2025-26", 4);
        assertEquals(
                "", new FiguresTwice(folder, period, Window.of(period), Settings.defaults(), version).differences());
    }
}
