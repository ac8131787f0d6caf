package org.scrutineer.cli.council;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.scrutineer.rules.RuleFile;

/**
 * Random numbers that are the same in every run: {@link Random} is specified to the bit, so a seed gives the same
 * council on every machine.
 */
final class SeededRandom {

    private final Random random;
    private final Map<String, LabelQuota> mixes = new HashMap<>();

    SeededRandom(long seed) {
        random = new Random(seed);
        for (RuleFile.Line line : RuleFile.read("council-mix.csv")) {
            mixes.computeIfAbsent(line.get("mix"), LabelQuota::new)
                    .add(line.get("label"), Integer.parseInt(line.get("weight")));
        }
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A day, both ends included. */
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    /** A label of {@code rules/council-mix.csv}, by its weight. */
    String of(String mix) {
        LabelQuota deck = mixes.get(mix);
        String label = deck.draw(this);
        deck.add(label, 1);
        return label;
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
