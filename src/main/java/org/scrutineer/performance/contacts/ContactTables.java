package org.scrutineer.performance.contacts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.scrutineer.performance.grid.CountGrid;
import org.scrutineer.performance.grid.DayBand;
import org.scrutineer.performance.grid.Tie;
import org.scrutineer.rules.Words;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/** The tables of Appendix 6. Those of the year begin on 1 April; all stand as at the end of the period's last day. */
public final class ContactTables {

    /** The columns of a table of the year. */
    private static final List<String> QUARTER_AND_YEAR = List.of("This quarter", "Year to date");

    private static final List<String> LEVELS = List.of("High", "Medium", "Low", "");
    /** The row of {@link #nextSteps()} that has all contacts. */
    private static final int ALL_CONTACTS = ListedThing.STEPS.size() + 2;

    private static final List<DayBand> BANDS = DayBand.read("contacts/wait-bands.csv");

    private final ContactBook book;
    private final Settings settings;
    private final LocalDate end;
    private final LocalDateTime yearStart;
    private final LocalDateTime quarterStart;
    private final LocalDateTime after;

    public ContactTables(ContactBook book, Period period, Settings settings) {
        this.book = book;
        this.settings = settings;
        this.end = period.end();
        this.yearStart = period.start().atStartOfDay();
        this.quarterStart = period.end().plusDays(1).minusMonths(3).atStartOfDay();
        this.after = end.plusDays(1).atStartOfDay();
    }

