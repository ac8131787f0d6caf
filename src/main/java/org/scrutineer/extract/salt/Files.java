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
import org.scrutineer.extract.Row;
import org.scrutineer.salt.fact.CarerFile;
import org.scrutineer.salt.fact.CarerSupport;
import org.scrutineer.salt.fact.CaseBook;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.Event;
import org.scrutineer.salt.fact.HospitalDischarge;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.fact.Person;
import org.scrutineer.salt.fact.Review;
import org.scrutineer.salt.fact.ShortTermSupport;
import org.scrutineer.salt.fact.SupportRequest;

/** Case files while they are being filled, and what ties the rows of different tables together. */
final class Files {

    /** One person's file. Most people have little in it, so lists are made when needed. */
    static final class Open {
        private final Person person;
        private List<SupportRequest> requests = List.of();
        private List<ShortTermSupport> shortTerm = List.of();
        private byte[] longTerm = PackedSupport.none();
        private List<Review> reviews = List.of();
        private List<HospitalDischarge> discharges = List.of();

        Open(Person person) {
            this.person = person;
        }

        void add(SupportRequest request) {
            requests = with(requests, request);
        }

        void add(ShortTermSupport period) {
            shortTerm = with(shortTerm, period);
        }

        String id() {
            return person.id();
        }

        void add(Review review) {
            reviews = with(reviews, review);
        }

        void add(HospitalDischarge discharge) {
            discharges = with(discharges, discharge);
        }

        boolean hasRequest(String id) {
            return requests.stream().anyMatch(request -> request.id().equals(id));
        }

        private static <T> List<T> with(List<T> list, T item) {
            if (list.isEmpty()) {
                return List.of(item);
            }
            List<T> grown = list.size() == 1 ? new ArrayList<>(list) : list;
            grown.add(item);
            return grown;
        }

        private CaseFile close(PackedSupport packed) {
            // The order in which rows were supplied must not matter, not even to the why-trail.
            return new CaseFile(person, sorted(requests, Comparator.comparing(SupportRequest::id)), sorted(shortTerm, Comparator.comparing(ShortTermSupport::id)),
                    sorted(packed.rows(longTerm), Comparator.comparing(LongTermSupport::id)), sorted(reviews, Comparator.comparing(Review::id)),
                    sorted(discharges, Comparator.comparing(HospitalDischarge::id)));
        }

        private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
            if (list.size() > 1) {
                list.sort(order);
            }
            return list;
        }
    }

    private final ById<Open> people = new ById<>(Open::id);
    private final Map<String, CarerFile> carers = new HashMap<>();
    private final ById<Event> events = new ById<>(Event::id);
    private final Map<String, SeenIds> ids = new HashMap<>();
    private final PackedSupport longTerm = new PackedSupport();
    private final Dates dates = new Dates();

    Dates dates() {
        return dates;
    }

    void open(Row row, Person person) {
        if (people.get(person.id()) != null) {
            throw row.problem("person_id", "K-TWICE", "a person_id that an earlier row has", "each person once", "Keep one row per person.");
        }
        people.add(new Open(person));
    }

    /** The file of the person a row is about. */
    Open of(Row row) {
        Open file = people.get(row.required("person_id"));
        if (file == null) {
            throw row.problem("person_id", "K-PERSON", "a person_id that person does not have", "the person_id of a row of person",
                    "Add the person to person, or correct the person_id; if person has the row, mend the fault reported there.");
        }
        return file;
    }

    /** An identifier of the row's own table, which no other row may have. */
    String id(Row row, String column) {
        String id = row.required(column);
        if (!ids.computeIfAbsent(row.table().name(), table -> new SeenIds()).add(id)) {
            throw twice(row, column);
        }
        return id;
    }

    /** An identifier that sequels refer to: no request, period of ST-Max or review may have it too. */
    String eventId(Row row, String column) {
        String id = row.required(column);
        if (events.get(id) != null) {
            throw twice(row, column);
        }
        return id;
    }

    private static RuntimeException twice(Row row, String column) {
        return row.problem(column, "K-TWICE", "a " + column + " that an earlier row has", "each " + column + " once", "Remove the repeated row, or give it its own " + column + ".");
    }

    void event(Event event) {
        events.add(event);
    }

    /** The event of an id, or null. */
    Event event(String id) {
        return events.get(id);
    }

    void add(Open file, LongTermSupport row) {
        file.longTerm = longTerm.with(file.longTerm, row);
    }

    void carer(String id, LocalDate born, CarerSupport support) {
        CarerFile file = carers.get(id);
        if (file == null || file.born() == null && born != null) {
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
        List<Open> closed = people.all();
        closed.sort(Comparator.comparing(Open::id));
        List<CarerFile> carerFiles = new ArrayList<>(carers.values());
        carerFiles.sort(Comparator.comparing(CarerFile::id));
        return new CaseBook(new Unpacked(closed, longTerm), carerFiles, supplied);
    }

    /** The case files, each made whole when it is asked for: whole all at once they would take several times the memory. */
    private static final class Unpacked extends AbstractList<CaseFile> implements RandomAccess {
        private final List<Open> files;
        private final PackedSupport packed;

        private Unpacked(List<Open> files, PackedSupport packed) {
            this.files = files;
            this.packed = packed;
        }

        @Override
        public CaseFile get(int index) {
            return files.get(index).close(packed);
        }

        @Override
        public int size() {
            return files.size();
        }
    }
}
