package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.salt.fact.CarerFile;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.Person;

/**
 * What the events of a share of the people mean for the return and for the department's measures.
 *
 * @param account what became of their rows
 * @param facts how many facts there are of each table of the return
 */
record FactsOfPeople(
        List<CaseFile> people,
        List<CarerFile> carers,
        CentralPeople central,
        EventAccount.OfShare account,
        Map<String, Long> facts) {

    private static final Rule LATER = Rule.of("C-LATER");

    /**
     * Makes facts of rows and lets the rows go.
     *
     * @param share the people; each place is empty afterwards
     * @param deaths days of death of a traced extract, by the council's identifier
     */
    static FactsOfPeople of(List<PersonRows> share, ReadFor why, FollowUpDays days, Map<String, LocalDate> deaths) {
        FactsOfPeople facts = new FactsOfPeople(
                new ArrayList<>(),
                new ArrayList<>(),
                new CentralPeople(why.settings(), deaths),
                new EventAccount.OfShare(),
                new HashMap<>());
        for (int i = 0; i < share.size(); i++) {
            facts.add(share.set(i, null), why, days);
        }
        facts.countByTable();
        return facts;
    }

    private void countByTable() {
        people.forEach(file -> file.facts().forEach(fact -> facts.merge(fact.table(), 1L, Long::sum)));
        carers.forEach(file -> facts.merge("carer", (long) file.support().size(), Long::sum));
    }

    private void add(PersonRows rows, ReadFor why, FollowUpDays days) {
        EventFindings findings = account.findings();
        List<CldEvent> unique = rows.unique();
        central.add(rows.id(), rows.all());
        if (unique.isEmpty()) {
            return;
        }
        PersonDetails.compare(rows.id(), rows.all(), findings);
        List<CldEvent> asClient = new ArrayList<>();
        List<CldEvent> asCarer = new ArrayList<>();
        List<CldEvent> known = new ArrayList<>();
        for (CldEvent event : unique) {
            // What began after the last day was not known then (STS001 replication code, line 140).
            if (event.start.isAfter(why.lastDay())) {
                event.excluded = LATER;
            } else {
                known.add(event);
                (event.client.equals("client") ? asClient : asCarer).add(event);
            }
        }
        // Where none had begun by the last day, the details are of all.
        Person person = PersonDetails.of(rows.id(), known.isEmpty() ? unique : known, why);
        if (!asClient.isEmpty()) {
            people.add(ClientEvents.of(person, why, days, asClient).file(findings));
        }
        CarerFile carer = asCarer.isEmpty() ? null : CarerTypes.of(person, why.firstDay(), asCarer, findings);
        if (carer != null) {
            carers.add(carer);
        }
        rows.all().forEach(account::take);
    }
}
