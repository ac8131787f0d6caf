package org.scrutineer.performance.quote;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.performance.Benchmark;
import org.scrutineer.performance.BlockTally;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.RatingLevel;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.RollUp;
import org.scrutineer.salt.Period;

/**
 * <code>tally BLOCK.WHAT</code>: a count of judgements. A block is an appendix, a priority such as {@code SP1}, or
 * {@code strategic-priorities} for all of these.
 */
final class TallyQuote {

    private static final Map<String, Function<BlockTally, String>> WHAT = new LinkedHashMap<>();

    static {
        WHAT.put("better", tally -> whole(tally.count(Direction.IMPROVED)));
        WHAT.put("same", tally -> whole(tally.same()));
        WHAT.put("worse", tally -> whole(tally.count(Direction.DETERIORATED)));
        WHAT.put("unjudged", tally -> whole(tally.count(Direction.NONE)));
        WHAT.put("judged", tally -> whole(tally.judged()));
        WHAT.put("rows", tally -> whole(tally.rows()));
        WHAT.put("better-share", tally -> tally.improvedShare()
                .map(share -> share.toPlainString() + "%")
                .orElse("none"));
        WHAT.put("green", tally -> whole(tally.count("G")));
        WHAT.put("amber", tally -> whole(tally.count("A")));
        WHAT.put("red", tally -> whole(tally.count("R")));
        WHAT.put("blue", tally -> whole(tally.count("B")));
        WHAT.put("unrated", tally -> whole(tally.unrated()));
    }

    private static final Map<String, Direction> RANKS = new LinkedHashMap<>();

    static {
        RANKS.put("rank-better", Direction.IMPROVED);
        RANKS.put("rank-same", Direction.SAME);
        RANKS.put("rank-worse", Direction.DETERIORATED);
        RANKS.put("rank-none", Direction.NONE);
    }

    private final PerformanceBook book;
    private final ReportingPeriod now;
    private final DirectionReading reading;

    TallyQuote(PerformanceBook book, ReportingPeriod now, DirectionReading reading) {
        this.book = book;
        this.now = now;
        this.reading = reading;
    }

    String answer(String quote, String[] words) {
        String name = words.length > 1 ? words[1] : "";
        String block = name.substring(0, Math.max(0, name.indexOf('.')));
        String what = name.substring(name.indexOf('.') + 1);
        ReportingPeriod period = words.length > 2
                ? Quotes.period(quote, String.join(" ", Arrays.asList(words).subList(2, words.length)))
                : now;
        boolean level = letters().contains(what);
        if (!blocks().contains(block) || (!level && !WHAT.containsKey(what) && !RANKS.containsKey(what))) {
            throw new UnknownFigureException("{" + quote + "}", name, "a tally such as ascof.better", names());
        }
        if (period.wholeYear()) {
            throw new UnknownFigureException(
                    "{" + quote + "}", period.toString(), "the period of a quarter, such as 2017-18 Q3", List.of());
        }
        if (RANKS.containsKey(what)) {
            return whole(ranked(block, RANKS.get(what), period));
        }
        BlockTally tally = BlockTally.of(block, book, new Period(period.year(), period.quarter()), reading);
        return level ? whole(tally.count(what)) : WHAT.get(what).apply(tally);
    }

    private long ranked(String block, Direction direction, ReportingPeriod period) {
        return book.indicators(block).stream()
                .map(indicator -> book.benchmark(indicator.code(), period.year().previous())
                        .map(Benchmark::direction)
                        .orElse(Direction.NONE))
                .filter(one -> one == direction)
                .count();
    }

    private Set<String> blocks() {
        TreeSet<String> blocks = new TreeSet<>();
        blocks.add(RollUp.BY_PRIORITY);
        for (Indicator indicator : book.indicators()) {
            blocks.add(indicator.appendix());
            if (!indicator.priority().isEmpty()) {
                blocks.add(indicator.priority());
            }
        }
        return blocks;
    }

    /** The letters of the schemes in use, such as {@code G}: a scheme of the council's own has its own. */
    private Set<String> letters() {
        return book.indicators().stream()
                .map(book.schemes()::of)
                .distinct()
                .flatMap(scheme -> scheme.levels().stream())
                .map(RatingLevel::letter)
                .collect(Collectors.toSet());
    }

    private List<String> names() {
        return blocks().stream()
                .flatMap(block -> Stream.concat(WHAT.keySet().stream(), RANKS.keySet().stream())
                        .map(what -> block + "." + what))
                .toList();
    }

    private static String whole(long count) {
        return Long.toString(count);
    }
}
