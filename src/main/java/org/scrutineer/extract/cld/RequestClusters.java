package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Requests that are one: each starts within 4 days of the end of those before. */
final class RequestClusters {

    static final Rule RULE = Rule.of("C-CLUSTER");
    private static final int DAYS = CldConstants.of("request.cluster.days");

    private RequestClusters() {
    }

    /** The clusters of one person's requests, which are in order of their start. */
    static List<Cluster> of(List<CldEvent> requests, int days) {
        List<Cluster> clusters = new ArrayList<>();
        Cluster open = null;
        for (CldEvent request : requests) {
            LocalDate end = request.end;
            if (open != null && (open.end == null || !request.start.isAfter(open.end.plusDays(days)))) {
                open.events.add(request);
                open.end = end == null || open.end == null ? null : end.isAfter(open.end) ? end : open.end;
            } else {
                open = new Cluster(request);
                clusters.add(open);
            }
        }
        return clusters;
    }

    static List<Cluster> of(List<CldEvent> requests) {
        return of(requests, DAYS);
    }

    /** Events taken for one; the end is null while it goes on. */
    static final class Cluster {
        final List<CldEvent> events = new ArrayList<>(1);
        final LocalDate start;
        LocalDate end;

        Cluster(CldEvent first) {
            events.add(first);
            start = first.start;
            end = first.end;
        }
    }
}
