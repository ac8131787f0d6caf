package org.scrutineer.extract.salt;

import java.math.BigDecimal;
import org.scrutineer.salt.fact.Person;

/** People in little memory, each at a place that the rows about them refer to. */
final class PackedPeople {

    private static final int BORN = 0;
    private static final int DIED = 1;
    private static final int GENDER = 2;
    private static final int ETHNIC_GROUP = 3;
    private static final int SUPPORT_REASON = 4;
    private static final int UNPAID_CARER = 5;
    private static final int EMPLOYMENT = 6;
    private static final int HOURS_WORKED = 7;
    private static final int ACCOMMODATION = 8;
    private static final int DETAINED = 9;
    private static final int WIDTH = 10;

    private final IdNumbers ids = new IdNumbers();
    private final IdPlaces places = new IdPlaces();
    private final NumberRows rows = new NumberRows(WIDTH);
    private final DayNumbers days = new DayNumbers();
    private final Numbered<String> labels = new Numbered<>();
    private final Numbered<BigDecimal> hours = new Numbered<>();

    /** The place of a person, or -1. */
    int place(String id) {
        return places.of(ids.known(id));
    }

    /** Adds a person who has no place yet. */
    void add(Person person) {
        places.add(ids.of(person.id()));
        int row = rows.add();
        rows.set(row, BORN, days.number(person.born()));
        rows.set(row, DIED, days.number(person.died()));
        rows.set(row, GENDER, labels.of(person.gender()));
        rows.set(row, ETHNIC_GROUP, labels.of(person.ethnicGroup()));
        rows.set(row, SUPPORT_REASON, labels.of(person.supportReason()));
        rows.set(row, UNPAID_CARER, labels.of(person.unpaidCarer()));
        rows.set(row, EMPLOYMENT, labels.of(person.employment()));
        rows.set(row, HOURS_WORKED, hours.of(person.hoursWorked()));
        rows.set(row, ACCOMMODATION, labels.of(person.accommodation()));
        rows.set(row, DETAINED, person.detained() ? 1 : 0);
    }

    Person at(int place) {
        return new Person(
                ids.text(places.id(place)),
                days.of(rows.get(place, BORN)),
                days.of(rows.get(place, DIED)),
                labels.at(rows.get(place, GENDER)),
                labels.at(rows.get(place, ETHNIC_GROUP)),
                labels.at(rows.get(place, SUPPORT_REASON)),
                labels.at(rows.get(place, UNPAID_CARER)),
                labels.at(rows.get(place, EMPLOYMENT)),
                hours.at(rows.get(place, HOURS_WORKED)),
                labels.at(rows.get(place, ACCOMMODATION)),
                rows.get(place, DETAINED) == 1);
    }

    /** The places of all, in order of person_id. */
    int[] inOrder() {
        return ids.inOrderOfText(places.ids());
    }
}
