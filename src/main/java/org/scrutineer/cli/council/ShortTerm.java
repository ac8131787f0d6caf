package org.scrutineer.cli.council;

import java.time.LocalDate;

/** Short-term support to maximise independence that followed a request (STS002a). */
final class ShortTerm {

    private static final String ST_MAX = "Short Term Support to Maximise Independence";
    private static final LocalDate LATEST_TO_FINISH = Calendar.END.minusDays(75);

    private final SeededRandom chance;
    private final Residents residents;
    private final CouncilRows rows;
    private final NewStarters starters;
    private final LabelQuota sequels = CouncilTarget.deck("short-term sequel");
    private final LabelQuota careHomes = CouncilTarget.deck("short-term care home");
    private int toTheNextReturn = CouncilTarget.number("carried over", "to the next return");

    ShortTerm(SeededRandom chance, Residents residents, CouncilRows rows, NewStarters starters) {
        this.chance = chance;
        this.residents = residents;
        this.rows = rows;
        this.starters = starters;
    }

    /** A request of the period. The first ones made are still going on at its end, or have no sequel yet. */
    void fromRequest(Resident person, String route) {
        if (toTheNextReturn > 0) {
            toTheNextReturn--;
            LocalDate known = chance.day(Calendar.END.minusDays(40), Calendar.END);
            String request = request(person, route, known);
            LocalDate start = known.plusDays(chance.between(1, 6));
            boolean ended = chance.percent(70);
            LocalDate end = ended ? Calendar.END.plusDays(chance.between(8, 45)) : null;
            String support = rows.shortTerm(person, request, "", start, end);
            if (ended) {
                rows.sequel(person, support, "No services provided: no identified needs", end.plusDays(1), "");
            }
            return;
        }
        complete(person, route, chance.day(Calendar.START, LATEST_TO_FINISH));
    }

    /** Requests of the year before whose short-term support ended this year. */
    void carriedIn() {
        for (int i = CouncilTarget.number("carried over", "from the year before"); i > 0; i--) {
            Resident person = residents.any(14);
            LocalDate known = chance.day(Calendar.START.minusDays(25), Calendar.START.minusDays(2));
            complete(
                    person,
                    chance.percent(55) ? NewClients.HOSPITAL : "Community / Other route",
                    known,
                    Calendar.START.plusDays(chance.between(3, 30)));
        }
    }

    private String request(Resident person, String route, LocalDate known) {
        String request = rows.request(person, known.minusDays(chance.upTo(4)), route);
        rows.sequel(person, request, ST_MAX, known, "");
        return request;
    }

    private void complete(Resident person, String route, LocalDate known) {
        complete(person, route, known, known.plusDays(chance.between(15, 55)));
    }

    private void complete(Resident person, String route, LocalDate known, LocalDate end) {
        String request = request(person, route, known);
        LocalDate start = known.plusDays(chance.between(1, 5));
        LocalDate last = start;
        if (chance.percent(9) && start.plusDays(8).isBefore(end)) {
            LocalDate middle = start.plusDays(6);
            rows.shortTerm(person, request, "", start, middle);
            last = middle.plusDays(1);
        }
        String support = rows.shortTerm(person, request, "", last.isAfter(end) ? end : last, end);
        followedBy(person, support, end);
    }

    private void followedBy(Resident person, String support, LocalDate end) {
        String sequel = sequels.draw(chance);
        LocalDate known = end.plusDays(chance.upTo(6));
        if (!sequel.equals("Long Term Support (any setting)")
                && !sequel.equals("Early cessation (leading to long term support)")) {
            rows.sequel(person, support, sequel, known, "");
            if (sequel.startsWith("Early cessation (not leading")
                    && sequel.endsWith("deceased")
                    && chance.percent(60)) {
                person.died = known;
            } else if (chance.percent(10) && sequel.equals("Ongoing Low Level Support")) {
                rows.sequel(person, support, "Universal Services / Signposted to other services", known, "");
            }
            return;
        }
        boolean careHome = careHomes.has(person.band);
        String setting = careHome
                ? careHomes.take(person.band).equals(Resident.YOUNGER) || chance.percent(70) ? "Residential" : "Nursing"
                : "Community";
        String mechanism = starters.mechanism(setting);
        LocalDate decided = end.plusDays(chance.upTo(3));
        rows.sequel(person, support, sequel, decided, setting + (careHome ? "" : ": " + mechanism));
        // Central rules look for the support within three days.
        starters.start(person, end.plusDays(chance.between(1, 3)), setting, mechanism);
    }
}
