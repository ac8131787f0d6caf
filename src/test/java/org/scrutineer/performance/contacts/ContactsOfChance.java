package org.scrutineer.performance.contacts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Records of contacts as chance has them, around the third quarter of 2017/18. */
public final class ContactsOfChance {

    private ContactsOfChance() {}

    /** Up to sixty rows of each table. */
    public static ContactBook book(Random random) {
        List<Contact> contacts = new ArrayList<>();
        List<InformationRequest> requests = new ArrayList<>();
        List<AdvocacyNeed> advocacy = new ArrayList<>();
        List<UrgentSupport> urgent = new ArrayList<>();
        List<AllocationWait> waits = new ArrayList<>();
        int size = 1 + random.nextInt(60);
        for (int i = 0; i < size; i++) {
            LocalDateTime received = day(random).atTime(random.nextInt(24), 0);
            contacts.add(new Contact(
                    "C" + i,
                    random.nextInt(10) == 0 ? "" : "P" + random.nextInt(20),
                    received,
                    random.nextInt(5) == 0 ? null : received.plusHours(random.nextInt(60)),
                    some(ListedThing.STEPS, random, 5)));
            LocalDate asked = day(random);
            requests.add(new InformationRequest("R" + i, random.nextBoolean(), asked, later(asked, random)));
            LocalDate needed = day(random);
            advocacy.add(new AdvocacyNeed("V" + i, needed, later(needed, random), later(needed, random)));
            urgent.add(new UrgentSupport("U" + i, day(random), some(ListedThing.URGENT_RECORD, random, 2)));
            Map<String, String> factors = new HashMap<>();
            some(ListedThing.FACTORS, random, 2)
                    .forEach(factor ->
                            factors.put(factor, List.of("High", "Medium", "Low").get(random.nextInt(3))));
            LocalDate since = day(random);
            waits.add(new AllocationWait(
                    "W" + i,
                    since,
                    later(since, random),
                    List.of("", "18-64", "65+").get(random.nextInt(3)),
                    factors));
        }
        return new ContactBook(
                Set.of(
                        "contact",
                        "contact_step",
                        "information_request",
                        "advocacy",
                        "urgent_support",
                        "allocation_wait"),
                contacts,
                requests,
                advocacy,
                urgent,
                waits,
                List.of());
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2017, 1, 15).plusDays(random.nextInt(370));
    }

    private static LocalDate later(LocalDate day, Random random) {
        return random.nextInt(3) == 0 ? null : day.plusDays(random.nextInt(70));
    }

    private static Set<String> some(List<ListedThing> things, Random random, int oneIn) {
        return things.stream()
                .map(ListedThing::key)
                .filter(key -> random.nextInt(oneIn) == 0)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
