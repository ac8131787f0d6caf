package org.scrutineer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.salt.GeneratedCouncil;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.measure.Counting;

/**
 * An attacker with a linear programme recovers no withheld count, whatever the policy; and recovers some where only
 * small counts are withheld.
 */
class AttackerTest {

    private static SaltReturn council(long seed, int people) {
        return new Counting(Period.of("2017-18", 3), Settings.defaults())
                .count(new GeneratedCouncil(seed).book(people), Trail.none());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 300, 5, 5",
        "2, 60, 5, 5",
        "3, 300, 5, 1",
        "4, 2000, 10, 1",
        "5, 2000, 3, 10",
        "6, 40, 5, 1",
        "7, 40, 5, 1",
        "8, 25, 5, 5",
        "9, 120, 11, 10"
    })
    void nothingIsRecovered(long seed, int people, int below, int base) {
        SaltReturn counted = council(seed, people);
        DisclosurePolicy policy = new DisclosurePolicy(below, base);
        PublishedReturn published = PublishedReturn.of(counted, policy);
        Attacker attacker = Attacked.tables(counted, policy, (layout, row, column) -> published
                .cell(layout, row, column)
                .text());
        assertEquals(new TreeSet<>(), attacker.recovered());
    }

    @Test
    void whereOnlySmallCountsAreWithheldTheyAreRecovered() {
        SaltReturn counted = council(3, 300);
        DisclosurePolicy policy = new DisclosurePolicy(5, 1);
        Attacker attacker = Attacked.tables(counted, policy, (layout, row, column) -> PublishedCount.alone(
                        counted.table(layout).orElseThrow().raw(row, column), policy)
                .text());
        assertTrue(attacker.recovered().size() > 10, () -> attacker.toString());
    }
}
