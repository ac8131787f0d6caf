package org.scrutineer.salt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.scrutineer.salt.check.CheckResult;
import org.scrutineer.salt.check.Checks;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.fact.CaseBook;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.measure.Counting;

/** What must hold for any council. */
class CountingPropertiesTest {

    private static final int TRIES = 40;

    private static SaltReturn count(CaseBook book, int quarter, Trail trail) {
        return new Counting(Period.of("2017-18", quarter), Settings.defaults()).count(book, trail);
    }

    private static SaltReturn count(CaseBook book) {
        return count(book, 3, Trail.none());
    }

    /** Every cell of a return, as text. */
    private static String cells(SaltReturn counted) {
        StringBuilder text = new StringBuilder();
        for (CountTable table : counted.tables()) {
            for (int row = 0; row < table.layout().rows().size(); row++) {
                for (int column = 0; column < table.layout().columns().size(); column++) {
                    text.append(table.layout().name())
                            .append(' ')
                            .append(row)
                            .append(' ')
                            .append(column)
                            .append(' ')
                            .append(table.cell(row, column))
                            .append('\n');
                }
            }
        }
        return text.append(counted.beside()).toString();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property(tries = TRIES)
    void theOrderOfRowsNeverChangesACount(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int quarter) {
        CaseBook book = new GeneratedCouncil(seed).book(60);
        Random random = new Random(seed);
        List<CaseFile> files = new ArrayList<>();
        for (CaseFile file : shuffled(book.people(), random)) {
            file.requests().forEach(request -> Collections.shuffle(request.sequels(), random));
            file.shortTerm().forEach(support -> Collections.shuffle(support.sequels(), random));
            file.reviews().forEach(review -> Collections.shuffle(review.sequels(), random));
            files.add(new CaseFile(
                    file.person(),
                    shuffled(file.requests(), random),
                    shuffled(file.shortTerm(), random),
                    shuffled(file.longTerm(), random),
                    shuffled(file.reviews(), random),
                    file.discharges()));
        }
        assertEquals(
                cells(count(new GeneratedCouncil(seed).book(60), quarter, Trail.none())),
                cells(count(
                        new CaseBook(files, shuffled(book.carers(), random), book.supplied()), quarter, Trail.none())));
    }

    @Property(tries = TRIES)
    void partsSplitByPersonAddUpToTheWhole(@ForAll long seed) {
        CaseBook book = new GeneratedCouncil(seed).book(60);
        SaltReturn first =
                count(new CaseBook(book.people().subList(0, 23), book.carers().subList(0, 2), book.supplied()));
        first.add(count(new CaseBook(
                book.people().subList(23, 60),
                book.carers().subList(2, book.carers().size()),
                book.supplied())));
        SaltReturn whole = count(book);
        assertEquals(cells(whole), cells(first));
        for (String table : GeneratedCouncil.ALL_TABLES) {
            assertEquals(whole.ledger().counted(table), first.ledger().counted(table));
            assertEquals(whole.ledger().excluded(table), first.ledger().excluded(table));
        }
    }

    @Property(tries = TRIES)
    void everyoneIsOnceInEachTableOfLongTermSupport(@ForAll long seed) {
        Map<String, Set<String>> seen = new HashMap<>();
        count(new GeneratedCouncil(seed).book(60), 4, entry -> {
            if (entry.inCell()
                    && entry.measure().startsWith("LTS001")
                    && !entry.table().startsWith("3")) {
                String age = entry.table().startsWith("1") ? "1" : entry.table();
                assertTrue(
                        seen.computeIfAbsent(entry.measure() + age, name -> new HashSet<>())
                                .add(entry.subject()),
                        () -> entry.subject() + " twice in " + entry.measure());
            }
        });
        assertTrue(!seen.isEmpty());
    }

    @Property(tries = TRIES)
    void sumsAgreeAndSubsetsHold(@ForAll long seed) {
        SaltReturn counted = count(new GeneratedCouncil(seed).book(80));
        for (CheckResult check : Checks.of(counted)) {
            if (Set.of("V2", "V3", "V4", "V7", "V11").contains(check.code())) {
                assertEquals(CheckResult.Outcome.PASSES, check.outcome(), check::toString);
            }
        }
    }

    @Property(tries = TRIES)
    void everyFactIsCountedOrExcluded(@ForAll long seed) {
        CaseBook book = new GeneratedCouncil(seed).book(60);
        SaltReturn counted = count(book);
        Map<String, Long> facts = new HashMap<>();
        book.people().stream()
                .flatMap(file -> file.facts().stream())
                .forEach(fact -> facts.merge(fact.table(), 1L, Long::sum));
        book.carers().forEach(carer -> carer.support().forEach(fact -> facts.merge(fact.table(), 1L, Long::sum)));
        facts.forEach((table, number) -> assertEquals(
                number, counted.ledger().counted(table) + counted.ledger().excludedInAll(table), table));
    }

    /** A fact lower in the hierarchy, beside one that counts already, moves nobody. */
    @Property(tries = TRIES)
    void aLessImportantFactNeverMovesAnyone(@ForAll long seed) {
        Axis settings = RuleSet.everyYear().layout().table("LTS001a", "1a").columns();
        CaseBook book = new GeneratedCouncil(seed).book(60);
        List<CaseFile> more = new ArrayList<>();
        for (CaseFile file : book.people()) {
            List<LongTermSupport> longTerm = new ArrayList<>(file.longTerm());
            for (LongTermSupport row : file.longTerm()) {
                int rank = settings.category(row.setting());
                if (rank + 1 < settings.categories().size()) {
                    longTerm.add(new LongTermSupport(
                            row.id() + "x",
                            row.start(),
                            row.end(),
                            settings.line(rank + 1).label(),
                            row.temporary()));
                }
            }
            more.add(new CaseFile(
                    file.person(), file.requests(), file.shortTerm(), longTerm, file.reviews(), file.discharges()));
        }
        assertEquals(cells(count(book)), cells(count(new CaseBook(more, book.carers(), book.supplied()))));
    }

    @Property(tries = TRIES)
    void theTrailHasAsManyEntriesInACellAsTheCellCounts(@ForAll long seed) {
        Map<String, Integer> entries = new HashMap<>();
        SaltReturn counted = count(new GeneratedCouncil(seed).book(60), 3, entry -> {
            if (entry.inCell()) {
                entries.merge(name(entry), 1, Integer::sum);
            }
        });
        for (CountTable table : counted.tables()) {
            for (int row = 0; row < table.layout().rows().size(); row++) {
                for (int column = 0; column < table.layout().columns().size(); column++) {
                    String cell = table.layout().name() + "/"
                            + table.layout().rows().line(row).label() + "/"
                            + table.layout().columns().line(column).label();
                    if (entries.containsKey(cell)) {
                        assertEquals(entries.remove(cell), table.raw(row, column), cell);
                    }
                }
            }
        }
        assertTrue(entries.isEmpty());
    }

    private static String name(TrailEntry entry) {
        return entry.measure() + " " + entry.table() + "/" + entry.row() + "/" + entry.column();
    }

    @Property(tries = 5)
    void theSnapshotIsTheLastDayOfTheQuarter(@ForAll @IntRange(min = 1, max = 4) int quarter) {
        assertEquals(
                List.of(
                                LocalDate.of(2017, 6, 30),
                                LocalDate.of(2017, 9, 30),
                                LocalDate.of(2017, 12, 31),
                                LocalDate.of(2018, 3, 31))
                        .get(quarter - 1),
                Period.of("2017-18", quarter).end());
    }
}
