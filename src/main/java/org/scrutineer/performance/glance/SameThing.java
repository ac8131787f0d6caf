package org.scrutineer.performance.glance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.PerformanceBook;

/** Which measures say the same thing: one names the other, or both name a third. */
public final class SameThing {

    private final Map<String, Set<String>> groups = new LinkedHashMap<>();
    private final PerformanceBook book;

    private SameThing(PerformanceBook book) {
        this.book = book;
        book.indicators().forEach(one -> groups.put(one.code(), new LinkedHashSet<>(List.of(one.code()))));
        for (Indicator one : book.indicators()) {
            for (String other : one.sameAs()) {
                if (groups.containsKey(other)) {
                    join(one.code(), other);
                }
            }
        }
    }

    public static SameThing of(PerformanceBook book) {
        return new SameThing(book);
    }

    private void join(String one, String other) {
        Set<String> together = new LinkedHashSet<>(groups.get(one));
        together.addAll(groups.get(other));
        together.forEach(code -> groups.put(code, together));
    }

    /** The measures that say the same as this one, this one first. */
    public List<Indicator> with(Indicator indicator) {
        List<Indicator> all = new ArrayList<>(List.of(indicator));
        groups.get(indicator.code()).stream()
                .filter(code -> !code.equals(indicator.code()))
                .forEach(code -> book.indicator(code).ifPresent(all::add));
        return List.copyOf(all);
    }

    /** The others that say the same. */
    public List<Indicator> others(Indicator indicator) {
        return with(indicator).subList(1, with(indicator).size());
    }

    /** The code that stands for the group of a measure. */
    String group(Indicator indicator) {
        return groups.get(indicator.code()).iterator().next();
    }
}
