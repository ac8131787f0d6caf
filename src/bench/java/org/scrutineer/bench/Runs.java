package org.scrutineer.bench;

import java.util.ArrayList;
import java.util.List;

/** Several runs of one side of a race. */
final class Runs {

    private final List<Child> runs = new ArrayList<>();

    void add(Child run) {
        runs.add(run);
    }

    /** The median by the clock. */
    double seconds() {
        return Figures.median(runs.stream().map(Child::seconds).toList());
    }

    /** Puts down the medians and the most memory of all. */
    void put(String name, Figures figures) {
        figures.put(name, seconds(), "s");
        figures.put(
                name + ", processor time",
                Figures.median(runs.stream().map(Child::cpuSeconds).toList()),
                "s");
        figures.put(
                name + ", most memory",
                runs.stream().mapToLong(Child::peakMegabytes).max().orElse(0),
                "MB");
    }

    /** Puts down the medians of the ratios, pair by pair: by the clock and by processor time. */
    void against(Runs others, String name, Figures figures) {
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            clock.add(runs.get(i).seconds() / others.runs.get(i).seconds());
            processor.add(runs.get(i).cpuSeconds() / others.runs.get(i).cpuSeconds());
        }
        figures.put(name, Figures.median(clock), "x");
        figures.put(name + ", processor time", Figures.median(processor), "x");
    }
}
