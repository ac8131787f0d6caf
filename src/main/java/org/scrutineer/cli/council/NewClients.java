package org.scrutineer.cli.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Requests of the period (STS001): who asks, by what route, and what follows. */
final class NewClients {

    static final String HOSPITAL = "Discharge from Hospital";
    private static final String TRANSITION = "Planned Entry (Transition)";
    private static final String ST_MAX = "Short Term Support to Maximise Independence";
    private static final String UNIVERSAL = "Universal Services / Signposted to other services";
    private static final String LONG_TERM = "Long Term Support: ";

    private final SeededRandom chance;
    private final Residents residents;
    private final CouncilRows rows;
    private final NewStarters starters;
    private final ShortTerm shortTerm;
    private final LabelQuota routes = CouncilTarget.deck("request route");
    private final LabelQuota careHomeBands = CouncilTarget.deck("care home request");
    private final List<Resident> mayAskAgain = new ArrayList<>();
    private final List<Resident> fromHospital = new ArrayList<>();

    NewClients(SeededRandom chance, Residents residents, CouncilRows rows, NewStarters starters, ShortTerm shortTerm) {
        this.chance = chance;
        this.residents = residents;
        this.rows = rows;
        this.starters = starters;
        this.shortTerm = shortTerm;
    }

    /** Older people who came from hospital, from whom the discharges are taken. */
    List<Resident> fromHospital() {
        return fromHospital;
    }

    void make() {
        List<String> outcomes = new ArrayList<>();
        for (LabelQuota deck = CouncilTarget.deck("request outcome"); deck.left() > 0; ) {
            outcomes.add(deck.draw(chance));
        }
        // Those whose outcome decides their age or route first, so that the decks cannot run out of what fits.
        outcomes.stream()
                .filter(outcome -> outcome.startsWith(LONG_TERM) || outcome.equals(ST_MAX))
                .forEach(this::first);
        outcomes.stream()
                .filter(outcome -> !outcome.startsWith(LONG_TERM) && !outcome.equals(ST_MAX))
                .forEach(this::other);
    }

    private void first(String outcome) {
        if (outcome.equals(ST_MAX)) {
            String route = chance.percent(62)
                    ? routes.prefer(HOSPITAL, chance)
                    : routes.drawExcept(Set.of(TRANSITION), chance);
            Resident person = residents.any(14);
            shortTerm.fromRequest(person, route);
            hospital(person, route);
            again(person);
            return;
        }
        String setting = outcome.substring(LONG_TERM.length()).replace(" Care", "");
        boolean careHome = setting.equals("Nursing") || setting.equals("Residential");
        boolean transition = setting.equals("Community") && routes.has(TRANSITION) && chance.percent(4);
        Resident person = transition
                ? residents.turned18()
                : careHome
                        ? residents.of(careHomeBands.draw(chance))
                        : residents.any(setting.equals("Prison") ? 100 : 30);
        if (setting.equals("Prison")) {
            person.reason = "Mental Health Support";
        }
        String route = transition
                ? routes.take(TRANSITION)
                : chance.percent(35) ? routes.prefer(HOSPITAL, chance) : routes.drawExcept(Set.of(TRANSITION), chance);
        LocalDate known = chance.day(Calendar.START, Calendar.END.minusDays(3));
        LocalDate asked = known.minusDays(chance.upTo(25));
        String request = rows.request(person, asked, route);
        rows.sequel(person, request, outcome, known, "");
        starters.start(person, known.plusDays(chance.upTo(4)), setting, starters.mechanism(setting));
    }

    private void other(String outcome) {
        boolean transition = routes.has(TRANSITION) && outcome.equals(UNIVERSAL);
        Resident person = transition ? residents.turned18() : null;
        LocalDate known = chance.day(Calendar.START, Calendar.END);
        if (person == null && chance.percent(6) && !mayAskAgain.isEmpty()) {
            Resident earlier = mayAskAgain.get(chance.upTo(mayAskAgain.size()));
            LocalDate asks = earlier.lastSeen.plusDays(chance.between(5, 60));
            if (!asks.isAfter(Calendar.END)) {
                person = earlier;
                known = Calendar.notAfterTheEnd(
                        asks.isBefore(Calendar.START) ? Calendar.START.plusDays(chance.upTo(30)) : asks);
            }
        }
        boolean repeat = person != null && !transition;
        person = person == null ? residents.any(36) : person;
        LocalDate asked = repeat ? known : known.minusDays(chance.upTo(12));
        String route = transition ? routes.take(TRANSITION) : routes.draw(chance);
        String request = rows.request(person, asked, route);
        rows.sequel(person, request, outcome, known, "");
        if ((outcome.equals("Ongoing Low Level Support") || outcome.equals("Short Term Support (other)"))
                && chance.percent(12)) {
            rows.sequel(person, request, UNIVERSAL, known, "");
        }
        hospital(person, route);
        if (outcome.equals("No Services Provided: Deceased")) {
            person.died = known.minusDays(known.isAfter(asked) && !repeat ? 1 : 0);
            mayAskAgain.remove(person);
        } else if (!repeat) {
            again(person);
        }
    }

    private void hospital(Resident person, String route) {
        if (route.equals(HOSPITAL) && person.older()) {
            fromHospital.add(person);
        }
    }

    private void again(Resident person) {
        if (!person.inLongTermSupport && person.died == null && chance.percent(30)) {
            mayAskAgain.add(person);
        }
    }
}
