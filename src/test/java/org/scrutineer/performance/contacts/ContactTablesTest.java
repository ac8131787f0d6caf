package org.scrutineer.performance.contacts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.performance.grid.CountGrid;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/** What a few records count to, by hand. */
class ContactTablesTest {

    private static final Period PERIOD = Period.of("2017-18", 3);
    private static final Set<String> EVERYTHING =
            Set.of("contact", "contact_step", "information_request", "advocacy", "urgent_support", "allocation_wait");
    private static final String ADVICE = "Information and advice";

    private static Contact contact(String id, String person, String received, String acted, String... steps) {
        return new Contact(
                id,
                person,
                LocalDateTime.parse(received),
                acted.isEmpty() ? null : LocalDateTime.parse(acted),
                Set.of(steps));
    }

    private static final ContactBook BOOK = new ContactBook(
            EVERYTHING,
            List.of(
                    contact("1", "A", "2017-03-20T10:00", "2017-03-20T11:00", ADVICE), // before the year
                    contact(
                            "2",
                            "A",
                            "2017-04-17T23:00",
                            "2017-04-18T22:00",
                            ADVICE), // 28 days after 1, which gave advice alone
                    contact(
                            "3",
                            "A",
                            "2017-05-16T09:00",
                            "2017-05-18T09:00",
                            "Allocation",
                            "Advocacy"), // 29 days after 2
                    contact("4", "B", "2017-10-02T09:00", "", "Safeguarding"), // never acted on
                    contact(
                            "5",
                            "B",
                            "2017-10-02T15:00",
                            "2017-10-03T15:00",
                            "Safeguarding"), // the same day as 4, in 24 hours exactly
                    contact("6", "", "2017-12-31T20:00", ""), // nobody known, no step, four hours before the end
                    contact("7", "B", "2018-01-01T00:00", "2018-01-01T01:00", "Review")), // after the period
            List.of(
                    new InformationRequest(
                            "R1", false, LocalDate.of(2017, 3, 1), LocalDate.of(2017, 3, 15)), // closed before the year
                    new InformationRequest("R2", false, LocalDate.of(2017, 3, 1), LocalDate.of(2017, 4, 5)), // late
                    new InformationRequest("R3", true, LocalDate.of(2017, 12, 1), null)),
            List.of(new AdvocacyNeed(
                    "V1", LocalDate.of(2017, 6, 1), LocalDate.of(2017, 6, 2), LocalDate.of(2017, 6, 9))),
            List.of(
                    new UrgentSupport(
                            "U1",
                            LocalDate.of(2017, 4, 1),
                            Set.of(
                                    "support",
                                    "council_contribution",
                                    "person_contribution",
                                    "duration",
                                    "review",
                                    "outcomes",
                                    "next_steps")),
                    new UrgentSupport("U2", LocalDate.of(2017, 12, 31), Set.of("support", "duration")),
                    new UrgentSupport("U3", LocalDate.of(2017, 3, 31), Set.of("support"))),
            List.of(
                    new AllocationWait(
                            "W1",
                            LocalDate.of(2017, 12, 24),
                            null,
                            "65+",
                            Map.of("risk", "High", "need", "Low")), // 7 days
                    new AllocationWait(
                            "W2",
                            LocalDate.of(2017, 12, 23),
                            LocalDate.of(2018, 1, 1),
                            "18-64",
                            Map.of("risk", "Low")), // 8 days
                    new AllocationWait(
                            "W3",
                            LocalDate.of(2017, 9, 1),
                            LocalDate.of(2017, 12, 31),
                            "",
                            Map.of()), // allocated that day
                    new AllocationWait("W4", LocalDate.of(2017, 9, 30), null, "", Map.of())), // 92 days
            List.of());

    private static ContactTables tables() {
        return new ContactTables(BOOK, PERIOD, Settings.defaults());
    }

