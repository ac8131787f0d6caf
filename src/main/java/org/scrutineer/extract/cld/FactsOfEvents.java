package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scrutineer.ascof.central.CentralBook;
import org.scrutineer.extract.InputAccount;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.salt.fact.CarerFile;
import org.scrutineer.salt.fact.CaseBook;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.Person;

/** Puts the rules one after the other: whose event, which events, and what they mean for the return. */
final class FactsOfEvents {

    private static final Set<String> SUPPLIED = new LinkedHashSet<>(
            List.of("person", "request", "st_max", "sequel", "long_term_support", "review", "carer"));
    private static final Rule LATER = Rule.of("C-LATER");

    /** What is of interest to who mends the file, and moves no figure. */
    private static final Set<String> QUIET =
            Set.of("S-BLANK", "S-BOM", "S-TITLE", "S-ENCODING-OTHER", "S-NULL", "S-LETTERS", "D-COLUMN");

    private FactsOfEvents() {}

    static SaltIntake of(CldIntake intake, ReadFor why, BesideEvents beside) {
        List<CldEvent> events = intake.events;
        EventFindings findings = new EventFindings();
        List<CaseFile> people = new ArrayList<>();
        List<CarerFile> carers = new ArrayList<>();
        Map<String, Integer> sameId = new HashMap<>();
        CentralPeople central =
                new CentralPeople(why.settings().is("central.birth.day", "first of the month"), beside.deaths());
        for (Map.Entry<String, List<CldEvent>> group : PersonKey.group(events).entrySet()) {
            List<CldEvent> unique = UniqueEvents.of(group.getValue());
            String localId = PersonDetails.localId(unique);
            int nth = sameId.merge(localId, 1, Integer::sum);
            String id = nth == 1 ? localId : localId + "/" + nth;
            central.add(id, group.getValue());
            PersonDetails.compare(id, group.getValue(), findings);
            // What began after the last day was not known then (STS001 replication code, line 140).
            unique.stream()
                    .filter(event -> event.start.isAfter(why.lastDay()))
                    .forEach(event -> event.excluded = LATER);
            List<CldEvent> known = unique.stream()
                    .filter(event -> !event.start.isAfter(why.lastDay()))
                    .toList();
            Person person = PersonDetails.of(id, known.isEmpty() ? unique : known, why);
            List<CldEvent> asClient = known.stream()
                    .filter(event -> event.client.equals("client"))
                    .toList();
            if (!asClient.isEmpty()) {
                people.add(ClientEvents.of(person, why, asClient).file(findings));
            }
            List<CldEvent> asCarer = known.stream()
                    .filter(event -> !event.client.equals("client"))
                    .toList();
            CarerFile carer = asCarer.isEmpty() ? null : CarerTypes.of(person, why.firstDay(), asCarer, findings);
            if (carer != null) {
                carers.add(carer);
            }
        }
        for (List<CldEvent> rows : PersonKey.withoutKey(events).values()) {
            String localId = rows.get(0).localId;
            central.add(localId + "/" + sameId.merge(localId, 1, Integer::sum), rows);
        }
        people.sort(Comparator.comparing(file -> file.person().id()));
        carers.sort(Comparator.comparing(CarerFile::id));
        InputAccount account = account(intake, findings);
        account.mustAddUp();
        CaseBook book = new CaseBook(people, carers, SUPPLIED);
        Map<String, Long> read = facts(book);
        Map<String, Long> none = new LinkedHashMap<>();
        read.keySet().forEach(table -> none.put(table, 0L));
        intake.problems.addAll(beside.problems());
        return new SaltIntake(
                book,
                intake.problems,
                read,
                none,
                account,
                new CentralBook(central.people(), beside.hospital(central.people()), central.found()));
    }

    private static Map<String, Long> facts(CaseBook book) {
        Map<String, Long> facts = new LinkedHashMap<>();
        SUPPLIED.forEach(table -> facts.put(table, 0L));
        book.people().forEach(file -> file.facts().forEach(fact -> facts.merge(fact.table(), 1L, Long::sum)));
        book.carers().forEach(file -> facts.merge("carer", (long) file.support().size(), Long::sum));
        return facts;
    }

    private static InputAccount account(CldIntake intake, EventFindings findings) {
        long counted = 0;
        Map<String, Long> excluded = new TreeMap<>();
        intake.without.forEach(row -> excluded.merge(row.excluded.code(), 1L, Long::sum));
        for (CldEvent event : intake.events) {
            if (event.excluded == null) {
                counted++;
            } else {
                if (event.excluded == PersonKey.RULE) {
                    findings.odd(
                            event.row,
                            "nhs_number",
                            "K-NOBODY",
                            "nothing, though the LA id stands with an NHS number in other rows",
                            "the NHS number of the person");
                }
                excluded.merge(event.excluded.code(), 1L, Long::sum);
            }
        }
        List<String> warnings = new ArrayList<>();
        long clashes = findings.people().values().stream()
                .filter(noticed -> noticed.stream().anyMatch(one -> one.rule().equals(PersonDetails.CLASH.title())))
                .count();
        if (clashes > 0) {
            warnings.add(clashes + " NHS number" + (clashes == 1 ? " stands" : "s stand")
                    + " with several LA ids of different dates of birth. By the central key each is counted as one person; "
                    + "correct the NHS numbers if they are different people.");
        }
        intake.notes
                .byColumn()
                .forEach((column, rows) -> warnings.add(String.format(
                        "%s has values that could not be used, or not for certain, in %,d row%s. The rows are kept; "
                                + "validate names the values.",
                        column, rows, rows == 1 ? "" : "s")));
        intake.aboutFiles.stream()
                .filter(note -> !QUIET.contains(note.code()))
                .forEach(note -> warnings.add(note.toString()));
        List<Problem> odd = new ArrayList<>(intake.aboutFiles);
        odd.addAll(intake.notes.problems());
        odd.addAll(findings.odd());
        return new InputAccount(
                CldColumns.NAME,
                intake.rows(),
                counted,
                excluded,
                intake.rejected,
                findings.unable(),
                findings.people(),
                warnings,
                odd,
                intake.submissions);
    }
}
