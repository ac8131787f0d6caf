package org.scrutineer.ascof.central;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What followed a period of reablement: the first step that answers.
 *
 * @param name such as {@code step 3: a service}
 * @param outcome a service or an outcome of the rules, or care in a home for a short term
 * @param decidedBy the fact that decided
 * @param beaten what it beat
 */
record ReablementStep(String name, String outcome, String decidedBy, String beaten) {

    private static final String DECEASED = "NFA: Deceased";
    private static final String HOSPITAL = "Admitted to hospital";
    private static final String AS_PLANNED = "NFA: Support ended as planned";
    private static final String SHORT_STAY = "Short term care in a home";
    private static final String LOW_LEVEL = "Ongoing low level";

    /** An outcome that may decide, and where it comes from: the lower the source, the sooner it is named. */
    private record Reason(int source, String outcome, String from) {

        private int rank() {
            return CentralRules.outcomeRank(outcome);
        }
    }

    static ReablementStep of(
            CentralPerson person, ReablementCluster cluster, List<CentralEvent> events, CentralChoices choices) {
        LocalDate until = cluster.end().plusDays(choices.constant("sequel.days"));
        if (person.died() != null && !person.died().isAfter(until)) {
            return new ReablementStep("step 1: died", DECEASED, "died " + person.died(), "");
        }
        if (cluster.outcome().equals(HOSPITAL)) {
            return new ReablementStep("step 2: to hospital", HOSPITAL, cluster.describe(), "");
        }
        List<CentralEvent> after = after(cluster, until, events);
        List<CentralEvent> services = after.stream()
                .filter(CentralRules::ranked)
                .sorted(Comparator.comparingInt(CentralRules::serviceRank)
                        .thenComparing(event -> shortCareHome(event) ? 0 : 1)
                        .thenComparing(CentralEvent::start)
                        .thenComparing(CentralEvent::id))
                .toList();
        if (!services.isEmpty()) {
            return service(services);
        }
        List<Reason> reasons = reasons(cluster, events, after, choices.constant("nested.days"));
        if (!reasons.isEmpty()) {
            Reason first = reasons.stream()
                    .min(Comparator.comparingInt(Reason::rank).thenComparingInt(Reason::source))
                    .orElseThrow();
            return new ReablementStep(
                    "step 4" + "abc".charAt(first.source() - 1) + ": an outcome",
                    first.outcome(),
                    first.from(),
                    reasons.stream()
                            .filter(one -> one != first)
                            .map(Reason::from)
                            .collect(Collectors.joining("; ")));
        }
        return nested(cluster, events).stream()
                .filter(event -> event.isService() && event.component().equals("equipment"))
                .findFirst()
                .map(event -> new ReablementStep("step 5: equipment", LOW_LEVEL, event.describe(), ""))
                .orElseGet(
                        () -> new ReablementStep("step 6: its own outcome", cluster.outcome(), cluster.describe(), ""));
    }

    private static boolean shortCareHome(CentralEvent event) {
        return event.component().equals("short term residential care")
                || event.component().equals("short term nursing care");
    }

    private static ReablementStep service(List<CentralEvent> services) {
        CentralEvent first = services.get(0);
        boolean home = first.service().equals("Other short term") && shortCareHome(first);
        return new ReablementStep(
                "step 3: a service",
                home ? SHORT_STAY : first.service(),
                first.describe(),
                services.stream().skip(1).map(CentralEvent::describe).collect(Collectors.joining("; ")));
    }

    /**
     * Events begun from the first day of the reablement on, no later than 7 days after its end, which go on after its
     * end. ST-Max within the window would be of the same cluster.
     */
    private static List<CentralEvent> after(ReablementCluster cluster, LocalDate until, List<CentralEvent> events) {
        List<CentralEvent> after = new ArrayList<>();
        LocalDate stMax = LocalDate.MAX;
        for (CentralEvent event : events) {
            if (!event.start().isBefore(cluster.start())
                    && event.last().isAfter(cluster.end())
                    && !event.start().isAfter(until)
                    && !cluster.holds(event)) {
                after.add(event);
                boolean again = event.isService() && event.service().equals("ST-Max");
                stMax = again && event.start().isBefore(stMax) ? event.start() : stMax;
            }
        }
        LocalDate before = stMax;
        after.removeIf(event -> !event.start().isBefore(before));
        return after;
    }

    /** Events within the reablement that ended after its first day. */
    private static List<CentralEvent> nested(ReablementCluster cluster, List<CentralEvent> events) {
        return events.stream()
                .filter(event -> !event.start().isBefore(cluster.start())
                        && event.last().isAfter(cluster.start())
                        && !event.last().isAfter(cluster.end())
                        && !cluster.holds(event))
                .toList();
    }

    /** Step 4: a) the cluster's own outcome, b) of what followed, c) of assessments and reviews near its end. */
    private static List<Reason> reasons(
            ReablementCluster cluster, List<CentralEvent> events, List<CentralEvent> after, int near) {
        List<Reason> reasons = new ArrayList<>();
        boolean own = CentralRules.concluding(cluster.outcome());
        List<CentralEvent> usable = after.stream()
                .filter(event -> !event.isService()
                        && (own || CentralRules.concluding(event.outcome()))
                        && !event.outcome().equals(AS_PLANNED))
                .toList();
        if (own && (after.isEmpty() || !usable.isEmpty())) {
            reasons.add(new Reason(1, cluster.outcome(), cluster.describe()));
        }
        usable.stream()
                .filter(event -> CentralRules.concluding(event.outcome()))
                .forEach(event -> reasons.add(new Reason(2, event.outcome(), event.describe())));
        nested(cluster, events).stream()
                .filter(event ->
                        event.type().equals("Assessment") || event.type().equals("Review"))
                .filter(event -> CentralRules.concluding(event.outcome())
                        && ChronoUnit.DAYS.between(event.last(), cluster.end()) < near)
                .max(Comparator.comparing(CentralEvent::last)
                        .thenComparing(event -> -CentralRules.outcomeRank(event.outcome())))
                .ifPresent(event -> reasons.add(new Reason(3, event.outcome(), event.describe())));
        return reasons;
    }
}
