package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Today;

/**
 * Every cell of the return that the published code counts from Client Level Data, counted a second time in SQL
 * (independent-return.sql) on submissions of chance, person by person. The seeds are one that is fixed, that of the day
 * and one of chance; {@code -Dcld.seed=N} takes one again.
 */
class IndependentReturnTest {

    private static final int PEOPLE = 700;
    private static final long FIXED = 20251;
    /** Has two genders on services of one day and a request of the same day beside them. */
    private static final long TWO_GENDERS = 9_375_214_276_549L;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1, 4, fixed", "2, 4, two genders", "2, 4, day", "1, 3, chance", "2, 4, chance"})
    void everyCellIsAsTheSqlHasIt(int release, int quarter, String kind) throws Exception {
        long seed = Long.getLong(
                "cld.seed",
                switch (kind) {
                    case "fixed" -> FIXED + release;
                    case "two genders" -> TWO_GENDERS;
                    case "day" -> Today.inEngland().toEpochDay();
                    default -> System.nanoTime();
                });
        System.out.println(
                "IndependentReturnTest: -Dcld.seed=" + seed + ", release " + release + ", quarter " + quarter);
        Path file = folder.resolve("client_level_data.csv");
        Files.writeString(file, new RandomSubmission(seed, release, PEOPLE).csv());
        Period period = Period.of("2025-26", quarter);
        ReturnTwice twice = new ReturnTwice(folder, period);
        Set<String> sheets =
                twice.sql().stream().map(cell -> cell.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(ReturnTwice.SHEETS), sheets, "a table that the SQL does not fill is not compared");
        assertTrue(twice.sql().size() > 300, "too little to compare");
        assertEquals("", twice.differences(), "seed " + seed);
    }
}
