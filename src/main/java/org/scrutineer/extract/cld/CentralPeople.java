package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scrutineer.ascof.central.CentralEvent;
import org.scrutineer.ascof.central.CentralPerson;
import org.scrutineer.extract.Source;
import org.scrutineer.salt.fact.Person;

/** Clients and their events for the department's own method, which needs more of an event than the return does. */
public final class CentralPeople {

    private CentralPeople() {
    }

    /** All clients; rows with faults are left out, as they are reported where the return is counted. */
    public static List<CentralPerson> read(Source source) {
        CldIntake intake = new CldIntake();
        CldReader.read(source, intake);
        List<CentralPerson> people = new ArrayList<>();
        for (List<CldEvent> rows : PersonKey.group(intake.events).values()) {
            List<CldEvent> unique = UniqueEvents.of(rows);
            List<CentralEvent> own = unique.stream().filter(event -> event.client.equals("client")).map(event -> new CentralEvent(event.service, event.component.toLowerCase(Locale.ROOT),
                    event.start, event.end, Outcomes.of(event.outcome).release2())).toList();
            if (!own.isEmpty()) {
                Person person = PersonDetails.of(PersonDetails.localId(unique), unique, org.scrutineer.extract.salt.ReadFor.anything());
                people.add(new CentralPerson(person.id(), person.born(), person.died(), own));
            }
        }
        return people;
    }
}
