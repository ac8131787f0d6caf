package org.scrutineer.ascof.central;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scrutineer.salt.FinancialYear;

/** 2A: periods of reablement of new clients that ended in the year and did not lead to long-term support. */
final class Reablement {

    private static final int GAP = CentralRules.days("reablement.cluster.days");
    private static final int NEW = CentralRules.days("new.client.days");
    private static final int WINDOW = CentralRules.days("sequel.days");

    private final FinancialYear year;
    private final List<List<String>> numerators = List.of(new ArrayList<>(), new ArrayList<>());
    private final List<List<String>> denominators = List.of(new ArrayList<>(), new ArrayList<>());
    private final int[] unable = new int[2];

    Reablement(FinancialYear year) {
        this.year = year;
    }

    void add(CentralPerson person) {
        LocalDate start = null;
        LocalDate end = null;
        for (CentralEvent event : person.events()) {
            if (!event.service().equals("ST-Max")) {
                continue;
            }
            if (start != null && (end == null || !event.start().isAfter(end.plusDays(GAP)))) {
                end = end == null || event.end() == null ? null : event.end().isAfter(end) ? event.end() : end;
            } else {
                period(person, start, end);
                start = event.start();
                end = event.end();
            }
        }
        period(person, start, end);
    }

    private void period(CentralPerson person, LocalDate start, LocalDate end) {
        if (start == null || end == null || end.isBefore(year.firstDay()) || !end.isBefore(year.firstDay().plusYears(1)) || CentralRules.age(person, end) < 18 || !isNew(person, start)) {
            return;
        }
        int band = CentralRules.age(person, end) < 65 ? 0 : 1;
        switch (place(person, start, end)) {
            case "numerator" -> {
                numerators.get(band).add(person.id());
                denominators.get(band).add(person.id());
            }
            case "denominator" -> denominators.get(band).add(person.id());
            case "unable" -> unable[band]++;
            default -> { }
        }
    }

    private static boolean isNew(CentralPerson person, LocalDate start) {
        return person.events().stream().noneMatch(event -> CentralRules.longTerm(event) && event.start().isBefore(start) && (event.end() == null || !event.end().isBefore(start.minusDays(NEW))));
    }

    /** The first step that applies: death, hospital, a service, a concluding outcome, equipment. */
    private static String place(CentralPerson person, LocalDate start, LocalDate end) {
        LocalDate last = end.plusDays(WINDOW);
        if (person.died() != null && !person.died().isAfter(last)) {
            return "excluded";
        }
        List<CentralEvent> after = person.events().stream().filter(event -> !event.start().isAfter(last) && !event.start().isBefore(start)).toList();
        if (after.stream().anyMatch(event -> event.outcome().equals("Admitted to hospital") && (event.end() == null || !event.end().isBefore(end)))) {
            return "excluded";
        }
        CentralEvent service = after.stream().filter(event -> CentralRules.rank(event.service()) < Integer.MAX_VALUE && !event.start().isBefore(end) && !(event.service().equals("ST-Max")))
                .min(Comparator.comparingInt(event -> CentralRules.rank(event.service()))).orElse(null);
        if (service != null) {
            boolean home = service.component().startsWith("short term nursing") || service.component().startsWith("short term residential");
            return home ? "denominator" : CentralRules.place(service.service());
        }
        String concluding = after.stream().filter(event -> event.end() != null && !event.end().isBefore(end)).map(CentralEvent::outcome).filter(outcome -> !CentralRules.place(outcome).equals("unable"))
                .min(Comparator.comparingInt(CentralRules::rank).thenComparing(Comparator.naturalOrder())).map(CentralRules::place).orElse("");
        boolean equipment = after.stream().anyMatch(event -> event.component().equals("equipment"));
        return concluding.isEmpty() ? equipment ? "numerator" : "unable" : concluding;
    }

    List<CentralIndicator> indicators() {
        List<String> bands = List.of("aged 18 to 64", "aged 65 and over");
        List<CentralIndicator> all = new ArrayList<>();
        List<String> numerator = new ArrayList<>();
        List<String> denominator = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            all.add(new CentralIndicator(CentralRules.YEAR, "2A", "Reablement after which no long-term support was needed: " + bands.get(i), numerators.get(i), denominators.get(i), unable[i]));
            numerator.addAll(numerators.get(i));
            denominator.addAll(denominators.get(i));
        }
        all.add(0, new CentralIndicator(CentralRules.YEAR, "2A", "Reablement after which no long-term support was needed: all adults", numerator, denominator, unable[0] + unable[1]));
        return all;
    }
}
