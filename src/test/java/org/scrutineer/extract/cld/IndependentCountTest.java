package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ascof.central.Window;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/**
 * Every figure of the department's method, counted a second time in SQL (independent-count.sql), on submissions of
 * chance. The seed is printed; {@code -Dcld.seed=N} takes it again.
 */
class IndependentCountTest {

    private static final int PEOPLE = 500;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, 4, central-2026-06, as the code runs, first of the month,",
        "2, 4, central-2026-09, as the code runs, first of the month,",
        "2, 2, central-2026-09, kept, as recorded,",
        // Two requests of one day that began after a death: their ends differ, the day of death does not.
        "2, 2, central-2026-09, kept, as recorded, 40407247402664"
    })
    void everyFigureIsAsTheSqlHasIt(int release, int quarter, String version, String blank, String birth, Long fixed)
            throws Exception {
        long seed = fixed != null ? fixed : Long.getLong("cld.seed", System.nanoTime());
        System.out.println(
                "IndependentCountTest: -Dcld.seed=" + seed + ", release " + release + ", quarter " + quarter);
        RandomSubmission submission = new RandomSubmission(seed, release, PEOPLE);
        Files.writeString(folder.resolve("client_level_data.csv"), submission.csv());
        Files.writeString(folder.resolve("hospital_spell.csv"), submission.hospital());
        Period period = Period.of("2025-26", quarter);
        Settings settings = Settings.defaults()
                .with("central.blank.component", blank)
                .with("central.carer.blank.component", blank)
                .with("central.birth.day", birth);
        Window window = quarter == 4 ? Window.of(period) : Window.rolling(period);
        FiguresTwice twice = new FiguresTwice(folder, period, window, settings, version);
        assertEquals("", twice.differences(), "seed " + seed);
        assertEquals(twice.sql().keySet(), twice.java().keySet(), "seed " + seed);
        assertTrue(
                twice.java().values().stream()
                                .filter(value -> !value.startsWith("0/"))
                                .count()
                        > 40,
                "too little to compare");
    }
}
