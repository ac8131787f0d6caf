package org.scrutineer.ascof.central;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scrutineer.ascof.central.CentralMember.Place;

/**
 * 3D 1b and 2b: carers supported in the days counted, by the highest kind of direct support
 * (Create_ASCOF_3D_2425_Onwards.sql). Information and advice, and no direct support, are in neither part.
 */
final class SelfDirectedCarers implements CentralMeasure {

    private static final String ADVICE = "NFA: Information and advice or signposting";
    private static final Set<String> ASSESSING = Set.of("Assessment", "Review");
    private static final int PAID = 1;
    private static final int BUDGETED = 2;
    private static final int COMMISSIONED = 3;
    private static final int UNKNOWN = 4;
    private static final int ADVISED = 5;
    private static final int NONE = 6;
    /** In no category. */
    private static final int NOWHERE = 99;

    private record Support(int rank, CentralEvent event) {}

    @Override
    public void count(CentralPerson person, Window window, CentralChoices choices, Consumer<CentralMember> to) {
        if (person.deadBefore(window.first())) {
            return;
        }
        List<Support> support = new ArrayList<>(0);
        for (CentralEvent event : person.events()) {
            if (!event.isClient()
                    && !event.endsBeforeItStarts()
                    && !event.start().isAfter(window.last())
                    && !event.last().isBefore(window.first())
                    && ofCarer(event)) {
                support.add(new Support(rank(event, choices), event));
            }
        }
        if (support.isEmpty()) {
            return;
        }
        String band = CentralAge.band(person.age(window.last()));
        if (band.isEmpty()) {
            return;
        }
        support.sort(Comparator.comparingInt(Support::rank)
                .thenComparing(one -> one.event().start())
                .thenComparing(one -> one.event().id()));
        place(person, band, support, to);
    }

    private static void place(CentralPerson person, String band, List<Support> support, Consumer<CentralMember> to) {
        int rank = support.get(0).rank();
        String beaten =
                support.stream().skip(1).map(one -> one.event().describe()).collect(Collectors.joining("; "));
        for (String part : List.of("1b", "2b")) {
            Place place = rank == PAID || (rank == BUDGETED && part.equals("1b"))
                    ? Place.NUMERATOR
                    : rank <= COMMISSIONED
                            ? Place.DENOMINATOR
                            : rank == UNKNOWN || rank == NOWHERE ? Place.UNABLE : Place.EXCLUDED;
            String step = rank == NOWHERE
                    ? "direct support without a component, which the code puts nowhere"
                    : rank >= ADVISED ? "no direct support" : "the highest direct support";
            to.accept(new CentralMember(
                    "3D",
                    part,
                    List.of(band, Groups.TOTAL),
                    "",
                    person.id(),
                    "",
                    place,
                    step,
                    support.get(0).event().describe(),
                    beaten));
        }
    }

    /** The three kinds of event that make a carer's support. */
    private static boolean ofCarer(CentralEvent event) {
        if (event.service().isEmpty()) {
            return event.outcome().equals(ADVICE) || ASSESSING.contains(event.type());
        }
        return event.service().equals("Direct to carer") || event.service().equals("Involving the cared-for");
    }

    private static int rank(CentralEvent event, CentralChoices choices) {
        return switch (event.service()) {
            case "Direct to carer" -> direct(event, choices);
            case "Involving the cared-for" -> NONE;
            default ->
                event.outcome().equals(ADVICE)
                        ? ASSESSING.contains(event.type()) || event.type().equals("Request") ? ADVISED : NOWHERE
                        : NONE;
        };
    }

    private static int direct(CentralEvent event, CentralChoices choices) {
        if (SelfDirected.paidDirectly(event)) {
            return PAID;
        }
        if (event.component().isEmpty() && !choices.blankCarerComponent()) {
            return NOWHERE;
        }
        return switch (event.mechanism()) {
            case SelfDirected.BUDGET -> BUDGETED;
            case SelfDirected.COMMISSIONED -> COMMISSIONED;
            default -> UNKNOWN;
        };
    }
}