    /** All tables whose data are supplied, in print order. */
    public List<CountGrid> all() {
        return Stream.of(nextSteps(), repeats(), clocks(), urgentRecord(), allocation())
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the contacts of the year led to. A contact may lead to several steps. */
    public Optional<CountGrid> nextSteps() {
        if (!book.supplied().contains("contact")) {
            return Optional.empty();
        }
        CountGrid grid = new CountGrid("next-steps", QUARTER_AND_YEAR);
        ListedThing.STEPS.forEach(step ->
                grid.add(step.title(), ofTheYear(contact -> contact.steps().contains(step.key()))));
        int last = grid.lines().size() - 1;
        int any = grid.addTotal(
                "At least one of these", ofTheYear(contact -> !contact.steps().isEmpty()));
        int none = grid.add("No next step recorded yet", ofTheYear(contact -> contact.steps()
                .isEmpty()));
        int all = grid.addTotal("All contacts", ofTheYear(contact -> true));
        grid.tieRows(Tie.Kind.SUM, all, List.of(any, none));
        grid.tieRows(Tie.Kind.WITHIN, any, CountGrid.rows(0, last));
        grid.tieRows(Tie.Kind.COVER, any, CountGrid.rows(0, last));
        grid.tieColumns(Tie.Kind.WITHIN, 1, List.of(0));
        return Optional.of(grid);
    }

    /** How many of the contacts of the year repeat an earlier one. */
    public Optional<CountGrid> repeats() {
        if (!book.supplied().contains("contact")) {
            return Optional.empty();
        }
        Map<String, RepeatContacts.Kind> kinds = RepeatContacts.of(book.contacts(), repeatDays());
        CountGrid grid = new CountGrid("repeats", QUARTER_AND_YEAR);
        grid.add(
                "No contact in the " + repeatDays() + " days before",
                ofTheYear(contact -> kinds.get(contact.id()) == RepeatContacts.Kind.FIRST));
        grid.add(
                "Repeat, after information and advice alone",
                ofTheYear(contact -> kinds.get(contact.id()) == RepeatContacts.Kind.REPEAT_AFTER_ADVICE));
        grid.add(
                "Repeat, after anything else",
                ofTheYear(contact -> kinds.get(contact.id()) == RepeatContacts.Kind.REPEAT));
        grid.add(
                "Person not known",
                ofTheYear(contact -> kinds.get(contact.id()) == RepeatContacts.Kind.PERSON_NOT_KNOWN));
        int all = grid.addTotal("All contacts", ofTheYear(contact -> true));
        grid.tieRows(Tie.Kind.SUM, all, CountGrid.rows(0, all - 1));
        grid.tieColumns(Tie.Kind.WITHIN, 1, List.of(0));
        for (int column = 0; column < QUARTER_AND_YEAR.size(); column++) {
            grid.tie(
                    Tie.Kind.SUM,
                    new Tie.Place("next-steps", ALL_CONTACTS, column),
                    List.of(new Tie.Place("repeats", all, column)));
        }
        return Optional.of(grid);
    }

    /** Within how many days a contact repeats an earlier one. */
    public int repeatDays() {
        return Integer.parseInt(settings.get("contacts.repeat.days"));
    }

    private long[] ofTheYear(Predicate<Contact> which) {
        return new long[] {contacts(quarterStart, which), contacts(yearStart, which)};
    }

    private long contacts(LocalDateTime from, Predicate<Contact> which) {
        return book.contacts().stream()
                .filter(contact ->
                        !contact.received().isBefore(from) && contact.received().isBefore(after))
                .filter(which)
                .count();
    }

    /** Whatever ran at any time in the year to date, and how it stood at its end. */
    public Optional<CountGrid> clocks() {
        List<String> columns = new ArrayList<>(
                Stream.of(TimeLimitState.values()).map(TimeLimitState::words).toList());
        columns.add("All");
        CountGrid grid = new CountGrid("clocks", columns);
        for (TimeLimit clock : TimeLimit.all()) {
            if (book.supplied().contains(table(clock))) {
                grid.add(clock.title(), states(running(clock)));
            }
        }
        grid.tieColumns(Tie.Kind.SUM, columns.size() - 1, CountGrid.rows(0, columns.size() - 2));
        if (book.supplied().contains("contact")) {
            grid.tie(
                    Tie.Kind.WITHIN,
                    new Tie.Place(grid.id(), grid.lines().size() - 1, columns.size() - 1),
                    List.of(new Tie.Place("next-steps", ALL_CONTACTS, 1)));
        }
        return grid.lines().isEmpty() ? Optional.empty() : Optional.of(grid);
    }

    private static String table(TimeLimit clock) {
        return switch (clock.name()) {
            case "advocacy" -> "advocacy";
            case "acted-on" -> "contact";
            default -> "information_request";
        };
    }

    /** Everything that a clock runs on, whenever it ran. */
    public List<TimedStep> running(TimeLimit clock) {
        return switch (clock.name()) {
            case "advocacy" -> book.advocacy().stream().map(TimedStep::of).toList();
            case "acted-on" -> book.contacts().stream().map(TimedStep::of).toList();
            default ->
                book.requests().stream()
                        .filter(request ->
                                request.freedomOfInformation() == clock.name().equals("freedom-of-information"))
                        .map(request -> TimedStep.of(request, settings))
                        .toList();
        };
    }

    private long[] states(List<TimedStep> all) {
        long[] states = new long[TimeLimitState.values().length + 1];
        for (TimedStep one : all) {
            if (one.ranIn(yearStart, after)) {
                states[one.stateBefore(after).ordinal()]++;
                states[states.length - 1]++;
            }
        }
        return states;
    }

    /** Of the urgent or interim support that began in the year, how many records hold each thing. */
    public Optional<CountGrid> urgentRecord() {
        if (!book.supplied().contains("urgent_support")) {
            return Optional.empty();
        }
        List<UrgentSupport> year = book.urgent().stream()
                .filter(one -> !one.start().isBefore(yearStart.toLocalDate())
                        && !one.start().isAfter(end))
                .toList();
        CountGrid grid = new CountGrid("urgent-record", List.of("Recorded", "Missing", "Records"));
        ListedThing.URGENT_RECORD.forEach(
                thing -> grid.add(Words.capital(thing.title()), records(year, one -> one.recorded()
                        .contains(thing.key()))));
        int last = grid.lines().size() - 1;
        int all = grid.addTotal(
                "All seven", records(year, one -> one.recorded().size() == ListedThing.URGENT_RECORD.size()));
        grid.tieColumns(Tie.Kind.SUM, 2, List.of(0, 1));
        for (int row = 0; row <= last; row++) {
            grid.tie(Tie.Kind.WITHIN, new Tie.Place(grid.id(), row, 0), List.of(new Tie.Place(grid.id(), all, 0)));
            grid.tie(Tie.Kind.SUM, new Tie.Place(grid.id(), all, 2), List.of(new Tie.Place(grid.id(), row, 2)));
        }
        // A record that does not hold all seven misses at least one.
        grid.tie(
                Tie.Kind.COVER,
                new Tie.Place(grid.id(), all, 1),
                CountGrid.rows(0, last).stream()
                        .map(row -> new Tie.Place(grid.id(), row, 1))
                        .toList());
        return Optional.of(grid);
    }

    private static long[] records(List<UrgentSupport> year, Predicate<UrgentSupport> which) {
        long recorded = year.stream().filter(which).count();
        return new long[] {recorded, year.size() - recorded, year.size()};
    }

    /** Who waits for allocation on the last day, by each factor of priority, by age, and by how long. */
    public Optional<CountGrid> allocation() {
        if (!book.supplied().contains("allocation_wait")) {
            return Optional.empty();
        }
        List<AllocationWait> waiting =
                book.waits().stream().filter(wait -> wait.waitsOn(end)).toList();
        List<String> columns =
                new ArrayList<>(BANDS.stream().map(DayBand::label).toList());
        columns.add("All");
        CountGrid grid = new CountGrid("allocation", columns);
        int all = grid.addTotal("Everybody who waits", waits(waiting, wait -> true, end));
        int anyHigh = block(
                grid,
                all,
                "Priority factors",
                List.of("At least one is high", "None is high"),
                none -> wait -> wait.factors().containsValue("High") == (none == 0),
                waiting,
                end);
        block(
                grid,
                all,
                "Age",
                List.of("18 to 64", "65 and over", "Not known"),
                age -> wait -> List.of("18-64", "65+", "").indexOf(wait.ageGroup()) == age,
                waiting,
                end);
        List<Integer> high = new ArrayList<>();
        for (ListedThing factor : ListedThing.FACTORS) {
            high.add(block(
                    grid,
                    all,
                    factor.title(),
                    List.of("High", "Medium", "Low", "Not rated"),
                    level -> wait ->
                            wait.factors().getOrDefault(factor.key(), "").equals(LEVELS.get(level)),
                    waiting,
                    end));
        }
        grid.tieRows(Tie.Kind.WITHIN, anyHigh, high);
        grid.tieRows(Tie.Kind.COVER, anyHigh, high);
        grid.tieColumns(Tie.Kind.SUM, columns.size() - 1, CountGrid.rows(0, columns.size() - 2));
        return Optional.of(grid);
    }

    /** Adds rows into which everybody who waits falls once, and gives the number of the first. */
    private static int block(
            CountGrid grid,
            int all,
            String heading,
            List<String> labels,
            IntFunction<Predicate<AllocationWait>> which,
            List<AllocationWait> waiting,
            LocalDate end) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            rows.add(grid.addUnder(heading, labels.get(i), waits(waiting, which.apply(i), end)));
        }
        grid.tieRows(Tie.Kind.SUM, all, rows);
        return rows.get(0);
    }

    private static long[] waits(List<AllocationWait> waiting, Predicate<AllocationWait> which, LocalDate end) {
        long[] counts = new long[BANDS.size() + 1];
        waiting.stream()
                .filter(which)
                .forEach(wait -> counts[DayBand.of(ChronoUnit.DAYS.between(wait.since(), end), BANDS)]++);
        counts[BANDS.size()] = LongStream.of(counts).sum();
        return counts;
    }
}
