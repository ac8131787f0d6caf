package org.scrutineer.ascof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.layout.RuleSet;

/** Picks out of the why-trail who is in the numerator and denominator of indicators. */
public final class AscofTrail implements Trail {

    /** A cell and the indicator that adds it up. */
    private record Part(AscofDefinition definition, AscofCell cell) {}

    private final Map<Integer, List<AscofMember>> places = new HashMap<>();
    /** By measure and table, so that a place of the trail asks the few cells of its table alone. */
    private final Map<String, Map<String, List<Part>>> cells = new HashMap<>();

    private final Consumer<AscofMember> to;

    private final RuleSet rules;

    /**
     * A trail of these indicators.
     *
     * @param rules by which the return is counted
     * @param to told of each member, in the order of the trail
     */
    public AscofTrail(List<AscofDefinition> definitions, RuleSet rules, Consumer<AscofMember> to) {
        this.rules = rules;
        this.to = to;
        for (AscofDefinition definition : definitions) {
            for (AscofCell cell : definition.cells()) {
                cells.computeIfAbsent(cell.measure(), measure -> new HashMap<>())
                        .computeIfAbsent(cell.table(), table -> new ArrayList<>())
                        .add(new Part(definition, cell));
            }
        }
    }

    @Override
    public void entry(TrailEntry entry) {
        if (entry.inCell()) {
            // Which indicators a cell belongs to is the same for everyone in it.
            List<AscofMember> members = places.computeIfAbsent(entry.place().number(), number -> members(entry));
            for (AscofMember member : members) {
                to.accept(new AscofMember(member.definition(), member.cell(), entry));
            }
        }
    }

    private List<AscofMember> members(TrailEntry entry) {
        return cells.getOrDefault(entry.measure(), Map.of()).getOrDefault(entry.table(), List.of()).stream()
                .filter(part -> part.cell().holds(entry, rules))
                .map(part -> new AscofMember(part.definition(), part.cell(), entry))
                .toList();
    }
}
