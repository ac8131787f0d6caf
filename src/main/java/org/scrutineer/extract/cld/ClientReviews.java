package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.scrutineer.salt.fact.Review;
import org.scrutineer.salt.fact.Sequel;

/**
 * Reviews of long-term support, with the care home that followed in the year where one did (LTS002). Of planned reviews
 * only those count whose own outcome says that something was to happen next (Central Transformation Principles: SALT,
 * page 29); no code is published.
 */
final class ClientReviews {

    static final Rule RULE = Rule.of("C-REVIEW");
    static final Rule NO_NEXT_STEP = Rule.of("C-NEXT-STEP");
    private static final Set<String> NEXT_STEPS = Set.of(
            "Progress to reablement/ST-Max",
            "Progress to assessment, review or reassessment",
            "Progress to support planning or services");

    private ClientReviews() {}

    static void derive(ClientEvents client, EventFindings findings) {
        for (CldEvent event : client.all()) {
            if (!event.type.equals("Review")) {
                continue;
            }
            if (event.reviewMethod.isEmpty()
                    || event.reviewReason.isEmpty()
                    || event.reviewReason.equals("not long-term")) {
                event.excluded = event.excluded == null ? null : RULE;
            } else {
                review(client, event, findings);
            }
        }
    }

    private static void review(ClientEvents client, CldEvent event, EventFindings findings) {
        String id = event.called("V");
        List<Sequel> sequels = new ArrayList<>(1);
        boolean planned = event.reviewReason.equals("planned");
        CldEvent home = careHome(client, event);
        boolean nextStep = !planned || NEXT_STEPS.contains(event.outcomeClean);
        if (home != null && nextStep) {
            sequels.add(new Sequel(
                    id,
                    "Change in setting: Move to " + home.service + " Care (from community)",
                    event.end,
                    LongTermSettings.column(home)));
        } else {
            findings.unable(client.id(), "LTS002", home == null ? RequestSequel.RULE : NO_NEXT_STEP);
        }
        event.count();
        client.reviewFacts().add(new Review(id, event.end, planned, planned ? "" : event.reviewReason, sequels));
    }

    private static CldEvent careHome(ClientEvents client, CldEvent review) {
        LocalDate yearEnd = yearEnd(review.end);
        return client.longTerm().stream()
                .filter(service -> service.start.isAfter(review.end) && !service.start.isAfter(yearEnd))
                .filter(service -> service.service.equals("Nursing") || service.service.equals("Residential"))
                .min(Comparator.comparingInt(service -> Services.of(service).rank()))
                .orElse(null);
    }

    /** The 31 March on or after a day. */
    private static LocalDate yearEnd(LocalDate day) {
        LocalDate end = LocalDate.of(day.getYear(), 3, 31);
        return day.isAfter(end) ? end.plusYears(1) : end;
    }
}
