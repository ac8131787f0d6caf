package org.scrutineer.salt.measure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.RuleSet;

/** All measures. The order matters only where one asks who is in another: long-term support comes first. */
public final class Measures {

    private static final Map<ReturnLayout, List<Measure>> BY_LAYOUT = new ConcurrentHashMap<>();

    private Measures() {}

    /** Every measure by the tables of one year. */
    public static List<Measure> of(RuleSet rules) {
        return BY_LAYOUT.computeIfAbsent(rules.layout(), Measures::of);
    }

    private static List<Measure> of(ReturnLayout layout) {
        return List.of(
                new Lts001a(layout),
                new Lts001b(layout),
                new Lts001c(layout),
                new Lts002a(layout),
                new Lts002b(layout),
                new Lts003(layout),
                new Lts004(layout),
                new Sts001(layout),
                new Sts002a(layout),
                new Sts002b(layout),
                new Sts004(layout));
    }
}
