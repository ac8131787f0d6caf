package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.fact.Person;
import org.scrutineer.salt.fact.Review;
import org.scrutineer.salt.fact.ShortTermSupport;
import org.scrutineer.salt.fact.SupportRequest;

/** One client's events in order of start, and the facts that the rules make of them. */
record ClientEvents(Person person, List<CldEvent> requests, List<CldEvent> activity, List<CldEvent> longTerm, Map<CldEvent, String> originating, List<SupportRequest> requestFacts,
        List<ShortTermSupport> shortTermFacts, List<LongTermSupport> longTermFacts, List<Review> reviewFacts) {

    static ClientEvents of(Person person, List<CldEvent> events) {
        return new ClientEvents(person, events.stream().filter(event -> event.type.equals("Request")).toList(), events.stream().filter(event -> !event.type.equals("Request")).toList(),
                events.stream().filter(Services::longTerm).toList(), new IdentityHashMap<>(2), new ArrayList<>(1), new ArrayList<>(1), new ArrayList<>(1), new ArrayList<>(1));
    }

    String id() {
        return person.id();
    }

    /** Whether a long-term service was open on a day on which something else began. */
    boolean inSupportOn(LocalDate day) {
        for (CldEvent event : longTerm) {
            // Support that starts on the day of the request may be its sequel.
            if (event.start.isBefore(day) && event.openOn(day)) {
                return true;
            }
        }
        return false;
    }

    CaseFile file(Findings findings) {
        LongTermSettings.derive(this, findings);
        RequestSequel.derive(this, findings);
        ReablementSequel.derive(this, findings);
        ClientReviews.derive(this, findings);
        return new CaseFile(person, requestFacts, shortTermFacts, longTermFacts, reviewFacts, List.of());
    }
}
