package org.scrutineer.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured, for people line by line and for programs as {@code target/bench.json}. */
public final class Figures {

    private final Map<String, Object> all = new LinkedHashMap<>();

    /** Prints a figure and keeps it. */
    public void put(String name, double value, String unit) {
        double rounded = Math.round(value * 1000) / 1000.0;
        System.out.printf("%-62s %,12.3f %s%n", name, rounded, unit);
        all.put(name, Map.of("value", rounded, "unit", unit));
    }

    /** Prints a remark and keeps it. */
    public void say(String name, String words) {
        System.out.println(name + ": " + words);
        all.put(name, words);
    }

    public Map<String, Object> all() {
        return all;
    }

    /** The middle one of several measurements. */
    public static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
