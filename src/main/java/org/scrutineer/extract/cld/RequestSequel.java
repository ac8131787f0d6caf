package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.salt.fact.Sequel;
import org.scrutineer.salt.fact.SupportRequest;

/** Requests of new clients and what followed within 28 days (STS001). */
final class RequestSequel {

    static final Rule RULE = Rule.of("C-SEQUEL");
    static final Rule IN_SUPPORT = Rule.of("C-IN-SUPPORT");
    static final Rule NO_ROUTE = Rule.of("C-NO-ROUTE");
    private static final int DAYS = CldConstants.of("request.sequel.days");

    private RequestSequel() {
    }

    static void derive(ClientEvents client, Findings findings) {
        List<RequestClusters.Cluster> clusters = RequestClusters.of(client.requests());
        for (int i = 0; i < clusters.size(); i++) {
            RequestClusters.Cluster cluster = clusters.get(i);
            CldEvent routed = cluster.events.stream().filter(event -> !event.route.isEmpty()).findFirst().orElse(null);
            if (client.inSupportOn(cluster.start)) {
                cluster.events.forEach(event -> event.excluded = IN_SUPPORT);
            } else if (routed == null) {
                cluster.events.forEach(event -> event.excluded = NO_ROUTE);
                findings.unable(client.id(), "STS001", NO_ROUTE);
                findings.odd(cluster.events.get(0).row, "request_route_of_access", "L-ROUTE", "nothing", "a route of access");
            } else {
                request(client, cluster, routed, i + 1 < clusters.size() ? clusters.get(i + 1) : null, findings);
            }
        }
    }

    private static void request(ClientEvents client, RequestClusters.Cluster cluster, CldEvent routed, RequestClusters.Cluster next, Findings findings) {
        List<CldEvent> chain = SequelChain.of(client.activity(), cluster.start, cluster.end.plusDays(DAYS), next == null ? null : next.start);
        CldEvent service = SequelChain.highest(chain);
        String label;
        if (service != null) {
            label = Services.of(service).sts001();
            chain.forEach(CldEvent::count);
        } else {
            String outcome = Outcomes.together(chain.stream().filter(event -> !event.isService()).toList());
            label = Outcomes.of(outcome.isEmpty() ? Outcomes.together(cluster.events) : outcome).sts001();
            if (!outcome.isEmpty()) {
                chain.forEach(CldEvent::count);
            }
        }
        String id = "R" + cluster.events.get(0).row;
        List<Sequel> sequels = new ArrayList<>(1);
        if (label.isEmpty()) {
            findings.unable(client.id(), "STS001", RULE);
            cluster.events.forEach(event -> event.excluded = RULE);
        } else {
            cluster.events.forEach(CldEvent::count);
            sequels.add(new Sequel(id, label, cluster.end, service == null ? "" : LongTermSettings.column(service)));
        }
        client.requestFacts().add(new SupportRequest(id, cluster.start, routed.route, false, sequels));
        if (service != null && service.service.equals("ST-Max")) {
            client.originating().put(service, id);
        }
    }
}
