package org.scrutineer.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.Period;

/** How the indicators of a block moved and were rated in one quarter. */
public record BlockTally(List<Judgement> judgements) {

    public BlockTally {
        judgements = List.copyOf(judgements);
    }

    /**
     * Counts the judgements of a block.
     *
     * @param block an appendix, a priority such as {@code SP1}, or {@link RollUp#BY_PRIORITY} for all of them
     */
    public static BlockTally of(String block, PerformanceBook book, Period period, DirectionReading reading) {
        return new BlockTally(book.indicators().stream()
                .filter(RollUpBlock.members(block))
                .map(indicator -> Judgement.of(indicator, book, period, reading))
                .toList());
    }

    static BlockTally of(Collection<RollUp> blocks) {
        return new BlockTally(blocks.stream()
                .flatMap(block -> block.lines().values().stream())
                .toList());
    }

    public int rows() {
        return judgements.size();
    }

    public int count(Direction direction) {
        return (int) judgements.stream()
                .filter(judgement -> judgement.direction() == direction)
                .count();
    }

    /** How many were given the level of a letter, such as {@code G}; {@code –} for those without a rating. */
    public int count(String letter) {
        return (int) judgements.stream()
                .filter(judgement -> judgement.rating().letter().equalsIgnoreCase(letter))
                .count();
    }

    /** How many have no rating. */
    public int unrated() {
        return count(Rating.NONE.letter());
    }

    /** How many of a direction rest on a value that no source publishes. */
    public int assumed(Direction direction) {
        return (int) judgements.stream()
                .filter(judgement -> judgement.assumed() && judgement.direction() == direction)
                .count();
    }

    /** How many directions rest on a value that no source publishes. */
    public int assumed() {
        return (int) judgements.stream().filter(Judgement::assumed).count();
    }

    /** The levels of the block's schemes. */
    public Legend legend() {
        return Legend.of(judgements);
    }

    /** Those that did not move, within chance or at all. */
    public int same() {
        return count(Direction.SAME) + count(Direction.NO_REAL_CHANGE);
    }

    /** Those of which a direction is known. */
    public int judged() {
        return rows() - count(Direction.NONE);
    }

    /** Improved ones as a whole percentage of those with a judgement; empty when there is none. */
    public Optional<BigDecimal> improvedShare() {
        return judged() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100L * count(Direction.IMPROVED))
                        .divide(BigDecimal.valueOf(judged()), 0, RoundingMode.HALF_UP));
    }

    /** Where this is something else than a text states, what and why. */
    public Optional<String> differenceFrom(StatedRollUp stated) {
        List<String> differences = new ArrayList<>();
        differ("improved", stated.improved(), count(Direction.IMPROVED), differences);
        differ("no significant change", stated.same(), same(), differences);
        differ("deteriorated", stated.deteriorated(), count(Direction.DETERIORATED), differences);
        if (stated.share() != null
                && improvedShare()
                        .filter(share -> share.compareTo(stated.share()) == 0)
                        .isEmpty()) {
            differences.add("improved, of those with a judgement: the text says "
                    + stated.share().stripTrailingZeros().toPlainString() + "%, the figures here give "
                    + improvedShare()
                            .map(share ->
                                    share.toPlainString() + "% (" + count(Direction.IMPROVED) + " of " + judged() + ")")
                            .orElse("none"));
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("; ", differences) + "."
                        + (stated.cause().isEmpty() ? " No cause has been given." : " Cause: " + stated.cause()));
    }

    private static void differ(String word, Integer said, int counted, List<String> differences) {
        if (said != null && said != counted) {
            differences.add(word + ": the text says " + said + ", the figures here give " + counted);
        }
    }
}
