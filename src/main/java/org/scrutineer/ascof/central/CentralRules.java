package org.scrutineer.ascof.central;

import java.util.HashMap;
import java.util.Map;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.fact.Age;
import java.time.LocalDate;

/** Constants, ranks and places of the rule set dhsc-2024-25. */
final class CentralRules {

    static final String YEAR = "2024-25";
    private static final Map<String, Integer> CONSTANTS = new HashMap<>();
    private static final Map<String, String> PLACES = new HashMap<>();
    private static final Map<String, Integer> RANKS = new HashMap<>();

    static {
        RuleFile.read("central/constants.csv").forEach(line -> CONSTANTS.put(line.get("name"), Integer.valueOf(line.get("value"))));
        RuleFile.read("central/services.csv").forEach(line -> {
            PLACES.put(line.get("service"), line.get("place"));
            // A further ST-Max ranks after prison in this set (DHSC-CLD-2026-06).
            RANKS.put(line.get("service"), line.get("service").equals("ST-Max") ? 5 * 10 + 5 : Integer.parseInt(line.get("rank")) * 10);
        });
        RuleFile.read("central/outcomes.csv").forEach(line -> {
            PLACES.put(line.get("outcome"), line.get("place"));
            RANKS.put(line.get("outcome"), Integer.valueOf(line.get("rank")));
        });
    }

    private CentralRules() {
    }

    static int days(String name) {
        return CONSTANTS.get(name);
    }

    /** Where a service or an outcome puts a period of support: numerator, denominator, excluded or unable. */
    static String place(String label) {
        return PLACES.getOrDefault(label, "unable");
    }

    /** The rank of a service among services, or of an outcome among outcomes. */
    static int rank(String label) {
        return RANKS.getOrDefault(label, Integer.MAX_VALUE);
    }

    static boolean careHome(CentralEvent event) {
        return event.service().equals("Nursing") || event.service().equals("Residential");
    }

    static boolean longTerm(CentralEvent event) {
        return careHome(event) || event.service().equals("Community") || event.service().equals("Prison");
    }

    static int age(CentralPerson person, LocalDate day) {
        return Age.on(person.born(), day).orElse(-1);
    }
}
