package org.scrutineer.performance.glance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.trend.Variation;
import org.scrutineer.performance.verdict.Chance;
import org.scrutineer.salt.Period;

/**
 * A quarter at a glance.
 *
 * @param measured every measure
 * @param worse what got worse or misses its target, by {@link Cause#rule()}
 * @param better what got better and does not miss its target, special causes first, then changes beyond chance, then
 *     others, the largest first
 * @param untold what cannot be told yet
 * @param changes what changed since the quarter before
 * @param withinChance how many measures moved the wrong way by no more than chance, or with no special cause
 */
public record Glance(
        List<Measured> measured,
        List<Concern> worse,
        List<Measured> better,
        List<NotYetKnown> untold,
        List<Change> changes,
        int withinChance) {

    /** The glance of a quarter. */
    public static Glance of(PerformanceBook book, Period period, DirectionReading reading) {
        List<Measured> all = Measured.of(book, period, reading);
        SameThing same = SameThing.of(book);
        ReportingPeriod now = ReportingPeriod.of(period);
        List<Concern> worse = once(
                all.stream()
                        .flatMap(one -> Cause.of(one)
                                .map(cause -> new Concern(
                                        one,
                                        cause,
                                        same.others(one.indicator()),
                                        RemarksOnMeasure.of(same.with(one.indicator()), book, now)))
                                .stream())
                        .sorted(ranking())
                        .toList(),
                same);
        Set<String> named = new HashSet<>();
        worse.forEach(concern -> named.add(same.group(concern.indicator())));
        List<Measured> better = new ArrayList<>();
        all.stream()
                .filter(Measured::gotBetter)
                .sorted(betterFirst())
                .filter(one -> named.add(same.group(one.indicator())))
                .forEach(better::add);
        int withinChance = (int) all.stream()
                .filter(one -> one.thisYears()
                        && one.verdict().worse()
                        && Cause.of(one).isEmpty())
                .count();
        return new Glance(
                all,
                worse,
                List.copyOf(better),
                NotYetKnown.of(all, book, now),
                Change.of(all, book, period, reading),
                withinChance);
    }

    private static Comparator<Concern> ranking() {
        return Comparator.comparing(Concern::cause)
                .thenComparing(
                        Comparator.comparingDouble((Concern one) -> one.cause().size(one.measured()))
                                .reversed());
    }

    private static Comparator<Measured> betterFirst() {
        return Comparator.comparingInt((Measured one) -> one.trend().variation() == Variation.IMPROVEMENT
                        ? 0
                        : one.verdict().chance() == Chance.BEYOND ? 1 : 2)
                .thenComparing(Comparator.comparingDouble(
                                (Measured one) -> one.verdict().size())
                        .reversed());
    }

    private static List<Concern> once(List<Concern> ranked, SameThing same) {
        Set<String> named = new HashSet<>();
        return ranked.stream()
                .filter(one -> named.add(same.group(one.indicator())))
                .toList();
    }

    /** How many measures have a rating, those that say the same thing counted once. */
    public List<Measured> rated(SameThing same) {
        Set<String> groups = new HashSet<>();
        return measured.stream()
                .filter(one -> !one.judgement().rating().isNone())
                .filter(one -> groups.add(same.group(one.indicator())))
                .toList();
    }
}
