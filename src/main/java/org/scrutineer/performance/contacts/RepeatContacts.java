package org.scrutineer.performance.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which contacts repeat an earlier one about the same person: received no more than a number of days after it. A
 * contact about a person who is not known repeats none.
 */
final class RepeatContacts {

    /** What a contact is in this respect. */
    enum Kind {
        FIRST,
        REPEAT,
        REPEAT_AFTER_ADVICE,
        PERSON_NOT_KNOWN
    }

    /** Advice that was effective needs no second contact (CONTACT-STEPS). */
    private static final Set<String> ADVICE_ALONE = Set.of("Information and advice");

    private RepeatContacts() {}

    /** The kind of each contact, by its id. */
    static Map<String, Kind> of(List<Contact> contacts, int days) {
        Map<String, Contact> before = new HashMap<>();
        Map<String, Kind> kinds = new HashMap<>();
        List<Contact> inTime = new ArrayList<>(contacts);
        inTime.sort(Comparator.comparing(Contact::received).thenComparing(Contact::id));
        for (Contact contact : inTime) {
            if (contact.person().isEmpty()) {
                kinds.put(contact.id(), Kind.PERSON_NOT_KNOWN);
            } else {
                kinds.put(contact.id(), kind(contact, before.put(contact.person(), contact), days));
            }
        }
        return kinds;
    }

    private static Kind kind(Contact contact, Contact earlier, int days) {
        if (earlier == null || day(earlier).plusDays(days).isBefore(day(contact))) {
            return Kind.FIRST;
        }
        return earlier.steps().equals(ADVICE_ALONE) ? Kind.REPEAT_AFTER_ADVICE : Kind.REPEAT;
    }

    private static LocalDate day(Contact contact) {
        return contact.received().toLocalDate();
    }
}
