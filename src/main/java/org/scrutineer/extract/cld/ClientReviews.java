package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.salt.fact.Review;
import org.scrutineer.salt.fact.Sequel;

/** Reviews of long-term support, with the care home that followed in the year where one did (LTS002). */
final class ClientReviews {

    static final Rule RULE = Rule.of("C-REVIEW");
    private static final String MOVE = "Change in setting: Move to %s Care (from community)";

    private ClientReviews() {
    }

    static void derive(ClientEvents client, Findings findings) {
        for (CldEvent event : client.activity()) {
            if (!event.type.equals("Review")) {
                continue;
            }
            if (event.reviewMethod.isEmpty() || event.reviewReason.isEmpty() || event.reviewReason.equals("not long-term")) {
                event.excluded = event.excluded == null ? null : RULE;
                continue;
            }
            String id = "V" + event.row;
            List<Sequel> sequels = new ArrayList<>(1);
            LocalDate yearEnd = yearEnd(event.end);
            CldEvent home = client.longTerm().stream().filter(service -> service.start.isAfter(event.end) && !service.start.isAfter(yearEnd))
                    .filter(service -> service.service.equals("Nursing") || service.service.equals("Residential"))
                    .min(java.util.Comparator.comparingInt(service -> Services.of(service).rank())).orElse(null);
            if (home != null) {
                sequels.add(new Sequel(id, String.format(MOVE, home.service), event.end, LongTermSettings.column(home)));
            } else {
                findings.unable(client.id(), "LTS002", RequestSequel.RULE);
            }
            event.count();
            boolean planned = event.reviewReason.equals("planned");
            client.reviewFacts().add(new Review(id, event.end, planned, planned ? "" : event.reviewReason, sequels));
        }
    }

    /** The 31 March on or after a day. */
    private static LocalDate yearEnd(LocalDate day) {
        LocalDate end = LocalDate.of(day.getYear(), 3, 31);
        return day.isAfter(end) ? end.plusYears(1) : end;
    }
}
