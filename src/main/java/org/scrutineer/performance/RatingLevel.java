package org.scrutineer.performance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One level of a rating scheme.
 *
 * @param letter printed in the mark
 * @param wordHigh its words where high is good
 * @param wordLow its words where low is good
 * @param colour of the mark, as {@code #RRGGBB}
 * @param shape of the mark
 * @param amount what the rule needs, or null for the target's own tolerance
 * @param legend what a tally of it is called, <code>{tolerance}</code> standing for the tolerance that was used; empty
 *     for its words
 */
public record RatingLevel(
        String letter,
        String wordHigh,
        String wordLow,
        String colour,
        String shape,
        LevelRule rule,
        BigDecimal amount,
        String legend) {

    /** A level whose tallies are called by its words. */
    public RatingLevel(
            String letter,
            String wordHigh,
            String wordLow,
            String colour,
            String shape,
            LevelRule rule,
            BigDecimal amount) {
        this(letter, wordHigh, wordLow, colour, shape, rule, amount, "");
    }

    /** The words for a polarity. */
    public String word(Polarity polarity) {
        return polarity == Polarity.LOW ? wordLow : wordHigh;
    }

    /** The words for tables of both polarities: {@code on or above target (low is good: on or below target)}. */
    public String words() {
        return wordHigh.equals(wordLow) ? wordHigh : wordHigh + " (low is good: " + wordLow + ")";
    }

    Rating rating(Polarity polarity) {
        return new Rating(letter, word(polarity), colour, shape);
    }

    boolean holds(BigDecimal printed, Target target, Polarity polarity) {
        return rule == LevelRule.OTHERWISE
                || limit(target, polarity)
                        .filter(limit -> polarity.compare(printed, limit) >= 0)
                        .isPresent();
    }

    /**
     * The worst value that has this level; empty where there is none, and where the target lacks what the rule needs.
     */
    public Optional<BigDecimal> limit(Target target, Polarity polarity) {
        BigDecimal worse = polarity == Polarity.LOW ? BigDecimal.ONE : BigDecimal.ONE.negate();
        return switch (rule) {
            case REACHES_TARGET ->
                Optional.of(target.value()
                        .subtract(worse.multiply(share(target, amount == null ? BigDecimal.ZERO : amount))));
            case WITHIN_POINTS ->
                Optional.of(target.value().add(worse.multiply(amount == null ? target.amberTolerance() : amount)));
            case WITHIN_PERCENT ->
                percent(target).map(percent -> target.value().add(worse.multiply(share(target, percent))));
            case REACHES_FLOOR -> Optional.ofNullable(target.floor());
            case OTHERWISE -> Optional.empty();
        };
    }

    private Optional<BigDecimal> percent(Target target) {
        return Optional.ofNullable(amount == null ? target.statedTolerance() : amount);
    }

    private static BigDecimal share(Target target, BigDecimal percent) {
        return target.value().abs().multiply(percent).movePointLeft(2);
    }

    /**
     * What the rule allows, in words: {@code within 0.5}, {@code within 5%}, {@code the floor}; empty where it allows
     * nothing.
     */
    public String allowance(Target target) {
        return switch (rule) {
            case REACHES_TARGET -> amount == null || amount.signum() == 0 ? "" : "better by " + plain(amount) + "%";
            case WITHIN_POINTS -> "within " + plain(amount == null ? target.amberTolerance() : amount);
            case WITHIN_PERCENT ->
                percent(target).map(percent -> "within " + plain(percent) + "%").orElse("no tolerance is given");
            case REACHES_FLOOR -> target.floor() == null ? "no floor is given" : "the floor";
            case OTHERWISE -> "";
        };
    }

    private static String plain(BigDecimal number) {
        return Figures.count(number);
    }
}
