package org.scrutineer.ascof.central;

import java.util.HashMap;
import java.util.Map;
import org.scrutineer.rules.RuleFile;

/** Ranks and places of the department's method (rules/central). */
public final class CentralRules {

    private static final Map<String, String> PLACES = new HashMap<>();
    private static final Map<String, Integer> SERVICES = new HashMap<>();
    private static final Map<String, Boolean> LONG_TERM = new HashMap<>();
    private static final Map<String, Integer> OUTCOMES = new HashMap<>();
    private static final Map<String, Integer> HIERARCHY = new HashMap<>();
    /** What outcomes that decide nothing rank lower by (Create_ASCOF_2A_2425_Onwards.sql: a penalty). */
    private static final int PENALTY = 100;

    private static final int LAST = 999;

    static {
        RuleFile.read("central/services.csv").forEach(line -> {
            PLACES.put(line.get("service"), line.get("place"));
            SERVICES.put(line.get("service"), Integer.valueOf(line.get("rank")));
            LONG_TERM.put(line.get("service"), line.get("lts").equals("Y"));
        });
        RuleFile.read("central/outcomes.csv").forEach(line -> {
            PLACES.put(line.get("outcome"), line.get("place"));
            int rank = Integer.parseInt(line.get("rank"));
            HIERARCHY.put(line.get("outcome"), rank);
            OUTCOMES.put(line.get("outcome"), line.get("concluding").equals("Y") ? rank : rank + PENALTY);
        });
    }

    private CentralRules() {}

    /** Where a service or an outcome puts a period of reablement: numerator, denominator, excluded or unable. */
    static String place(String label) {
        return PLACES.getOrDefault(label, "unable");
    }

    /** The rank of a service; 99 where it has none, as support to carers. */
    static int serviceRank(CentralEvent event) {
        return SERVICES.getOrDefault(event.service(), PENALTY - 1);
    }

    static boolean ranked(CentralEvent event) {
        return event.isService() && SERVICES.containsKey(event.service());
    }

    /** The rank of an outcome in the hierarchy, outcomes that decide nothing 100 lower; 999 where it is in no list. */
    static int outcomeRank(String outcome) {
        return OUTCOMES.getOrDefault(outcome, LAST);
    }

    /** The rank of an outcome in the hierarchy of the guidance, by which one of several rows of an event is kept. */
    public static int hierarchy(String outcome) {
        return HIERARCHY.getOrDefault(outcome, LAST);
    }

    /** Whether an outcome can say what followed. */
    static boolean concluding(String outcome) {
        return outcomeRank(outcome) < PENALTY;
    }

    static boolean careHome(CentralEvent event) {
        return event.isService()
                && (event.service().equals("Nursing") || event.service().equals("Residential"));
    }

    static boolean longTerm(CentralEvent event) {
        return event.isService() && LONG_TERM.getOrDefault(event.service(), false);
    }
}
