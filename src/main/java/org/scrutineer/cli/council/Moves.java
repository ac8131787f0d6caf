package org.scrutineer.cli.council;

import java.time.LocalDate;
import java.util.List;

/**
 * People in long-term support at home who move to a care home in the period: the admissions of 2A that are not of new
 * clients.
 */
final class Moves {

    /** By short-term support, by an unplanned review, by a planned one. */
    static final List<String> WAYS = List.of("STS002b", "unplanned", "planned");

    private final SeededRandom chance;
    private final CouncilRows rows;

    Moves(SeededRandom chance, CouncilRows rows) {
        this.chance = chance;
        this.rows = rows;
    }

    void make(Resident person, String how, String setting, LocalDate began) {
        LocalDate moved = chance.day(Calendar.START.plusDays(60), Calendar.END.minusDays(25));
        LocalDate adult = person.born.plusYears(18);
        rows.longTerm(person, began.isBefore(adult) ? adult : began, moved, "Community", chance.of("mechanism"));
        rows.longTerm(person, moved.plusDays(1), null, setting, "");
        String to = "Move to " + setting + " Care (from community)";
        if (how.equals("STS002b")) {
            String support =
                    rows.shortTerm(person, "", NewClients.HOSPITAL, moved.minusDays(chance.between(20, 45)), moved);
            rows.sequel(person, support, "Change of setting: " + to, moved, "");
        } else {
            boolean planned = how.equals("planned");
            String review = rows.review(person, moved, planned, planned ? "" : chance.of("significant event"));
            rows.sequel(person, review, "Change in setting: " + to, moved.plusDays(1), "");
        }
    }
}
