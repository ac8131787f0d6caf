package org.scrutineer.extract.appendix;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.performance.contacts.AdvocacyNeed;
import org.scrutineer.performance.contacts.AllocationWait;
import org.scrutineer.performance.contacts.BankHolidays;
import org.scrutineer.performance.contacts.Contact;
import org.scrutineer.performance.contacts.ContactBook;
import org.scrutineer.performance.contacts.InformationRequest;
import org.scrutineer.performance.contacts.ListedThing;
import org.scrutineer.performance.contacts.UrgentSupport;

/** Reads the contract {@code contacts}. Every table of it may be absent. */
public final class ContactReader {

    /** The contract's name in {@code rules/contract.csv}. */
    public static final String CONTRACT = "contacts";

    private static final List<String> STEPS =
            ListedThing.STEPS.stream().map(ListedThing::key).toList();

    private final AppendixTableReader tables;
    private final Map<String, Set<String>> steps = new HashMap<>();

    private ContactReader(Source source) {
        this.tables = new AppendixTableReader(source);
    }

    /** Whether the source has any table of the contract. */
    public static boolean isIn(Source source) {
        return !new AppendixTableReader(source).supplied(CONTRACT).isEmpty();
    }

    /**
     * Reads the tables of contacts.
     *
     * @throws DataProblemException with every fault found
     */
    public static ContactBook read(Source source) {
        ContactReader reader = new ContactReader(source);
        ContactBook book = reader.gather();
        if (!reader.tables.problems().isEmpty()) {
            throw new DataProblemException(reader.tables.problems());
        }
        return book;
    }

    /** As {@link #read(Source)}, but rows with faults are left out and their faults added to a list. */
    public static ContactBook read(Source source, List<Problem> faults) {
        ContactReader reader = new ContactReader(source);
        ContactBook book = reader.gather();
        faults.addAll(reader.tables.problems());
        return book;
    }

    private ContactBook gather() {
        Set<String> supplied = tables.supplied(CONTRACT);
        List<Contact> contacts = tables.rows("contact", this::contact);
        tables.rows("contact_step", this::step);
        return new ContactBook(
                supplied,
                contacts.stream()
                        .map(contact -> new Contact(
                                contact.id(),
                                contact.person(),
                                contact.received(),
                                contact.acted(),
                                steps.getOrDefault(contact.id(), Set.of())))
                        .toList(),
                tables.rows("information_request", this::request),
                tables.rows("advocacy", this::advocacy),
                tables.rows("urgent_support", this::urgent),
                tables.rows("allocation_wait", this::wait),
                tables.rows("contacts_note", row -> row.required("text")));
    }

    private Contact contact(Row row) {
        LocalDateTime received = row.moment("received");
        LocalDateTime acted = AppendixTableReader.end(row, "acted", received, row.moment("acted"));
        return new Contact(tables.id(row, "contact_id"), row.text("person_id"), received, acted, Set.of());
    }

    /** The same step of the same contact twice is one step: many systems write a row for each time it was discussed. */
    private String step(Row row) {
        String step = AppendixTableReader.label(row, "step", STEPS);
        steps.computeIfAbsent(tables.reference(row, "contact_id", "contact"), contact -> new HashSet<>())
                .add(step);
        return step;
    }

    private InformationRequest request(Row row) {
        LocalDate received = row.date("received");
        BankHolidays holidays = BankHolidays.ofEngland();
        if (!holidays.knowWhatFollows(received)) {
            throw row.problem(
                    "received",
                    "L-CALENDAR",
                    Row.quoted(row.text("received")),
                    "a day from " + holidays.first() + " to " + holidays.last().minusMonths(2)
                            + ", between which the bank holidays are known",
                    "Correct the day, or add the years to rules/contacts/bank-holidays.csv.");
        }
        LocalDate answered = AppendixTableReader.end(row, "answered", received, row.date("answered"));
        return new InformationRequest(
                tables.id(row, "request_id"), row.text("kind").equals("Freedom of information"), received, answered);
    }

    /**
     * An advocate may be asked for before the duty applies, and a process may have gone on before: both are facts, not
     * faults.
     */
    private AdvocacyNeed advocacy(Row row) {
        return new AdvocacyNeed(
                tables.id(row, "advocacy_id"), row.date("needed"), row.date("referred"), row.date("process_started"));
    }

    private UrgentSupport urgent(Row row) {
        Set<String> recorded = new HashSet<>();
        ListedThing.URGENT_RECORD.stream()
                .filter(thing -> row.yes(thing.key()))
                .forEach(thing -> recorded.add(thing.key()));
        return new UrgentSupport(tables.id(row, "urgent_id"), row.date("start_date"), recorded);
    }

    private AllocationWait wait(Row row) {
        LocalDate since = row.date("waiting_since");
        Map<String, String> factors = new HashMap<>();
        ListedThing.FACTORS.stream()
                .filter(factor -> !row.text(factor.key()).isEmpty())
                .forEach(factor -> factors.put(factor.key(), row.text(factor.key())));
        LocalDate allocated = AppendixTableReader.end(row, "allocated", since, row.date("allocated"));
        return new AllocationWait(tables.id(row, "wait_id"), since, allocated, row.text("age_group"), factors);
    }
}
