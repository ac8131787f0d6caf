package org.scrutineer.extract.cld;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.rules.RuleFile;

/** What event outcomes mean for the return (rules/cld/outcomes.csv). */
record Outcomes(boolean nfa, String sts001, String sts002a) {

    private static final Map<String, Outcomes> ALL = new HashMap<>();
    private static final String SEVERAL = "NFA- Other";
    private static final String END_OF_LIFE = "Progress to End of Life Care";

    static {
        RuleFile.read("cld/outcomes.csv").forEach(line -> ALL.put(line.get("outcome"), new Outcomes(line.get("nfa").equals("Y"), line.get("sts001"), line.get("sts002a"))));
    }

    static Outcomes of(String outcome) {
        return ALL.getOrDefault(outcome, new Outcomes(false, "", ""));
    }

    /** The outcome that events say together: end of life, the one reason for no further action, or Other where there are several; empty where none. */
    static String together(List<CldEvent> events) {
        Set<String> found = new TreeSet<>();
        for (CldEvent event : events) {
            if (event.outcome.equals(END_OF_LIFE)) {
                return END_OF_LIFE;
            }
            if (of(event.outcome).nfa) {
                found.add(event.outcome);
            }
        }
        return found.isEmpty() ? "" : found.size() == 1 ? found.iterator().next() : SEVERAL;
    }
}
