package org.scrutineer.ascof.central;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.scrutineer.ascof.central.CentralMember.Place;

/**
 * 2D: people of 65 and over who were discharged from hospital into reablement, and whether they stayed in the community
 * for 12 weeks (Create_ASCOF_2D.sql, with the council's own record of hospital stays in place of the national one).
 * Part 1 asks how many of them did, part 2 how many of all discharges went into reablement.
 */
final class AfterHospital implements CentralMeasure {

    private final Map<String, List<HospitalStay>> stays = new HashMap<>();

    AfterHospital(List<HospitalStay> all) {
        all.forEach(stay ->
                stays.computeIfAbsent(stay.person(), id -> new ArrayList<>(1)).add(stay));
    }

    @Override
    public void count(CentralPerson person, Window window, CentralChoices choices, Consumer<CentralMember> to) {
        List<HospitalStay> own = new ArrayList<>();
        person.ids().forEach(id -> own.addAll(stays.getOrDefault(id, List.of())));
        if (own.isEmpty() || person.born() == null) {
            return;
        }
        List<CentralEvent> events = person.deadBefore(window.first())
                ? List.of()
                : person.events().stream()
                        .filter(event -> event.isClient() && !event.endsBeforeItStarts())
                        .toList();
        List<HospitalStay> discharges = own.stream()
                .filter(stay -> counts(person, stay, events, window, choices.constant("discharge.age")))
                .toList();
        List<CentralEvent> reablement = events.stream()
                .filter(event -> event.component().equals("reablement"))
                .toList();
        int outcome = choices.constant("outcome.days");
        Map<HospitalStay, Integer> clusters = new HashMap<>();
        for (ReablementCluster cluster :
                ReablementCluster.of(reablement, choices.constant("reablement.cluster.days"))) {
            HospitalStay stay = before(cluster, discharges, choices);
            if (stay != null) {
                clusters.merge(stay, 1, Integer::sum);
                String ended = ended(person, cluster, stay.discharge().plusDays(outcome), stay, own, events);
                to.accept(member(
                        "1",
                        person,
                        stay,
                        cluster.id(),
                        ended.isEmpty() ? Place.NUMERATOR : Place.DENOMINATOR,
                        ended.isEmpty() ? "in the community for " + outcome + " days" : ended,
                        cluster.describe()));
            }
        }
        for (HospitalStay stay : discharges) {
            int with = clusters.getOrDefault(stay, 0);
            to.accept(member(
                    "2",
                    person,
                    stay,
                    stay.id(),
                    with > 0 ? Place.NUMERATOR : Place.DENOMINATOR,
                    with > 0 ? "into reablement" : "no reablement",
                    stay.describe()));
        }
    }

    private static boolean counts(
            CentralPerson person, HospitalStay stay, List<CentralEvent> events, Window window, int oldEnough) {
        return window.has(stay.discharge())
                && stay.inOrder()
                && !stay.died()
                && person.age(stay.discharge()) >= oldEnough
                && events.stream()
                        .noneMatch(event -> CentralRules.longTerm(event)
                                && !event.service().equals("Community")
                                && event.openOn(stay.began()));
    }

    /** The latest discharge from 7 days before the reablement to 3 days after its start, admitted by its start. */
    private static HospitalStay before(
            ReablementCluster cluster, List<HospitalStay> discharges, CentralChoices choices) {
        LocalDate from = cluster.start().minusDays(choices.constant("discharge.before.days"));
        LocalDate until = cluster.start().plusDays(choices.constant("discharge.after.days"));
        return discharges.stream()
                .filter(stay -> !stay.discharge().isBefore(from)
                        && !stay.discharge().isAfter(until)
                        && (stay.admission() == null || !stay.admission().isAfter(cluster.start())))
                .max(Comparator.comparing(HospitalStay::discharge).thenComparing(HospitalStay::id))
                .orElse(null);
    }

    /** What ended the time in the community; empty where nothing did. */
    private static String ended(
            CentralPerson person,
            ReablementCluster cluster,
            LocalDate until,
            HospitalStay stay,
            List<HospitalStay> own,
            List<CentralEvent> events) {
        LocalDate from = stay.discharge();
        List<String> ends = new ArrayList<>();
        if (person.died() != null
                && !person.died().isBefore(from)
                && !person.died().isAfter(until)) {
            ends.add("died");
        }
        if (own.stream()
                .anyMatch(other -> other.emergency()
                        && other.admission() != null
                        && other.inOrder()
                        && other.admission().isAfter(cluster.start())
                        && other.admission().isAfter(from)
                        && !other.admission().isAfter(until))) {
            ends.add("readmitted");
        }
        if (events.stream()
                .anyMatch(event -> CentralRules.careHome(event)
                        && !event.start().isBefore(from)
                        && !event.start().isAfter(until))) {
            ends.add("care home");
        }
        return String.join(" and ", ends);
    }

    private static CentralMember member(
            String part,
            CentralPerson person,
            HospitalStay stay,
            String event,
            Place place,
            String step,
            String decidedBy) {
        return new CentralMember(
                "2D",
                part,
                DischargeGroups.of(person, stay),
                person.gender(),
                person.id(),
                event,
                place,
                step,
                decidedBy,
                "");
    }
}
