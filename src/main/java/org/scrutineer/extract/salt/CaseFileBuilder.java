package org.scrutineer.extract.salt;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Predicate;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.salt.fact.CarerFile;
import org.scrutineer.salt.fact.CarerSupport;
import org.scrutineer.salt.fact.CaseBook;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.HospitalDischarge;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.fact.Person;
import org.scrutineer.salt.fact.Review;
import org.scrutineer.salt.fact.Sequel;
import org.scrutineer.salt.fact.ShortTermSupport;
import org.scrutineer.salt.fact.SupportRequest;

/**
 * Case files while they are being filled, and what ties the rows of different tables together. Once all people are in,
 * long-term support may be added by one thread while another adds the rest.
 */
final class CaseFileBuilder {

    private final PackedPeople people = new PackedPeople();
    private final PackedSupport longTerm = new PackedSupport();
    private final PackedEvents events = new PackedEvents();
    private final PackedRequests requests = new PackedRequests(events);
    private final PackedShortTerm shortTerm = new PackedShortTerm(events);
    private final PackedReviews reviews = new PackedReviews(events);
    private final PackedDischarges discharges = new PackedDischarges();
    private final Map<String, CarerFile> carers = new HashMap<>();

    void open(Row row, Person person) {
        if (people.place(person.id()) >= 0) {
            throw row.problem(
                    "person_id",
                    "K-TWICE",
                    "a person_id that an earlier row has",
                    "each person once",
                    "Keep one row per person.");
        }
        people.add(person);
    }

    /** The person a row is about. */
    int person(Row row) {
        int person = people.place(row.required("person_id"));
        if (person < 0) {
            throw row.problem(
                    "person_id",
                    "K-PERSON",
                    "a person_id that person does not have",
                    "the person_id of a row of person",
                    "Add the person to person, or correct the person_id; if person has the row, mend the fault "
                            + "reported there.");
        }
        return person;
    }

    /** An identifier of long-term support, which no other row may have. */
    String supportId(Row row) {
        return taken(row, "support_id", longTerm::take);
    }

    /** An identifier of a discharge, which no other row may have. */
    String dischargeId(Row row) {
        return taken(row, "discharge_id", discharges::take);
    }

    /** An identifier that sequels refer to: no request, period of ST-Max or review may have it too. */
    String eventId(Row row, String column) {
        return taken(row, column, id -> events.place(id) < 0);
    }

    private static String taken(Row row, String column, Predicate<String> free) {
        String id = row.required(column);
        if (!free.test(id)) {
            throw row.problem(
                    column,
                    "K-TWICE",
                    "a " + column + " that an earlier row has",
                    "each " + column + " once",
                    "Remove the repeated row, or give it its own " + column + ".");
        }
        return id;
    }

    boolean hasRequest(int person, String request) {
        return requests.has(person, request);
    }

    void add(int person, SupportRequest request) {
        requests.add(person, request);
    }

    void add(int person, ShortTermSupport period) {
        shortTerm.add(person, period);
    }

    void add(int person, Review review) {
        reviews.add(person, review);
    }

    void add(int person, LongTermSupport support) {
        longTerm.add(person, support);
    }

    void add(int person, HospitalDischarge discharge) {
        discharges.add(person, discharge);
    }

    /** The event of an id, or -1. */
    int event(String id) {
        return events.place(id);
    }

    void addSequel(int event, Sequel sequel) {
        events.sequels().add(event, sequel);
    }

    void carer(String id, LocalDate born, CarerSupport support) {
        CarerFile file = carers.get(id);
        if (file == null || (file.born() == null && born != null)) {
            CarerFile fresh = new CarerFile(id, born, file == null ? new ArrayList<>(2) : file.support());
            carers.put(id, fresh);
            file = fresh;
        }
        file.support().add(support);
    }

    /** The date of birth an earlier row gave for a carer, or null. */
    LocalDate carerBorn(String id) {
        CarerFile file = carers.get(id);
        return file == null ? null : file.born();
    }

    CaseBook close(Set<String> supplied) {
        List<CarerFile> carerFiles = new ArrayList<>(carers.values());
        carerFiles.sort(Comparator.comparing(CarerFile::id));
        return new CaseBook(new Unpacked(people.inOrder()), carerFiles, supplied);
    }

    private CaseFile file(int person) {
        // The order in which rows were supplied must not matter, not even to the why-trail.
        return new CaseFile(
                people.at(person),
                sorted(requests.of(person), Comparator.comparing(SupportRequest::id)),
                sorted(shortTerm.of(person), Comparator.comparing(ShortTermSupport::id)),
                sorted(longTerm.of(person), Comparator.comparing(LongTermSupport::id)),
                sorted(reviews.of(person), Comparator.comparing(Review::id)),
                sorted(discharges.of(person), Comparator.comparing(HospitalDischarge::id)));
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        if (list.size() > 1) {
            list.sort(order);
        }
        return list;
    }

    /**
     * The case files, each made whole when it is asked for, by any thread: whole all at once they would take several
     * times the memory.
     */
    private final class Unpacked extends AbstractList<CaseFile> implements RandomAccess {
        private final int[] places;

        private Unpacked(int[] places) {
            this.places = places;
        }

        @Override
        public CaseFile get(int index) {
            return file(places[index]);
        }

        @Override
        public int size() {
            return places.length;
        }
    }
}
