package org.scrutineer.ascof.central;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.salt.FinancialYear;

/** 2B and 2C: people who moved to a care home in the year and were in none in the 365 days before. Temporary stays cannot be told apart. */
final class Admissions {

    private static final int BEFORE = CentralRules.days("care.home.days");

    private final FinancialYear year;
    private final List<String> younger = new ArrayList<>();
    private final List<String> older = new ArrayList<>();
    private int unable;

    Admissions(FinancialYear year) {
        this.year = year;
    }

    void add(CentralPerson person) {
        for (CentralEvent event : person.events()) {
            if (!admission(event) || earlier(person, event)) {
                continue;
            }
            int age = CentralRules.age(person, event.start());
            if (age >= 65) {
                older.add(person.id());
            } else if (age >= 18) {
                younger.add(person.id());
            } else if (age < 0) {
                unable++;
            }
            return;
        }
    }

    private boolean admission(CentralEvent event) {
        boolean inYear = !event.start().isBefore(year.firstDay()) && event.start().isBefore(year.firstDay().plusYears(1));
        return inYear && CentralRules.careHome(event) && !event.component().startsWith("short term") && !event.outcome().toLowerCase(java.util.Locale.ROOT).contains("self-funded");
    }

    private static boolean earlier(CentralPerson person, CentralEvent admission) {
        LocalDate since = admission.start().minusDays(BEFORE);
        return person.events().stream().anyMatch(event -> CentralRules.careHome(event) && event.start().isBefore(admission.start()) && (event.end() == null || event.end().isAfter(since)));
    }

    List<CentralIndicator> indicators() {
        return List.of(new CentralIndicator(CentralRules.YEAR, "2B", "Admissions to care homes: aged 18 to 64", younger, List.of(), unable),
                new CentralIndicator(CentralRules.YEAR, "2C", "Admissions to care homes: aged 65 and over", older, List.of(), unable));
    }
}