    private static long[] row(CountGrid grid, String label) {
        return grid.lines().stream()
                .filter(line ->
                        (line.block().isEmpty() ? line.label() : line.block() + ": " + line.label()).equals(label))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    @ParameterizedTest
    @CsvSource({
        "Information and advice, 0, 1",
        "Safeguarding, 2, 2",
        "Advocacy, 0, 1",
        "Allocation, 0, 1",
        "Review, 0, 0",
        "At least one of these, 2, 4",
        "No next step recorded yet, 1, 1",
        "All contacts, 3, 5"
    })
    void whatContactsLedTo(String step, long quarter, long year) {
        assertArrayEquals(new long[] {quarter, year}, row(tables().nextSteps().orElseThrow(), step));
    }

    @ParameterizedTest
    @CsvSource({
        "No contact in the 28 days before, 1, 2",
        "'Repeat, after information and advice alone', 0, 1",
        "'Repeat, after anything else', 1, 1",
        "Person not known, 1, 1",
        "All contacts, 3, 5"
    })
    void whichContactsRepeatOthers(String kind, long quarter, long year) {
        assertArrayEquals(new long[] {quarter, year}, row(tables().repeats().orElseThrow(), kind));
    }

    @Test
    void theWindowIsTheCouncils() {
        ContactTables wider =
                new ContactTables(BOOK, PERIOD, Settings.defaults().with("contacts.repeat.days", "42"));
        assertArrayEquals(
                new long[] {0, 2}, row(wider.repeats().orElseThrow(), "Repeat, after information and advice alone"));
        ContactTables narrower =
                new ContactTables(BOOK, PERIOD, Settings.defaults().with("contacts.repeat.days", "7"));
        assertArrayEquals(
                new long[] {0, 0}, row(narrower.repeats().orElseThrow(), "Repeat, after information and advice alone"));
    }

    /** In time, late, open, overdue, all. Contact 1 was closed before the year, 7 came after it. */
    @Test
    void howTheClocksStand() {
        CountGrid grid = tables().clocks().orElseThrow();
        assertArrayEquals(
                new long[] {0, 1, 0, 0, 1},
                row(grid, TimeLimit.named("data-subject").title()));
        assertArrayEquals(
                new long[] {0, 0, 1, 0, 1},
                row(grid, TimeLimit.named("freedom-of-information").title()));
        assertArrayEquals(
                new long[] {1, 0, 0, 0, 1},
                row(grid, TimeLimit.named("advocacy").title()));
        assertArrayEquals(
                new long[] {2, 1, 1, 1, 5},
                row(grid, TimeLimit.named("acted-on").title()));
    }

    @Test
    void whatTheRecordsOfUrgentSupportHold() {
        CountGrid grid = tables().urgentRecord().orElseThrow();
        assertEquals(8, grid.lines().size(), "seven things and all of them");
        assertArrayEquals(new long[] {2, 0, 2}, row(grid, "The support being provided"));
        assertArrayEquals(new long[] {2, 0, 2}, row(grid, "How long it lasts"));
        assertArrayEquals(new long[] {1, 1, 2}, row(grid, "What it aims to achieve"));
        assertArrayEquals(new long[] {1, 1, 2}, row(grid, "All seven"));
    }

    @Test
    void whoWaitsForAllocation() {
        CountGrid grid = tables().allocation().orElseThrow();
        assertArrayEquals(new long[] {1, 1, 0, 1, 3}, row(grid, "Everybody who waits"));
        assertArrayEquals(new long[] {1, 0, 0, 0, 1}, row(grid, "Priority factors: At least one is high"));
        assertArrayEquals(new long[] {0, 1, 0, 1, 2}, row(grid, "Priority factors: None is high"));
        assertArrayEquals(new long[] {0, 0, 0, 1, 1}, row(grid, "Age: Not known"));
        assertArrayEquals(new long[] {1, 0, 0, 0, 1}, row(grid, "Level of risk: High"));
        assertArrayEquals(new long[] {0, 1, 0, 1, 2}, row(grid, "Level of need: Not rated"));
        assertArrayEquals(new long[] {1, 1, 0, 1, 3}, row(grid, "Urgency: Not rated"));
    }

    @Test
    void aTableWithoutItsDataIsNotThere() {
        ContactTables none = new ContactTables(
                new ContactBook(Set.of("advocacy"), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                PERIOD,
                Settings.defaults());
        assertTrue(none.nextSteps().isEmpty()
                && none.repeats().isEmpty()
                && none.urgentRecord().isEmpty()
                && none.allocation().isEmpty());
        assertEquals(
                List.of(TimeLimit.named("advocacy").title()),
                none.clocks().orElseThrow().lines().stream()
                        .map(CountGrid.Line::label)
                        .toList());
    }

    /** The lists that the source gives, as long as it gives them. */
    @Test
    void theListsAreThoseOfTheSource() {
        assertEquals(9, ListedThing.STEPS.size());
        assertEquals(7, ListedThing.URGENT_RECORD.size());
        assertEquals(6, ListedThing.FACTORS.size());
        assertEquals(4, TimeLimit.all().size());
    }
}
