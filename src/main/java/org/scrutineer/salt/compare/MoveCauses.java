package org.scrutineer.salt.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.fact.CarerFile;
import org.scrutineer.salt.fact.CarerSupport;
import org.scrutineer.salt.fact.CaseBook;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.LongTermSupport;

/** Tells late recording from real change, by what the records say now of what the earlier count did or did not have. */
public final class MoveCauses {

    /** A spell of something: the days on which it was so. */
    private record Spell(LocalDate start, LocalDate end) {

        private boolean touches(LocalDate from, LocalDate to) {
            return !start.isAfter(to) && (end == null || !end.isBefore(from));
        }
    }

    private final Period before;
    private final Period now;
    private final Map<String, CaseFile> people = new HashMap<>();
    private final Map<String, CarerFile> carers = new HashMap<>();
    private final Map<String, LocalDate> events = new HashMap<>();

    /**
     * The records of the newer count.
     *
     * @param before what the earlier count was of
     */
    public MoveCauses(CaseBook records, Period before, Period now) {
        this.before = before;
        this.now = now;
        for (CaseFile file : records.people()) {
            people.put(file.person().id(), file);
            file.requests().forEach(request -> events.put(request.id(), request.date()));
            file.shortTerm().forEach(support -> events.put(support.id(), support.start()));
            file.reviews().forEach(review -> events.put(review.id(), review.date()));
            file.discharges().forEach(discharge -> events.put(discharge.id(), discharge.date()));
        }
        records.carers().forEach(carer -> carers.put(carer.id(), carer));
    }

    /**
     * Why one stands elsewhere.
     *
     * @param subject the person or carer
     * @param event the event where events are counted; empty where people are
     * @param was whether the earlier count had it in a cell
     * @param is whether the newer one has
     */
    public MoveCause of(String subject, String event, boolean was, boolean is) {
        if (was && is) {
            return MoveCause.CHANGED;
        }
        return was ? gone(subject, event) : come(subject, event);
    }

    private MoveCause come(String subject, String event) {
        Optional<LocalDate> began = event.isEmpty()
                ? spells(subject)
                        .filter(spell -> spell.touches(now.start(), now.end()))
                        .map(Spell::start)
                        .min(Comparator.naturalOrder())
                : Optional.ofNullable(events.get(event));
        return began.filter(day -> day.isAfter(before.end())).isPresent() ? MoveCause.NEW : MoveCause.BACKDATED;
    }

    private MoveCause gone(String subject, String event) {
        CaseFile file = people.get(subject);
        LocalDate died = file == null ? null : file.person().died();
        if (died != null && !died.isAfter(now.end())) {
            return MoveCause.DIED;
        }
        boolean goesOut = event.isEmpty()
                ? spells(subject)
                        .anyMatch(spell -> spell.touches(before.start(), before.end())
                                && spell.end() != null
                                && spell.end().isAfter(before.end()))
                // An event of last year leaves the count when the year turns.
                : Optional.ofNullable(events.get(event))
                        .filter(day -> day.isBefore(now.start()))
                        .isPresent();
        return goesOut ? MoveCause.ENDED : MoveCause.CORRECTED;
    }

    private Stream<Spell> spells(String subject) {
        Stream<LongTermSupport> support =
                people.containsKey(subject) ? people.get(subject).longTerm().stream() : Stream.empty();
        List<CarerSupport> carer =
                carers.containsKey(subject) ? carers.get(subject).support() : List.of();
        return Stream.concat(
                support.map(one -> new Spell(one.start(), one.end())),
                carer.stream().map(one -> new Spell(one.start(), one.end())));
    }
}
