package org.scrutineer.extract.salt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.layout.CellName;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.measure.Counting;
import org.scrutineer.salt.measure.CountingInShares;

/**
 * Two years with different categories are read, counted and explained in one process: a category of next year is a row
 * with a year.
 */
class TwoYearsTest {

    private static final String NEW = "Social Support: Victim of modern slavery";
    private static final String TOTAL = "1a|1b,row,12,Total,";
    private static final FinancialYear BEFORE = FinancialYear.parse("2018-19");
    private static final FinancialYear FROM = FinancialYear.parse("2019-20");

    @TempDir
    Path folder;

    @BeforeEach
    void aPersonOfTheNewCategoryAndOneOfAnOldOne() throws IOException {
        Files.writeString(
                folder.resolve("person.csv"),
                "person_id,date_of_birth,primary_support_reason\nP1,1980-01-01," + NEW
                        + "\nP2,1930-01-01,Mental Health Support\n");
        Files.writeString(
                folder.resolve("long_term_support.csv"),
                "support_id,person_id,start_date,end_date,setting,delivery_mechanism\nS1,P1,2018-06-01,,Nursing,\nS2,P2,2018-06-01,,Residential,\n");
    }

    private static List<RuleFile.Line> withTheCategory(String file) {
        if (!file.equals("LTS001a.csv")) {
            return RuleFile.read(file);
        }
        try (InputStream in = RuleFile.open(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains(TOTAL));
            return RuleFile.parse(
                    file,
                    text.replace(
                            TOTAL,
                            "1a|1b,row,12," + NEW
                                    + ",category,,,\"our choice, because a test needs a category of another year\",2019-20,\n"
                                    + TOTAL));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static RuleSet rules(FinancialYear year) {
        return RuleSet.of(year, TwoYearsTest::withTheCategory);
    }

    private SaltIntake read(RuleSet rules) {
        return SaltReader.read(
                new FolderSource(folder), new ReadFor(rules, new Period(rules.year(), 4), Settings.defaults()));
    }

    @Test
    void theCategoryIsCountedFromItsYearAndInThePeoplesTable() {
        RuleSet rules = rules(FROM);
        SaltIntake intake = read(rules);
        assertEquals(List.of(), intake.problems());
        List<TrailEntry> trail = new ArrayList<>();
        SaltReturn counted =
                new Counting(rules, new Period(FROM, 4), Settings.defaults()).count(intake.book(), trail::add);
        CountTable table = counted.table("LTS001a", "1a").orElseThrow();
        assertEquals(1, table.at(NEW, "Nursing"));
        assertEquals(1, table.at("Total", "Total"));
        assertEquals(1, counted.table("LTS001a", "1b").orElseThrow().at("Mental Health Support", "Residential"));
        assertTrue(trail.stream()
                .anyMatch(entry -> entry.subject().equals("P1")
                        && entry.measure().equals("LTS001a")
                        && entry.row().equals(NEW)));
        assertEquals(
                NEW, CellName.parse("LTS001a 1a / " + NEW + " / Nursing", rules).row());
        SaltReturn shares = new CountingInShares(rules, new Period(FROM, 4), Settings.defaults())
                .count(intake.book(), Trail::none, told -> {});
        assertEquals(1, shares.table("LTS001a", "1a").orElseThrow().at(NEW, "Nursing"));
    }

    /** Counted after the later year, so that nothing of that year stays behind. */
    @Test
    void theYearBeforeDoesNotKnowIt() {
        read(rules(FROM));
        RuleSet rules = rules(BEFORE);
        SaltIntake intake = read(rules);
        assertEquals(
                List.of("V-LABEL", "K-PERSON"),
                intake.problems().stream().map(Problem::code).toList());
        SaltReturn counted =
                new Counting(rules, new Period(BEFORE, 4), Settings.defaults()).count(intake.book(), entry -> {});
        CountTable table = counted.table("LTS001a", "1a").orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> table.at(NEW, "Nursing"));
        assertEquals(1, counted.table("LTS001a", "1b").orElseThrow().at("Mental Health Support", "Residential"));
        assertThrows(IllegalArgumentException.class, () -> CellName.parse("LTS001a 1a / " + NEW + " / Nursing", rules));
    }

    @Test
    void aYearIsOneObjectAndItsHashSaysItsRows() {
        assertSame(RuleSet.of(BEFORE), RuleSet.of(BEFORE));
        assertEquals(
                RuleSet.of(BEFORE).hash(), RuleSet.of(FROM).hash(), "the shipped rules have no row of one year alone");
        assertEquals(rules(BEFORE).hash(), RuleSet.of(BEFORE).hash());
        assertNotEquals(rules(FROM).hash(), rules(BEFORE).hash());
    }

    @Test
    void aYearThatIsNoneIsNamedWithItsFile() {
        IllegalStateException wrong = assertThrows(
                IllegalStateException.class,
                () -> RuleSet.of(
                        FROM,
                        file -> !file.equals("person-codes.csv")
                                ? RuleFile.read(file)
                                : RuleFile.parse(
                                        file,
                                        "column,label,group,also_written,from_year,to_year\ngender,Male,Male,,2019,\n")));
        assertTrue(wrong.getMessage().startsWith("person-codes.csv, from_year: "), wrong.getMessage());
    }
}
