package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.fact.Person;
import org.scrutineer.salt.fact.Review;
import org.scrutineer.salt.fact.ShortTermSupport;
import org.scrutineer.salt.fact.SupportRequest;

/** One client's events in order of start, and the facts that the rules make of them. */
record ClientEvents(
        Person person,
        ReadFor why,
        FollowUpDays days,
        List<CldEvent> all,
        List<CldEvent> requests,
        List<CldEvent> longTerm,
        Map<LocalDate, String> originating,
        List<SupportRequest> requestFacts,
        List<ShortTermSupport> shortTermFacts,
        List<LongTermSupport> longTermFacts,
        List<Review> reviewFacts) {

    /** @param events those that had begun by the last day, in order of their start */
    static ClientEvents of(Person person, ReadFor why, FollowUpDays days, List<CldEvent> events) {
        return new ClientEvents(
                person,
                why,
                days,
                events,
                events.stream().filter(event -> event.type.equals("Request")).toList(),
                events.stream().filter(Services::longTerm).toList(),
                new HashMap<>(2),
                new ArrayList<>(1),
                new ArrayList<>(1),
                new ArrayList<>(1),
                new ArrayList<>(1));
    }

    String id() {
        return person.id();
    }

    /** Whether long-term support was open on a day on which something else began; from that day on by the setting. */
    boolean inSupportOn(LocalDate day) {
        boolean fromTheDay = why.settings().is("support.from.the.request.day", "earlier");
        for (CldEvent event : longTerm) {
            if ((fromTheDay || event.start.isBefore(day)) && event.openOn(day)) {
                return true;
            }
        }
        return false;
    }

    CaseFile file(EventFindings findings) {
        LongTermSettings.derive(this, findings);
        RequestSequel.derive(this, findings);
        ReablementSequel.derive(this, findings);
        ClientReviews.derive(this, findings);
        // Lists of the length that they have: these stay in memory for as long as the council is counted.
        return new CaseFile(
                person,
                List.copyOf(requestFacts),
                List.copyOf(shortTermFacts),
                List.copyOf(longTermFacts),
                List.copyOf(reviewFacts),
                List.of());
    }
}
