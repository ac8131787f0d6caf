package org.scrutineer.ascof.central;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.scrutineer.ascof.central.CentralMember.Place;

/**
 * 2A: periods of reablement of new clients that ended in the days counted, and whether long-term support followed
 * (Create_ASCOF_2A_2425_Onwards.sql).
 */
final class Reablement implements CentralMeasure {

    @Override
    public void count(CentralPerson person, Window window, CentralChoices choices, Consumer<CentralMember> to) {
        if (!ReablementCluster.has(person.events())) {
            return;
        }
        List<CentralEvent> events = person.events().stream()
                .filter(event -> event.isClient() && !event.endsBeforeItStarts())
                .toList();
        for (ReablementCluster cluster : ReablementCluster.of(events, choices.constant("reablement.cluster.days"))) {
            if (window.has(cluster.end())) {
                period(person, cluster, events, choices, to);
            }
        }
    }

    private static void period(
            CentralPerson person,
            ReablementCluster cluster,
            List<CentralEvent> events,
            CentralChoices choices,
            Consumer<CentralMember> to) {
        String band = CentralAge.band(person.age(cluster.end()));
        if (band.isEmpty() || person.deadBefore(cluster.start())) {
            return;
        }
        int newClient = choices.constant("new.client.days");
        CentralEvent existing = events.stream()
                .filter(event -> CentralRules.longTerm(event)
                        && event.start().isBefore(cluster.start())
                        && ChronoUnit.DAYS.between(event.last(), cluster.start()) < newClient)
                .findFirst()
                .orElse(null);
        if (existing != null) {
            to.accept(member(person, cluster, band, Place.EXCLUDED, "not a new client", existing.describe(), ""));
            return;
        }
        ReablementStep step = ReablementStep.of(person, cluster, events, choices);
        to.accept(member(person, cluster, band, place(step.outcome()), step.name(), step.decidedBy(), step.beaten()));
    }

    private static Place place(String outcome) {
        return switch (CentralRules.place(outcome)) {
            case "numerator" -> Place.NUMERATOR;
            case "denominator" -> Place.DENOMINATOR;
            case "excluded" -> Place.EXCLUDED;
            default -> Place.UNABLE;
        };
    }

    private static CentralMember member(
            CentralPerson person,
            ReablementCluster cluster,
            String band,
            Place place,
            String step,
            String decidedBy,
            String beaten) {
        return new CentralMember(
                "2A", "", List.of(band, Groups.TOTAL), "", person.id(), cluster.id(), place, step, decidedBy, beaten);
    }
}
