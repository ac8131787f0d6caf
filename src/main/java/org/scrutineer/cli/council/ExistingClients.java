package org.scrutineer.cli.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** People whose long-term support began before the period: those still in it on the last day, and those who left. */
final class ExistingClients {

    private static final LocalDate LONG_AGO = LocalDate.of(2008, 4, 1);
    private static final LocalDate WINTER = Calendar.TWELVE_MONTHS.plusDays(1);

    private final SeededRandom chance;
    private final Residents residents;
    private final CouncilRows rows;
    private final Mechanisms mechanisms;
    private final List<Resident> open = new ArrayList<>();

    ExistingClients(SeededRandom chance, Residents residents, CouncilRows rows, Mechanisms mechanisms) {
        this.chance = chance;
        this.residents = residents;
        this.rows = rows;
        this.mechanisms = mechanisms;
    }

    /** Those in support all through the period who stayed in one setting. */
    List<Resident> open() {
        return open;
    }

    void make() {
        LabelQuota years = CouncilTarget.deck("open and twelve months");
        int movedHome = CouncilTarget.number("moved home", "Community");
        Moves moves = new Moves(chance, rows);
        for (String band : List.of(Resident.YOUNGER, Resident.OLDER)) {
            for (String how : Moves.WAYS) {
                for (int i = CouncilTarget.number("existing move", how + " " + band); i > 0; i--) {
                    moves.make(
                            client(residents.of(band)),
                            how,
                            years.take(chance.percent(80) ? "Residential" : "Nursing"),
                            began());
                }
            }
        }
        for (int i = 0; i < movedHome; i++) {
            movedHome(client(residents.any(35)), years.take("Community"));
        }
        while (years.left() > 0) {
            String setting = years.draw(chance);
            Resident person = client(residents.any(younger(setting)));
            longStanding(person, setting);
            open.add(person);
        }
        for (LabelQuota winter = CouncilTarget.deck("open since the winter"); winter.left() > 0; ) {
            String setting = winter.draw(chance);
            Resident person = client(residents.any(younger(setting) / 2));
            sinceTheWinter(person, setting);
            open.add(person);
        }
        for (LabelQuota left = CouncilTarget.deck("left before the last day"); left.left() > 0; ) {
            left(left.draw(chance).equals("care home"));
        }
    }

    private static int younger(String setting) {
        return switch (setting) {
            case "Nursing" -> 9;
            case "Residential" -> 25;
            default -> 47;
        };
    }

    private Resident client(Resident person) {
        if (person.carer.equals("Not known")) {
            person.carer = chance.of("unpaid carer");
        }
        return person;
    }

    /** Nobody's support as an adult begins before they are 18. */
    private LocalDate began() {
        return chance.day(LONG_AGO.plusYears(chance.upTo(7)), Calendar.TWELVE_MONTHS);
    }

    private LocalDate began(Resident person) {
        LocalDate began = began();
        LocalDate adult = person.born.plusYears(18);
        return began.isBefore(adult) ? adult.isAfter(Calendar.TWELVE_MONTHS) ? Calendar.TWELVE_MONTHS : adult : began;
    }

    private void longStanding(Resident person, String setting) {
        boolean community = setting.equals("Community");
        String mechanism = community ? mechanisms.ofTheDay() : "";
        LocalDate began = began(person);
        if (chance.percent(30) && began.isBefore(Calendar.TWELVE_MONTHS.minusDays(60))) {
            LocalDate changed = chance.day(
                    began.plusDays(30), chance.percent(12) ? Calendar.END.minusDays(30) : Calendar.START.minusDays(1));
            boolean wasHome = community || (changed.isBefore(Calendar.START) && chance.percent(70));
            rows.longTerm(
                    person, began, changed, wasHome ? "Community" : setting, wasHome ? chance.of("mechanism") : "");
            began = changed.plusDays(1);
        }
        rows.longTerm(person, began, null, setting, mechanism);
    }

    private void sinceTheWinter(Resident person, String setting) {
        LocalDate began = chance.day(WINTER, Calendar.START.minusDays(1));
        LocalDate asked = began.minusDays(chance.upTo(15));
        String request = rows.request(person, asked, chance.of("route before"));
        rows.sequel(
                person,
                request,
                "Long Term Support: " + setting + (setting.equals("Community") ? "" : " Care"),
                began,
                "");
        rows.longTerm(person, began, null, setting, setting.equals("Community") ? mechanisms.ofTheDay() : "");
    }

    private void left(boolean careHome) {
        String setting = careHome ? chance.percent(18) ? "Nursing" : "Residential" : "Community";
        Resident person = client(residents.any(careHome ? 11 : 36));
        LocalDate end = chance.day(Calendar.START.plusDays(1), Calendar.END.minusDays(1));
        rows.longTerm(person, began(person), end, setting, careHome ? "" : chance.of("mechanism"));
        if (chance.percent(careHome ? 80 : 42)) {
            person.died = end;
        }
    }

    private void movedHome(Resident person, String setting) {
        LocalDate moved = chance.day(Calendar.START.plusDays(10), Calendar.END.minusDays(20));
        rows.longTerm(person, began(person), moved, "Residential", "");
        rows.longTerm(person, moved.plusDays(1), null, setting, mechanisms.ofTheDay());
    }
}
