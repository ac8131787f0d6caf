package org.scrutineer.ascof.central;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A person with their latest details and their events.
 *
 * @param id the council's identifier
 * @param ids every identifier that the council has for them
 * @param born null where not known
 * @param bornOtherwise the birth by the other choice of {@code central.birth.day}: as recorded, or the first of its
 *     month
 * @param died null where alive or not known
 * @param gender Unknown where not known or where rows of equal rank differ
 * @param reason primary support reason, likewise
 * @param accommodation accommodation status, likewise; presumed from the latest service where it is not known
 * @param events in order of their start
 */
public record CentralPerson(
        String id,
        Set<String> ids,
        LocalDate born,
        LocalDate bornOtherwise,
        LocalDate died,
        String gender,
        String reason,
        Accommodation accommodation,
        List<CentralEvent> events) {

    /** Whole years at a day as the method counts them (days / 365.25, down); -1 where the birth is not known. */
    public int age(LocalDate day) {
        return born == null ? -1 : CentralAge.on(born, day);
    }

    /** The same person with the birth of the other choice of {@code central.birth.day}. */
    CentralPerson otherBirth() {
        return new CentralPerson(id, ids, bornOtherwise, born, died, gender, reason, accommodation, events);
    }

    /** Whether they died before a day. */
    boolean deadBefore(LocalDate day) {
        return died != null && died.isBefore(day);
    }
}
