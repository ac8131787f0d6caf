package org.scrutineer.cli.council;

import java.time.LocalDate;
import java.util.List;

/** What happens to people in long-term support besides: reviews, short-term support, respite, and their carers. */
final class Casework {

    private final SeededRandom chance;
    private final CouncilRows rows;

    Casework(SeededRandom chance, CouncilRows rows) {
        this.chance = chance;
        this.rows = rows;
    }

    /** @param reviewedAlready how many have had a review that led them to a care home */
    void reviews(List<Resident> open, int reviewedAlready) {
        List<Resident> people = chance.shuffled(open);
        int inPeriod = CouncilTarget.number("number", "people reviewed in the period") - reviewedAlready;
        for (int i = 0; i < people.size(); i++) {
            Resident person = people.get(i);
            if (i < inPeriod) {
                review(person, chance.day(Calendar.START, Calendar.END.minusDays(15)), 22);
                if (chance.percent(8)) {
                    review(person, chance.day(Calendar.START.plusDays(90), Calendar.END.minusDays(15)), 80);
                }
            } else if (chance.percent(40)) {
                review(person, chance.day(Calendar.YEAR_BEFORE, Calendar.START.minusDays(20)), 15);
            }
        }
    }

    private void review(Resident person, LocalDate day, int percentUnplanned) {
        boolean planned = !chance.percent(percentUnplanned);
        String review = rows.review(person, day, planned, planned ? "" : chance.of("significant event"));
        rows.sequel(person, review, chance.of("review sequel"), day.plusDays(chance.upTo(12)), "");
    }

    /** Short-term support of people already in long-term support, besides what led to a care home (STS002b). */
    void shortTerm(List<Resident> open) {
        List<Resident> people = chance.shuffled(open.stream()
                .filter(person -> person.setting.equals("Community"))
                .toList());
        int left = CouncilTarget.number("number", "periods of ST-Max of existing clients")
                - CouncilTarget.number("existing move", "STS002b 18-64")
                - CouncilTarget.number("existing move", "STS002b 65+");
        for (Resident person : people.subList(0, left)) {
            LocalDate start = chance.day(Calendar.START, Calendar.END.minusDays(60));
            LocalDate end = start.plusDays(chance.between(14, 42));
            String support = rows.shortTerm(
                    person, "", chance.percent(60) ? NewClients.HOSPITAL : "Community / Other route", start, end);
            rows.sequel(person, support, chance.of("existing sequel"), end.plusDays(chance.upTo(7)), "");
        }
    }

    /** Stays with a planned return, which the return disregards. */
    void respite(List<Resident> open) {
        for (Resident person : open) {
            if (person.setting.equals("Community") && chance.percent(6)) {
                LocalDate start = chance.day(Calendar.START, Calendar.END.minusDays(30));
                rows.temporary(person, start, start.plusDays(chance.between(6, 20)), "Residential");
            }
        }
    }

    void carers(List<Resident> open) {
        List<Resident> caredFor = chance.shuffled(
                open.stream().filter(person -> person.carer.equals("Carer")).toList());
        int next = 0;
        for (LabelQuota support = CouncilTarget.deck("carer support"); support.left() > 0; ) {
            String type = support.draw(chance);
            LocalDate start = chance.day(Calendar.START.minusDays(300), Calendar.END);
            LocalDate end = chance.percent(20)
                    ? chance.day(start.isBefore(Calendar.START) ? Calendar.START : start, Calendar.END)
                    : null;
            int age = chance.percent(2)
                    ? chance.between(14, 17)
                    : chance.percent(5)
                            ? chance.between(18, 25)
                            : chance.percent(58) ? chance.between(30, 64) : chance.between(65, 91);
            LocalDate born =
                    chance.percent(3) ? null : Calendar.END.minusYears(age).minusDays(chance.upTo(360));
            rows.carer(
                    born,
                    next < caredFor.size() && chance.percent(85) ? caredFor.get(next++).id : "",
                    type,
                    start,
                    end,
                    chance.of("assessed"));
        }
    }

    /** People known only from before the period, or only by a stay with a planned return. */
    void others(Residents residents) {
        for (int i = CouncilTarget.number("number", "requests of the year before"); i > 0; i--) {
            Resident person = residents.any(35);
            LocalDate known = chance.day(Calendar.YEAR_BEFORE.plusDays(20), Calendar.START.minusDays(1));
            String request = rows.request(person, known.minusDays(chance.upTo(12)), chance.of("route before"));
            rows.sequel(person, request, chance.of("outcome before"), known, "");
        }
        for (int i = CouncilTarget.number("number", "former clients"); i > 0; i--) {
            Resident person = residents.any(30);
            LocalDate end = chance.day(Calendar.YEAR_BEFORE.minusYears(1), Calendar.START.minusDays(1));
            String setting = chance.percent(28) ? "Residential" : "Community";
            rows.longTerm(
                    person,
                    end.minusDays(chance.between(40, 900)),
                    end,
                    setting,
                    setting.equals("Community") ? chance.of("mechanism") : "");
            if (chance.percent(60)) {
                person.died = end;
            }
        }
        for (int i = CouncilTarget.number("number", "people with temporary support only"); i > 0; i--) {
            LocalDate start = chance.day(Calendar.START, Calendar.END.minusDays(30));
            rows.temporary(residents.any(10), start, start.plusDays(chance.between(6, 25)), "Residential");
        }
    }

    /** Older people discharged to reablement, and some discharged without. */
    void discharges(List<Resident> fromHospital) {
        LabelQuota found = CouncilTarget.deck("discharge");
        int without = 160;
        for (Resident person : chance.shuffled(fromHospital)) {
            boolean reablement = found.left() > 0;
            if (!reablement && without-- == 0) {
                return;
            }
            String which = reablement ? found.draw(chance) : "";
            int quarter = reablement ? which.charAt(1) - '0' : chance.between(1, 3);
            LocalDate day = chance.day(
                    Calendar.START.plusMonths(3L * quarter - 3),
                    Calendar.PERIOD.quarter(quarter).end());
            boolean home = which.endsWith(" home") && !which.endsWith("not home");
            if (reablement && !home && person.died == null && !person.inLongTermSupport && chance.percent(77)) {
                LocalDate after = person.lastSeen.isAfter(day) ? person.lastSeen : day;
                person.died = after.plusDays(chance.between(3, 60));
            }
            rows.discharge(
                    person,
                    day,
                    reablement ? day.plusDays(chance.upTo(3)) : null,
                    reablement ? home ? "Y" : "N" : chance.percent(50) ? "" : "Y");
        }
    }
}
