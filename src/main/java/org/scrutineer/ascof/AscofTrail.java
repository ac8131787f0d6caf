package org.scrutineer.ascof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.count.TrailEntry;

/** Picks out of the why-trail who is in the numerator and denominator of indicators. */
public final class AscofTrail implements Trail {

    private final Map<Integer, List<AscofMember>> places = new HashMap<>();
    private final List<AscofDefinition> definitions;
    private final Consumer<AscofMember> to;

    /** @param to told of each member, in the order of the trail */
    public AscofTrail(List<AscofDefinition> definitions, Consumer<AscofMember> to) {
        this.definitions = definitions;
        this.to = to;
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
        return definitions.stream()
                .flatMap(definition -> definition.cells().stream()
                        .filter(cell -> cell.holds(entry))
                        .map(cell -> new AscofMember(definition, cell, entry)))
                .toList();
    }
}
