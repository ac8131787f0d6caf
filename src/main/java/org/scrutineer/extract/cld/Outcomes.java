package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.rules.RuleFile;

/**
 * What an event's outcome means for the return (rules/cld/outcomes.csv).
 *
 * @param rank place in the hierarchy of its release; 99 where it has none
 * @param nfa whether it says no further action
 * @param sts001 sequel of a request; empty where it cannot be classified
 * @param sts002a sequel of short-term support; empty where it cannot be classified
 */
record Outcomes(int rank, boolean nfa, String sts001, String sts002a) {

    private static final Map<String, Outcomes> ALL = new HashMap<>();
    private static final int NO_RANK = 99;
    private static final Outcomes NONE = new Outcomes(NO_RANK, false, "", "");
    private static final String SEVERAL = "NFA- Other";

    static {
        RuleFile.read("cld/outcomes.csv")
                .forEach(line -> ALL.put(
                        line.get("outcome"),
                        new Outcomes(
                                Integer.parseInt(line.get("rank")),
                                line.get("nfa").equals("Y"),
                                line.get("sts001"),
                                line.get("sts002a"))));
    }

    static Outcomes of(String outcome) {
        return ALL.getOrDefault(outcome, NONE);
    }

    /** The reason that events give together: the one there is, or Other where there are several; empty where none. */
    static String together(List<CldEvent> reasons) {
        Set<String> found = new TreeSet<>();
        reasons.forEach(event -> found.add(event.outcome));
        return found.isEmpty() ? "" : found.size() == 1 ? found.iterator().next() : SEVERAL;
    }

    /**
     * The reason that the events of the latest end give, as the published code takes it.
     *
     * @param events all events of the chain
     * @param reasons those of them that give a reason
     * @param alone whether an event of that end without a reason makes it Other as well
     */
    static String latest(List<CldEvent> events, List<CldEvent> reasons, boolean alone) {
        LocalDate end = reasons.stream()
                .map(event -> event.end)
                .max(Comparator.nullsFirst(Comparator.naturalOrder()))
                .orElse(null);
        List<CldEvent> last = (alone ? events : reasons)
                .stream()
                        .filter(event -> java.util.Objects.equals(event.end, end))
                        .toList();
        long different = last.stream()
                .map(event -> List.of(event.type, event.start, event.outcome))
                .distinct()
                .count();
        return reasons.isEmpty() ? "" : different == 1 ? last.get(0).outcome : SEVERAL;
    }
}
