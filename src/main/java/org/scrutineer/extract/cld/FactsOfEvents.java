package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.scrutineer.ascof.central.CentralBook;
import org.scrutineer.background.InShares;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.salt.fact.CarerFile;
import org.scrutineer.salt.fact.CaseBook;
import org.scrutineer.salt.fact.CaseFile;

/** Puts the rules one after the other: whose event, which events, and what they mean for the return. */
final class FactsOfEvents {

    private static final Set<String> SUPPLIED = new LinkedHashSet<>(
            List.of("person", "request", "st_max", "sequel", "long_term_support", "review", "carer"));
    /** People of a share: few enough that what is made of several shares at once stays in little memory. */
    private static final int PEOPLE = 4096;

    private FactsOfEvents() {}

    static SaltIntake of(CldIntake intake, ReadFor why, BesideEvents beside) {
        EventAccount account = new EventAccount(intake);
        List<PersonRows> everybody = everybody(intake, account);
        List<CaseFile> people = new ArrayList<>();
        List<CarerFile> carers = new ArrayList<>();
        Map<String, Long> read = new LinkedHashMap<>();
        SUPPLIED.forEach(table -> read.put(table, 0L));
        CentralPeople central = new CentralPeople(why.settings(), beside.deaths());
        FollowUpDays days = FollowUpDays.of(CldConstants.of(why.rules()));
        InShares.inOrder(
                "facts-of-events",
                InShares.of(everybody, PEOPLE),
                share -> FactsOfPeople.of(share, why, days, beside.deaths()),
                share -> {
                    people.addAll(share.people());
                    carers.addAll(share.carers());
                    central.add(share.central());
                    account.add(share.account());
                    share.facts().forEach((table, count) -> read.merge(table, count, Long::sum));
                });
        InputAccount accounted = account.close();
        accounted.mustAddUp();
        CaseBook book =
                new CaseBook(sorted(people, file -> file.person().id()), sorted(carers, CarerFile::id), SUPPLIED);
        Map<String, Long> none = new LinkedHashMap<>();
        read.keySet().forEach(table -> none.put(table, 0L));
        intake.problems.addAll(beside.problems());
        return new SaltIntake(
                book,
                intake.problems,
                read,
                none,
                accounted,
                new CentralBook(central.people(), beside.hospital(central.people()), central.found()));
    }

    /** Everybody with their rows; the intake has them no more, so that they can be let go person by person. */
    private static List<PersonRows> everybody(CldIntake intake, EventAccount account) {
        List<PersonRows> everybody = new ArrayList<>();
        List<List<CldEvent>> groups = PersonKey.group(intake.events, intake.people.size(), account::nobody);
        intake.events.clear();
        Map<String, Integer> sameId = new HashMap<>();
        InShares.inOrder(
                "unique-events",
                InShares.of(groups, PEOPLE),
                share -> share.stream().map(PersonRows::of).toList(),
                share -> share.forEach(one -> everybody.add(one.named(sameId))));
        PersonKey.withoutKey(account.nobody())
                .forEach(rows -> everybody.add(PersonRows.stranger(rows).named(sameId)));
        return everybody;
    }

    private static <T> List<T> sorted(List<T> files, Function<T, String> id) {
        return files.parallelStream().sorted(Comparator.comparing(id)).toList();
    }
}
