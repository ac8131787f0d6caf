package org.scrutineer.salt.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything recorded about one person. Counting folds one case file at a time, so a return can be counted in parts and
 * the parts added.
 */
public record CaseFile(
        Person person,
        List<SupportRequest> requests,
        List<ShortTermSupport> shortTerm,
        List<LongTermSupport> longTerm,
        List<Review> reviews,
        List<HospitalDischarge> discharges) {

    /** All facts of the file, the person first. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(person);
        add(requests, facts);
        add(shortTerm, facts);
        facts.addAll(longTerm);
        add(reviews, facts);
        facts.addAll(discharges);
        return facts;
    }

    private static <E extends Fact & Event> void add(List<E> events, List<Fact> facts) {
        for (E event : events) {
            facts.add(event);
            facts.addAll(event.sequels());
        }
    }
}
