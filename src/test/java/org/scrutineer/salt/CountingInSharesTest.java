package org.scrutineer.salt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.salt.check.CheckResult;
import org.scrutineer.salt.check.Checks;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.fact.CaseBook;
import org.scrutineer.salt.measure.Counting;
import org.scrutineer.salt.measure.CountingInShares;

/** Shares counted by several threads come to the return, and to the trail, of one thread. */
class CountingInSharesTest {

    private static final Period YEAR = Period.of("2017-18", 4);

    private record Share(List<TrailEntry> entries) implements Trail {
        @Override
        public void entry(TrailEntry entry) {
            entries.add(entry);
        }
    }

    @Test
    void sameReturnAndTrail() {
        CaseBook book = new GeneratedCouncil(11).book(2500);
        List<TrailEntry> expected = new ArrayList<>();
        SaltReturn one = new Counting(YEAR, Settings.defaults()).count(book, expected::add);
        List<TrailEntry> told = new ArrayList<>();
        SaltReturn shares = new CountingInShares(YEAR, Settings.defaults())
                .count(book, () -> new Share(new ArrayList<>()), share -> told.addAll(share.entries()));
        assertEquals(expected, told);
        assertEquals(one.beside(), shares.beside());
        for (CountTable table : one.tables()) {
            CountTable other = shares.table(table.layout()).orElseThrow();
            for (int row = 0; row < table.layout().rows().size(); row++) {
                for (int column = 0; column < table.layout().columns().size(); column++) {
                    assertEquals(
                            table.cell(row, column),
                            other.cell(row, column),
                            table.layout().name());
                }
            }
        }
        assertEquals(
                Checks.of(one).stream().map(CheckResult::toString).toList(),
                Checks.of(shares).stream().map(CheckResult::toString).toList());
        assertEquals(
                Checks.of(one).stream().map(CheckResult::people).toList(),
                Checks.of(shares).stream().map(CheckResult::people).toList());
        for (String table : book.supplied()) {
            assertEquals(one.ledger().counted(table), shares.ledger().counted(table));
            assertEquals(one.ledger().excluded(table), shares.ledger().excluded(table));
        }
    }

    @Test
    void aFaultInAShareComesOut() {
        CaseBook book = new GeneratedCouncil(3).book(1500);
        IllegalStateException full =
                assertThrows(IllegalStateException.class, () -> new CountingInShares(YEAR, Settings.defaults())
                        .count(
                                book,
                                () -> entry -> {
                                    throw new IllegalStateException("disk full");
                                },
                                share -> {}));
        assertEquals("disk full", full.getMessage());
    }
}
