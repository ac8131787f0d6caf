package org.scrutineer.salt.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.fact.Person;
import org.scrutineer.salt.fact.SupportRequest;
import org.scrutineer.salt.layout.RuleSet;

/** One person's case file as a period sees it. What several measures ask of it is worked out once. */
public final class PersonInPeriod {

    private final CaseFile file;
    private final SettingRank ranks;
    private final Settings settings;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final List<LongTermSupport> longTerm;
    private final List<LongTermSupport> temporary = new ArrayList<>();
    private Optional<Integer> age;
    private Optional<Chosen<LongTermSupport>> duringPeriod;
    private Optional<Chosen<LongTermSupport>> onLastDay;
    private List<ShortTermChain> chains;
    private Map<String, SupportRequest> requests;

    PersonInPeriod(RuleSet rules, CaseFile file, Period period, Settings settings) {
        this.ranks = SettingRank.by(rules);
        this.file = file;
        this.settings = settings;
        this.firstDay = period.start();
        this.lastDay = period.end();
        this.longTerm = new ArrayList<>(file.longTerm().size());
        boolean disregard = settings.is("temporary.support", "disregarded");
        for (LongTermSupport row : file.longTerm()) {
            (disregard && row.temporary() ? temporary : longTerm).add(row);
        }
        longTerm.sort(Comparator.comparing(LongTermSupport::start).thenComparing(LongTermSupport::id));
    }

    CaseFile file() {
        return file;
    }

    public Person person() {
        return file.person();
    }

    /** The first day counted. */
    LocalDate firstDay() {
        return firstDay;
    }

    /** The last day counted. */
    LocalDate lastDay() {
        return lastDay;
    }

    Settings settings() {
        return settings;
    }

    /** Age on the last day of the period, which LTS measures use (LTS001a guidance, Tables 1a and 1b). */
    Optional<Integer> age() {
        if (age == null) {
            age = person().ageOn(lastDay);
        }
        return age;
    }

    /** The age by which a request is placed: on its day or, by the published code, on the last day. */
    Optional<Integer> ageAt(SupportRequest request) {
        return settings.is("sts001.age.on", "last day") ? age() : person().ageOn(request.date());
    }

    /** Rows of long-term support that count, in order of their start: those that are not temporary. */
    List<LongTermSupport> longTerm() {
        return longTerm;
    }

    /**
     * Rows that are disregarded because a return to the community is planned (LTS001a guidance, Moves between
     * settings).
     */
    List<LongTermSupport> temporary() {
        return temporary;
    }

    /** Whether support goes on until a day. */
    boolean lastsUntil(LongTermSupport row, LocalDate day) {
        LocalDate end = person().cutBack(row.end());
        return end == null || !end.isBefore(day);
    }

    /**
     * Whether in long-term support before an event of a day. Support that starts on that day may be what followed,
     * unless the setting says otherwise.
     */
    boolean inLongTermSupportBefore(LocalDate day) {
        boolean fromTheDay = settings.is("support.from.the.request.day", "earlier");
        for (LongTermSupport row : longTerm) {
            if ((row.start().isBefore(day) || (fromTheDay && row.start().equals(day))) && lastsUntil(row, day)) {
                return true;
            }
        }
        return false;
    }

    /** The setting of LTS001a: first in the hierarchy over everything received from the first to the last day. */
    Optional<Chosen<LongTermSupport>> duringPeriod() {
        if (duringPeriod == null) {
            duringPeriod = choose(row -> !row.start().isAfter(lastDay) && lastsUntil(row, firstDay));
        }
        return duringPeriod;
    }

    /** The setting of LTS001b: the same over what is open on the last day. */
    Optional<Chosen<LongTermSupport>> onLastDay() {
        if (onLastDay == null) {
            onLastDay = openOn(lastDay);
        }
        return onLastDay;
    }

    /** The setting over what is open on a day. */
    Optional<Chosen<LongTermSupport>> openOn(LocalDate day) {
        return choose(row -> !row.start().isAfter(day) && lastsUntil(row, day));
    }

    private Optional<Chosen<LongTermSupport>> choose(Predicate<LongTermSupport> among) {
        List<LongTermSupport> candidates = new ArrayList<>();
        for (LongTermSupport row : longTerm) {
            if (among.test(row)) {
                candidates.add(row);
            }
        }
        return candidates.isEmpty() ? Optional.empty() : Optional.of(Chosen.first(candidates, ranks::of));
    }

    /** The rows that show 12 months of support without a break on the last day, or none (LTS001c). */
    List<LongTermSupport> twelveMonths() {
        return TwelveMonths.of(this);
    }

    /** The setting over some rows that are open on the last day. */
    Optional<Chosen<LongTermSupport>> onLastDay(List<LongTermSupport> rows) {
        return choose(row -> rows.contains(row) && lastsUntil(row, lastDay));
    }

    /** Chains of short-term support to maximise independence, in order of their start. */
    List<ShortTermChain> chains() {
        if (chains == null) {
            chains = settings.is("sts002a.chain", "row before")
                    ? ShortTermChain.each(person(), file.shortTerm())
                    : ShortTermChain.of(person(), file.shortTerm());
        }
        return chains;
    }

    /** A request of this person by its id. */
    Optional<SupportRequest> request(String id) {
        if (requests == null) {
            requests = new HashMap<>();
            file.requests().forEach(request -> requests.put(request.id(), request));
        }
        return Optional.ofNullable(requests.get(id));
    }
}
