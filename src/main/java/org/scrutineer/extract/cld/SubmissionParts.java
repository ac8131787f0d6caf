package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which files are parts of one submission: one has the services and another the requests, or each has some of the
 * people or of the months. Taken for two submissions, the later would replace the earlier, and half of the council were
 * lost. Files that hold the same events are no parts: there the later one replaces the earlier.
 *
 * <p>Our choice, because the department takes a submission as one file and has no rule for it.
 */
final class SubmissionParts {

    /** Of a hundred events of the smaller file, so many may be in the other, such as rows that stand twice. */
    private static final int SHARED_IN_A_HUNDRED = 10;

    /** Of fewer services that go on nothing can be told by how many come again. */
    private static final int ENOUGH_OPEN = 10;

    private static final int PERCENT = 100;
    private static final int HALF = 2;
    private static final int THIRD = 3;

    private final Set<Long> events = new HashSet<>();
    private final Set<Long> open = new HashSet<>();
    private final Set<Integer> people = new HashSet<>();
    private LocalDate first;
    private LocalDate last;

    private SubmissionParts() {}

    /**
     * The files that belong together.
     *
     * @param files the submissions that were found, in the order of their files
     * @return each part, with the part that it belongs to; parts that stand alone are not in it
     */
    static Map<Submissions.Stated, Submissions.Stated> of(List<CldEvent> events, Set<Submissions.Stated> files) {
        Map<Submissions.Stated, Submissions.Stated> belongs = new LinkedHashMap<>();
        if (files.stream().map(Submissions.Stated::file).distinct().count() < 2) {
            return belongs;
        }
        Map<Submissions.Stated, SubmissionParts> all = new HashMap<>();
        for (CldEvent event : events) {
            Submissions.Stated stated = Submissions.Stated.of(event);
            if (files.contains(stated)) {
                all.computeIfAbsent(stated, one -> new SubmissionParts()).add(event);
            }
        }
        Map<Submissions.Stated, List<Submissions.Stated>> groups = new LinkedHashMap<>();
        for (Submissions.Stated file : files) {
            Submissions.Stated group = groups.entrySet().stream()
                    .filter(one -> one.getValue().stream().allMatch(part -> areParts(part, file, all)))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(file);
            groups.computeIfAbsent(group, one -> new ArrayList<>()).add(file);
        }
        groups.forEach((group, parts) ->
                parts.stream().filter(part -> parts.size() > 1).forEach(part -> belongs.put(part, group)));
        return belongs;
    }

    private static boolean areParts(
            Submissions.Stated one, Submissions.Stated other, Map<Submissions.Stated, SubmissionParts> all) {
        return !one.file().equals(other.file())
                && Objects.equals(one.start(), other.start())
                && Objects.equals(one.end(), other.end())
                && all.get(one).isPartWith(all.get(other), one.start() != null && one.end() != null);
    }

    private void add(CldEvent event) {
        // The day of birth and not the identifier, so that other identifiers do not make other events of them.
        Object who = event.born == null ? event.who.number : event.born;
        long key = ((long) Objects.hash(who, event.gender, event.type) << Integer.SIZE)
                ^ Objects.hash(event.start, event.service, event.route, who);
        events.add(key);
        people.add(event.who.number);
        if (event.isService() && event.end == null) {
            open.add(key);
        }
        first = first == null || event.start.isBefore(first) ? event.start : first;
        last = last == null || event.start.isAfter(last) ? event.start : last;
    }

    private boolean isPartWith(SubmissionParts other, boolean stated) {
        int smaller = Math.min(events.size(), other.events.size());
        return PERCENT * shared(events, other.events) <= (long) SHARED_IN_A_HUNDRED * smaller
                && (stated || isAlongside(other) || goesOnIn(other) || other.goesOnIn(this));
    }

    /** Whether the events of both began in the same time, for the most part. */
    private boolean isAlongside(SubmissionParts other) {
        long from = Math.max(first.toEpochDay(), other.first.toEpochDay());
        long to = Math.min(last.toEpochDay(), other.last.toEpochDay());
        long shorter = Math.min(days(), other.days());
        return HALF * (to - from + 1) >= shorter;
    }

    private long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    /**
     * Whether another has later events of the same people and none of the services that go on in this one: a later
     * submission would have them again.
     */
    private boolean goesOnIn(SubmissionParts other) {
        return last.isBefore(other.first)
                && open.size() >= ENOUGH_OPEN
                && shared(open, other.events) == 0
                && THIRD * shared(people, other.people) >= Math.min(people.size(), other.people.size());
    }

    private static <T> long shared(Set<T> some, Set<T> others) {
        Set<T> fewer = some.size() < others.size() ? some : others;
        Set<T> more = fewer == some ? others : some;
        return fewer.stream().filter(more::contains).count();
    }
}
