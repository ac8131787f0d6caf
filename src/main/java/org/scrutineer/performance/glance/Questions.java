package org.scrutineer.performance.glance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.scrutineer.performance.Benchmark;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.glance.Question.Kind;
import org.scrutineer.salt.Period;

/**
 * The questions that a quarter raises. Each kind has its turn before any has a second, in the order of {@link Kind};
 * within a kind the gravest comes first. A measure is asked about once. Our choice, because no source has a rule for
 * what members ask: they ask what the paper leaves open.
 */
public final class Questions {

    /** Reasons that are no gap: the figure is not to come, or is kept back on purpose. */
    private static final Set<String> ANSWERED =
            Set.of("not collected", "not applicable", "suppressed", "withheld", "several series");

    /** Our choice, because it is the last quarter of the councils. */
    private static final double LAST_QUARTER = 0.75;
    /** Our choice, because where no rank is known a quarter of England's figure is a long way. */
    private static final double FAR = 0.25;

    private final Glance glance;
    private final PerformanceBook book;
    private final Period period;
    private final SameThing same;

    private Questions(Glance glance, PerformanceBook book, Period period) {
        this.glance = glance;
        this.book = book;
        this.period = period;
        this.same = SameThing.of(book);
    }

    /** At most so many questions. */
    public static List<Question> of(Glance glance, PerformanceBook book, Period period, int most) {
        return new Questions(glance, book, period).chosen(most);
    }

    private List<Question> chosen(int most) {
        Map<Kind, List<Question>> waiting = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            waiting.put(kind, new ArrayList<>(asked(kind)));
        }
        List<Question> chosen = new ArrayList<>();
        Set<String> named = new HashSet<>();
        while (chosen.size() < most && waiting.values().stream().anyMatch(left -> !left.isEmpty())) {
            for (List<Question> left : waiting.values()) {
                left.removeIf(one -> named.contains(same.group(one.indicator())));
                if (!left.isEmpty() && chosen.size() < most) {
                    Question next = left.remove(0);
                    named.add(same.group(next.indicator()));
                    chosen.add(next);
                }
            }
        }
        return List.copyOf(chosen);
    }

    private List<Question> asked(Kind kind) {
        return switch (kind) {
            case NO_ACTION ->
                concerns(
                        kind,
                        one -> one.cause() == Cause.MISSES
                                && one.said().action().isEmpty());
            case NO_DATE ->
                concerns(
                        kind,
                        one -> one.cause() == Cause.MISSES
                                && !one.said().action().isEmpty()
                                && one.said().due() == null);
            case NO_REASON ->
                concerns(
                        kind,
                        one -> one.cause() != Cause.MISSES
                                && one.cause() != Cause.WITHIN_TOLERANCE
                                && one.said().why().isEmpty());
            case FAR_FROM_ENGLAND -> farFromEngland();
            case NO_FIGURE -> noFigure();
        };
    }

    private List<Question> concerns(Kind kind, Predicate<Concern> open) {
        return glance.worse().stream()
                .filter(open)
                .map(one -> new Question(kind, one.indicator(), one.measured(), null, 0))
                .toList();
    }

    private List<Question> farFromEngland() {
        return glance.measured().stream()
                .filter(one -> distance(one).isPresent())
                .sorted(Comparator.comparingDouble(
                                (Measured one) -> distance(one).orElse(0.0))
                        .reversed())
                .map(one -> new Question(
                        Kind.FAR_FROM_ENGLAND,
                        one.indicator(),
                        one,
                        england(one.indicator()).orElseThrow(),
                        0))
                .toList();
    }

    private Optional<Benchmark> england(Indicator indicator) {
        return book.benchmark(indicator.code(), period.year().previous()).filter(one -> one.england() != null);
    }

    /**
     * How far the council's figure of the year before is on the wrong side of England's, where that is far: its place
     * as a part of all places, and where there is no rank a share of England's figure on the same scale.
     */
    private Optional<Double> distance(Measured one) {
        IndicatorValue own = one.judgement().baseline();
        Optional<Benchmark> england = england(one.indicator());
        if (own == null || !own.printable() || own.value() == null || own.assumed() || england.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal average = england.get().england();
        if (one.indicator().polarity().compare(own.value(), average) >= 0) {
            return Optional.empty();
        }
        Integer rank = england.get().rank();
        Integer of = england.get().rankOf();
        if (rank != null && of != null) {
            double place = rank.doubleValue() / of;
            return place > LAST_QUARTER ? Optional.of(place) : Optional.empty();
        }
        double apart = average.signum() == 0
                ? 0
                : own.value().subtract(average).abs().doubleValue()
                        / average.abs().doubleValue();
        return apart >= FAR ? Optional.of(Math.min(1, LAST_QUARTER + apart / 4)) : Optional.empty();
    }

    private List<Question> noFigure() {
        return glance.untold().stream()
                .filter(one -> one.figure() && one.expected().isEmpty() && !ANSWERED.contains(one.reason()))
                .map(one -> new Question(
                        Kind.NO_FIGURE,
                        one.measures().get(0),
                        measured(one.measures().get(0)),
                        null,
                        one.measures().size() - 1))
                .toList();
    }

    private Measured measured(Indicator indicator) {
        return glance.measured().stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
