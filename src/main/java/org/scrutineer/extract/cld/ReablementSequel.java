package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scrutineer.salt.fact.Sequel;
import org.scrutineer.salt.fact.ShortTermSupport;

/**
 * Short-term support to maximise independence that followed a request, and what followed it within some days (STS002a).
 * Of other short-term support the number alone can be told (STS002b).
 */
final class ReablementSequel {

    static final Rule RULE = Rule.of("C-SEQUEL");
    static final Rule EXISTING = Rule.of("C-EXISTING");
    private static final String ENDED_AS_PLANNED = "NFA: Support ended as planned";

    private ReablementSequel() {}

    static void derive(ClientEvents client, EventFindings findings) {
        List<CldEvent> asked = new ArrayList<>();
        List<CldEvent> others = new ArrayList<>();
        for (CldEvent event : client.all()) {
            if (isShortTerm(event)) {
                (client.originating().containsKey(event.start) ? asked : others).add(event);
            }
        }
        List<ShortTermSupport> facts = new ArrayList<>();
        for (RequestClusters.Cluster cluster :
                RequestClusters.of(asked, client.days().shortTerm())) {
            facts.add(afterRequest(client, cluster, findings));
        }
        for (RequestClusters.Cluster cluster :
                RequestClusters.of(others, client.days().shortTerm())) {
            findings.unable(client.id(), client.inSupportOn(cluster.start()) ? "STS002b" : "STS002a", EXISTING);
            LocalDate end = cluster.goesOn() ? null : cluster.last(LocalDate.MAX).end;
            ShortTermSupport fact =
                    new ShortTermSupport(cluster.events.get(0).called("T"), "", "", cluster.start(), end, List.of());
            // The return would take periods that touch for one, and this one has no request of its own.
            if (facts.stream().noneMatch(other -> touch(other, fact, client.days()))) {
                cluster.events.forEach(CldEvent::count);
                client.shortTermFacts().add(fact);
            } else {
                cluster.events.forEach(event -> event.excluded = EXISTING);
            }
        }
        client.shortTermFacts().addAll(facts);
    }

    private static boolean isShortTerm(CldEvent event) {
        return event.isService() && event.service.equals("ST-Max");
    }

    private static boolean touch(ShortTermSupport one, ShortTermSupport other, FollowUpDays days) {
        return starts(one, other, days) && starts(other, one, days);
    }

    private static boolean starts(ShortTermSupport later, ShortTermSupport earlier, FollowUpDays days) {
        return earlier.end() == null || !later.start().isAfter(earlier.end().plusDays(days.shortTerm()));
    }

    private static ShortTermSupport afterRequest(
            ClientEvents client, RequestClusters.Cluster cluster, EventFindings findings) {
        String id = cluster.events.get(0).called("T");
        List<Sequel> sequels = new ArrayList<>(1);
        cluster.events.forEach(CldEvent::count);
        CldEvent last = cluster.goesOn() ? null : cluster.last(LocalDate.MAX);
        if (last != null) {
            sequel(client, cluster, last, id, sequels);
            if (sequels.isEmpty()) {
                findings.unable(client.id(), "STS002a", RULE);
            }
        }
        return new ShortTermSupport(
                id,
                client.originating().get(cluster.start()),
                "",
                cluster.start(),
                last == null ? null : last.end,
                sequels);
    }

    private static void sequel(
            ClientEvents client, RequestClusters.Cluster cluster, CldEvent last, String id, List<Sequel> sequels) {
        boolean asItRuns = client.why().settings().is("sts001.sequel.window", "as the code runs");
        List<CldEvent> chain = new SequelChain(
                        ReablementSequel::isShortTerm,
                        client.days().afterShortTerm(),
                        client.days().chain(),
                        asItRuns)
                .of(client.all(), cluster.start(), last.end);
        CldEvent service = chain.stream()
                .filter(event -> Services.of(event) != null
                        && !Services.of(event).sts002a().isEmpty())
                .min(Comparator.comparingInt(
                                (CldEvent event) -> Services.of(event).rank())
                        .thenComparing(CldEvent::order))
                .orElse(null);
        String label = service != null ? Services.of(service).sts002a() : reason(client, chain, last);
        if (!label.isEmpty()) {
            sequels.add(new Sequel(id, label, last.end, service == null ? "" : LongTermSettings.column(service)));
            chain.forEach(CldEvent::count);
        }
    }

    private static String reason(ClientEvents client, List<CldEvent> chain, CldEvent last) {
        List<CldEvent> reasons = chain.stream()
                .filter(event -> Outcomes.of(event.outcome).nfa()
                        && !Outcomes.of(event.outcome).sts002a().isEmpty())
                .toList();
        String outcome = client.why().settings().is("sts001.several.reasons", "latest")
                ? Outcomes.latest(chain, reasons, false)
                : Outcomes.together(reasons);
        Outcomes own = Outcomes.of(last.outcome);
        // With activity after it only a reason for no further action of the support itself is taken.
        boolean usable = chain.isEmpty() || own.nfa() || last.outcomeClean.equals(ENDED_AS_PLANNED);
        return outcome.isEmpty()
                ? usable ? own.sts002a() : ""
                : Outcomes.of(outcome).sts002a();
    }
}
