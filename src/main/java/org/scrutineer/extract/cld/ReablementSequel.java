package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.salt.fact.Sequel;
import org.scrutineer.salt.fact.ShortTermSupport;

/** Short-term support to maximise independence and what followed within 3 days (STS002a); for existing clients the number alone (STS002b). */
final class ReablementSequel {

    static final Rule RULE = Rule.of("C-SEQUEL");
    static final Rule EXISTING = Rule.of("C-EXISTING");
    private static final int CLUSTER_DAYS = CldConstants.of("reablement.cluster.days");
    private static final int DAYS = CldConstants.of("reablement.sequel.days");

    private ReablementSequel() {
    }

    static void derive(ClientEvents client, Findings findings) {
        List<CldEvent> rows = client.activity().stream().filter(event -> event.isService() && event.service.equals("ST-Max")).toList();
        List<RequestClusters.Cluster> clusters = RequestClusters.of(rows, CLUSTER_DAYS);
        for (int i = 0; i < clusters.size(); i++) {
            RequestClusters.Cluster cluster = clusters.get(i);
            String request = cluster.events.stream().map(event -> client.originating().getOrDefault(event, "")).filter(id -> !id.isEmpty()).findFirst().orElse("");
            String id = "T" + cluster.events.get(0).row;
            boolean existing = client.inSupportOn(cluster.start);
            List<Sequel> sequels = new ArrayList<>(1);
            cluster.events.forEach(CldEvent::count);
            if (existing || request.isEmpty()) {
                findings.unable(client.id(), existing ? "STS002b" : "STS002a", EXISTING);
            } else if (cluster.end != null) {
                sequel(client, cluster, id, sequels, i + 1 < clusters.size() ? clusters.get(i + 1).start : null);
                if (sequels.isEmpty()) {
                    findings.unable(client.id(), "STS002a", RULE);
                }
            }
            client.shortTermFacts().add(new ShortTermSupport(id, existing ? "" : request, "", cluster.start, cluster.end, sequels));
        }
    }

    private static void sequel(ClientEvents client, RequestClusters.Cluster cluster, String id, List<Sequel> sequels, LocalDate next) {
        List<CldEvent> others = client.activity().stream().filter(event -> !cluster.events.contains(event) && (event.end == null || !event.end.isBefore(cluster.end))).toList();
        List<CldEvent> chain = SequelChain.of(others, cluster.start, cluster.end.plusDays(DAYS), next);
        CldEvent service = chain.stream().filter(event -> Services.of(event) != null && !Services.of(event).sts002a().isEmpty())
                .min(java.util.Comparator.comparingInt((CldEvent event) -> Services.of(event).rank()).thenComparing(CldEvent::order)).orElse(null);
        String label;
        if (service != null) {
            label = Services.of(service).sts002a();
        } else {
            String outcome = Outcomes.together(chain);
            label = Outcomes.of(outcome.isEmpty() ? cluster.events.get(cluster.events.size() - 1).outcome : outcome).sts002a();
        }
        if (!label.isEmpty()) {
            sequels.add(new Sequel(id, label, cluster.end, service == null ? "" : LongTermSettings.column(service)));
            if (service != null) {
                service.count();
            }
        }
    }
}
