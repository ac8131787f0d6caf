package org.scrutineer.ascof.central;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scrutineer.ascof.central.CentralMember.Place;

/**
 * 3D 1a and 2a: people whose long-term support on the last day places them in the community, by how it is paid for
 * (Create_ASCOF_3D_2425_Onwards.sql). The component direct payment counts whatever the mechanism says.
 */
final class SelfDirected implements CentralMeasure {

    static final String DIRECT_PAYMENT = "Direct Payment only";
    static final String BUDGET = "CASSR Managed Personal Budget";
    static final String COMMISSIONED = "CASSR Commissioned Support only";
    /**
     * The code of 2023-24 leaves out people without a date of birth (NHSE-CLD-CODE-2024: ASCOF 3D); later it does not.
     */
    static final int FIRST_YEAR = 2023;

    private static final int PAID = 3;
    private static final int BUDGETED = 4;
    private static final int COMMUNITY = 6;
    private static final int NO_RANK = 99;
    private static final Map<String, Integer> COMMUNITY_RANKS =
            Map.of(DIRECT_PAYMENT, PAID, BUDGET, BUDGETED, COMMISSIONED, 5, "", COMMUNITY);
    private static final Map<String, Integer> PRISON_RANKS = Map.of(BUDGET, 7, COMMISSIONED, 8, "", 9);

    private static final Comparator<CentralEvent> FIRST = Comparator.comparingInt(SelfDirected::rank)
            .thenComparing(CentralEvent::start)
            .thenComparing(CentralEvent::id);

    @Override
    public void count(CentralPerson person, Window window, CentralChoices choices, Consumer<CentralMember> to) {
        List<CentralEvent> open = open(person, window);
        if (open.isEmpty()) {
            return;
        }
        String band = CentralAge.band(person.age(window.last()));
        boolean noAge = person.born() == null && window.year().startYear() <= FIRST_YEAR;
        if (person.deadBefore(window.last()) || band.isEmpty() || noAge) {
            return;
        }
        int rank = rank(open.get(0));
        if (rank < PAID || rank > COMMUNITY) {
            return;
        }
        String beaten = open.stream().skip(1).map(CentralEvent::describe).collect(Collectors.joining("; "));
        Place otherwise = rank == COMMUNITY ? Place.DENOMINATOR_UNKNOWN : Place.DENOMINATOR;
        to.accept(member("1a", band, person, rank <= BUDGETED ? Place.NUMERATOR : otherwise, open.get(0), beaten));
        to.accept(member("2a", band, person, rank == PAID ? Place.NUMERATOR : otherwise, open.get(0), beaten));
    }

    /** The long-term support of the last day, that first which places the person. */
    private static List<CentralEvent> open(CentralPerson person, Window window) {
        List<CentralEvent> open = new ArrayList<>(0);
        for (CentralEvent event : person.events()) {
            if (event.isClient()
                    && CentralRules.longTerm(event)
                    && !event.endsBeforeItStarts()
                    && event.openOn(window.last())) {
                open.add(event);
            }
        }
        if (open.size() > 1) {
            open.sort(FIRST);
        }
        return open;
    }

    /** The place in the hierarchy of settings: the lowest of a person's services places them. */
    private static int rank(CentralEvent event) {
        String mechanism = paidDirectly(event) ? DIRECT_PAYMENT : event.mechanism();
        return switch (event.service()) {
            case "Nursing" -> 1;
            case "Residential" -> 2;
            case "Community" -> COMMUNITY_RANKS.getOrDefault(mechanism, COMMUNITY);
            case "Prison" -> PRISON_RANKS.getOrDefault(mechanism, PRISON_RANKS.get(""));
            default -> NO_RANK;
        };
    }

    static boolean paidDirectly(CentralEvent event) {
        return event.component().equals("direct payment") || event.mechanism().equals(DIRECT_PAYMENT);
    }

    private static CentralMember member(
            String part, String band, CentralPerson person, Place place, CentralEvent decided, String beaten) {
        return new CentralMember(
                "3D",
                part,
                List.of(band, Groups.TOTAL),
                "",
                person.id(),
                "",
                place,
                "the highest setting on the day",
                decided.describe(),
                beaten);
    }
}
