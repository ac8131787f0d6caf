package org.scrutineer.performance.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.scrutineer.performance.grid.CountGrid;
import org.scrutineer.performance.grid.Tie;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/** What must hold for any records of contacts. */
class ContactPropertiesTest {

    private static final int TRIES = 60;
    private static final Period PERIOD = Period.of("2017-18", 3);

    private static List<CountGrid> tables(ContactBook book) {
        return new ContactTables(book, PERIOD, Settings.defaults()).all();
    }

    private static List<String> text(List<CountGrid> grids) {
        return grids.stream()
                .flatMap(grid -> grid.lines().stream()
                        .map(line -> grid.id() + " " + line.block() + " " + line.label() + " "
                                + Arrays.toString(line.counts())))
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property(tries = TRIES)
    void theOrderOfRowsNeverMatters(@ForAll Random random) {
        ContactBook book = ContactsOfChance.book(random);
        ContactBook mixed = new ContactBook(
                book.supplied(),
                shuffled(book.contacts(), random),
                shuffled(book.requests(), random),
                shuffled(book.advocacy(), random),
                shuffled(book.urgent(), random),
                shuffled(book.waits(), random),
                book.notes());
        assertEquals(text(tables(book)), text(tables(mixed)));
    }

    @Property(tries = TRIES)
    void everyTieHolds(@ForAll Random random) {
        List<CountGrid> grids = tables(ContactsOfChance.book(random));
        for (CountGrid grid : grids) {
            for (Tie tie : grid.ties()) {
                long whole = count(grids, tie.whole());
                long parts = tie.parts().stream()
                        .mapToLong(part -> count(grids, part))
                        .sum();
                long most = tie.parts().stream()
                        .mapToLong(part -> count(grids, part))
                        .max()
                        .orElse(0);
                boolean holds =
                        switch (tie.kind()) {
                            case SUM -> parts == whole;
                            case WITHIN -> most <= whole;
                            case COVER -> parts >= whole;
                        };
                org.junit.jupiter.api.Assertions.assertTrue(holds, () -> tie + ": " + whole + " and " + parts);
            }
        }
    }

    static long count(List<CountGrid> grids, Tie.Place place) {
        return grids.stream()
                .filter(grid -> grid.id().equals(place.grid()))
                .findFirst()
                .orElseThrow()
                .count(place.row(), place.column());
    }

    /** Nothing that a clock ran on in the year is lost, and nothing else is counted: reckoned here from the records. */
    @Property(tries = TRIES)
    void everythingIsInOneStateOrOutsideTheYear(@ForAll Random random) {
        ContactBook book = ContactsOfChance.book(random);
        CountGrid clocks =
                new ContactTables(book, PERIOD, Settings.defaults()).clocks().orElseThrow();
        int last = clocks.columns().size() - 1;
        long outside = book.contacts().stream()
                .filter(contact -> contact.received().isAfter(LocalDateTime.of(2017, 12, 31, 23, 59))
                        || (contact.acted() != null && contact.acted().isBefore(LocalDateTime.of(2017, 4, 1, 0, 0))))
                .count();
        assertEquals(book.contacts().size(), clocks.count(3, last) + outside);
        long requestsOutside = book.requests().stream()
                .filter(request -> request.received().isAfter(LocalDate.of(2017, 12, 31))
                        || (request.answered() != null && request.answered().isBefore(LocalDate.of(2017, 4, 1))))
                .count();
        assertEquals(book.requests().size(), clocks.count(0, last) + clocks.count(1, last) + requestsOutside);
    }

    /** A later look never takes back that something was in time or late. */
    @Property(tries = TRIES)
    void whatIsClosedStaysAsItWas(@ForAll Random random) {
        ContactTables tables = new ContactTables(ContactsOfChance.book(random), PERIOD, Settings.defaults());
        for (TimeLimit clock : List.of(
                TimeLimit.named("data-subject"),
                TimeLimit.named("freedom-of-information"),
                TimeLimit.named("acted-on"))) {
            for (TimedStep one : tables.running(clock)) {
                TimeLimitState before = one.stateBefore(LocalDateTime.of(2017, 10, 1, 0, 0));
                TimeLimitState after = one.stateBefore(LocalDateTime.of(2018, 1, 1, 0, 0));
                if (before == TimeLimitState.IN_TIME || before == TimeLimitState.LATE) {
                    assertEquals(before, after);
                } else if (before == TimeLimitState.OVERDUE) {
                    org.junit.jupiter.api.Assertions.assertTrue(
                            after == TimeLimitState.OVERDUE || after == TimeLimitState.LATE);
                }
            }
        }
    }
}
