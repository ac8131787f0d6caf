package org.scrutineer.salt.fact;

import java.util.List;
import java.util.stream.Stream;

/** Everything recorded about one person. Counting folds one case file at a time, so a return can be counted in parts and the parts added. */
public record CaseFile(Person person, List<SupportRequest> requests, List<ShortTermSupport> shortTerm, List<LongTermSupport> longTerm, List<Review> reviews,
        List<HospitalDischarge> discharges) {

    /** All facts of the file, the person first. */
    public Stream<Fact> facts() {
        return Stream.of(Stream.of(person), withSequels(requests), withSequels(shortTerm), longTerm.stream(), withSequels(reviews), discharges.stream())
                .flatMap(facts -> facts);
    }

    private static <E extends Fact & Event> Stream<Fact> withSequels(List<E> events) {
        return events.stream().flatMap(event -> Stream.concat(Stream.of(event), event.sequels().stream()));
    }
}
