package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.salt.fact.Sequel;
import org.scrutineer.salt.fact.SupportRequest;

/** Requests of new clients and what followed from the day of their end on (STS001). */
final class RequestSequel {

    static final Rule RULE = Rule.of("C-SEQUEL");
    static final Rule IN_SUPPORT = Rule.of("C-IN-SUPPORT");
    static final Rule DEAD = Rule.of("C-DEAD");
    static final Rule NO_ROUTE = Rule.of("C-NO-ROUTE");

    private RequestSequel() {}

    static void derive(ClientEvents client, EventFindings findings) {
        // Nothing that they asked for is counted any more.
        if (client.person().deadBefore(client.why().firstDay())) {
            client.requests().forEach(event -> event.excluded = DEAD);
            return;
        }
        for (RequestClusters.Cluster cluster :
                RequestClusters.of(client.requests(), client.days().requests())) {
            CldEvent last = cluster.last(client.why().lastDay());
            if (last == null) {
                continue;
            }
            if (client.inSupportOn(cluster.start())) {
                cluster.events.forEach(event -> event.excluded = IN_SUPPORT);
            } else {
                if (last.route.isEmpty()) {
                    findings.unable(client.id(), "STS001", NO_ROUTE);
                    findings.odd(last, "request_route_of_access", "L-ROUTE", "nothing", "a route of access");
                }
                request(client, cluster, last, findings);
            }
        }
    }

    private static void request(
            ClientEvents client, RequestClusters.Cluster cluster, CldEvent last, EventFindings findings) {
        boolean asItRuns = client.why().settings().is("sts001.sequel.window", "as the code runs");
        List<CldEvent> chain = new SequelChain(
                        event -> event.type.equals("Request"),
                        client.days().afterRequest(),
                        client.days().chain(),
                        asItRuns)
                .of(client.all(), cluster.start(), last.end);
        CldEvent service = SequelChain.highest(chain);
        String label;
        if (service != null) {
            label = Services.of(service).sts001();
            chain.forEach(CldEvent::count);
        } else {
            String outcome = reason(client, chain);
            label = Outcomes.of(outcome.isEmpty() ? last.outcome : outcome).sts001();
            if (!outcome.isEmpty()) {
                chain.forEach(CldEvent::count);
            }
        }
        String id = cluster.events.get(0).called("R");
        List<Sequel> sequels = new ArrayList<>(1);
        if (label.isEmpty()) {
            findings.unable(client.id(), "STS001", RULE);
            cluster.events.forEach(event -> event.excluded = RULE);
        } else {
            cluster.events.forEach(CldEvent::count);
            sequels.add(new Sequel(id, label, last.end, service == null ? "" : LongTermSettings.column(service)));
        }
        client.requestFacts().add(new SupportRequest(id, cluster.start(), last.route, false, sequels));
        originating(client, chain, service, last, id);
    }

    private static String reason(ClientEvents client, List<CldEvent> chain) {
        List<CldEvent> reasons = chain.stream()
                .filter(event -> !Outcomes.of(event.outcome).sts001().isEmpty())
                .toList();
        return client.why().settings().is("sts001.several.reasons", "latest")
                ? Outcomes.latest(chain, reasons, true)
                : Outcomes.together(reasons);
    }

    /** Short-term support that followed is what STS002a counts, every row of it in the chain. */
    private static void originating(
            ClientEvents client, List<CldEvent> chain, CldEvent service, CldEvent last, String id) {
        boolean tooEarly = client.why().settings().is("sts002a.request.before.the.year", "left out")
                && last.end.isBefore(client.why().firstDay());
        if (service != null && service.service.equals("ST-Max") && !tooEarly) {
            chain.stream()
                    .filter(event -> event.isService() && event.service.equals("ST-Max"))
                    .forEach(event -> client.originating().putIfAbsent(event.start, id));
        }
    }
}
