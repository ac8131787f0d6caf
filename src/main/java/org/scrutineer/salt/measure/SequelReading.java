package org.scrutineer.salt.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.fact.Event;
import org.scrutineer.salt.fact.Sequel;
import org.scrutineer.salt.layout.Axis;

/**
 * The one sequel of an event: among those known by the last day, the first in the measure's hierarchy.
 *
 * @param chosen empty while no sequel of the measure is known
 * @param known the day that says in what period the event is counted; null while no sequel is known
 * @param strangers rows whose label is not a sequel of the measure
 * @param later rows that became known after the last day
 */
record SequelReading(Optional<Chosen<Sequel>> chosen, LocalDate known, List<Sequel> strangers, List<Sequel> later) {

    private static final Comparator<Sequel> ORDER =
            Comparator.comparing(Sequel::known).thenComparing(Sequel::label).thenComparing(Sequel::setting);

    static SequelReading of(Event event, Axis sequels, LocalDate lastDay, Settings settings) {
        if (event.sequels().isEmpty()) {
            return new SequelReading(Optional.empty(), null, List.of(), List.of());
        }
        List<Sequel> candidates = new ArrayList<>();
        List<Sequel> strangers = new ArrayList<>();
        List<Sequel> later = new ArrayList<>();
        for (Sequel sequel : event.sequels()) {
            if (sequels.category(sequel.label()) < 0) {
                strangers.add(sequel);
            } else if (sequel.known().isAfter(lastDay)) {
                later.add(sequel);
            } else {
                candidates.add(sequel);
            }
        }
        if (candidates.isEmpty()) {
            return new SequelReading(Optional.empty(), null, strangers, later);
        }
        candidates.sort(ORDER);
        LocalDate known = settings.is("event.belongs.to", "earliest")
                ? candidates.get(0).known()
                : candidates.get(candidates.size() - 1).known();
        return new SequelReading(
                Optional.of(Chosen.first(candidates, sequel -> sequels.category(sequel.label()))),
                known,
                strangers,
                later);
    }
}
