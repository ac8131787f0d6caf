package org.scrutineer.ascof.central;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.scrutineer.ascof.central.CentralMember.Place;

/**
 * 2B and 2C: people who moved to a care home in the days counted and were in none in the 365 days before
 * (Create_ASCOF_2B2C_2425_Onwards.sql). Temporary stays cannot be told apart.
 */
final class Admissions implements CentralMeasure {

    private static final String SELF_FUNDED = "NFA: Self-funded client or under 12wk disregard";

    @Override
    public void count(CentralPerson person, Window window, CentralChoices choices, Consumer<CentralMember> to) {
        if (person.born() == null || person.deadBefore(window.first())) {
            return;
        }
        List<CentralEvent> pool = pool(person, choices);
        if (pool.isEmpty()) {
            return;
        }
        int before = choices.constant("care.home.days");
        pool.stream()
                .filter(event -> window.has(event.start()) && !event.outcome().equals(SELF_FUNDED))
                .filter(event -> earlier(pool, event, before) == null
                        && !CentralAge.band(person.age(event.start())).isEmpty())
                .min(Comparator.comparing((CentralEvent event) -> band(person, event))
                        .thenComparing(CentralEvent::start)
                        .thenComparing(CentralEvent::id))
                .ifPresent(event -> to.accept(new CentralMember(
                        band(person, event).equals(Groups.YOUNGER) ? "2B" : "2C",
                        "",
                        List.of(band(person, event)),
                        "",
                        person.id(),
                        event.id(),
                        Place.NUMERATOR,
                        "a first admission in " + before + " days",
                        event.describe(),
                        "")));
    }

    private static String band(CentralPerson person, CentralEvent event) {
        return CentralAge.band(person.age(event.start()));
    }

    /** Most people have none of these services, and no list is made for them. */
    private static List<CentralEvent> pool(CentralPerson person, CentralChoices choices) {
        List<CentralEvent> pool = new ArrayList<>(0);
        for (CentralEvent event : person.events()) {
            if (inPool(event, choices)) {
                pool.add(event);
            }
        }
        return pool;
    }

    /** The services that both questions look at. */
    private static boolean inPool(CentralEvent event, CentralChoices choices) {
        if (!event.isClient() || !CentralRules.careHome(event)) {
            return false;
        }
        String component = event.component();
        boolean home = component.isEmpty()
                ? choices.blankComponent()
                : (component.contains("residential") || component.contains("nursing")) && !component.contains("short");
        boolean selfFunded =
                event.outcome().equals(SELF_FUNDED) && !choices.version().selfFundedStay();
        return home && !selfFunded;
    }

    private static CentralEvent earlier(List<CentralEvent> pool, CentralEvent admission, int before) {
        return pool.stream()
                .filter(event -> event.start().isBefore(admission.start())
                        && ChronoUnit.DAYS.between(event.last(), admission.start()) < before)
                .findFirst()
                .orElse(null);
    }
}
