package org.scrutineer.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How values are rated against targets. A value is compared at the printed precision, with the limit of each level as
 * it stands; the first level whose rule holds is the rating.
 *
 * @param levels in the order in which they are tried; the last is {@link LevelRule#OTHERWISE}
 */
public record RatingScheme(String name, List<RatingLevel> levels) {

    public RatingScheme {
        levels = List.copyOf(levels);
    }

    /**
     * The rating of a value.
     *
     * @param value the value or forecast
     * @param target a target that is a number
     */
    public Rating rate(BigDecimal value, Target target, Indicator indicator) {
        BigDecimal printed = value.setScale(indicator.decimals(), RoundingMode.HALF_UP);
        return levels.stream()
                .filter(level -> level.holds(printed, target, indicator.polarity()))
                .findFirst()
                .map(level -> level.rating(indicator.polarity()))
                .orElse(Rating.NONE);
    }

    /** The level of a letter, as people decide it. */
    public Optional<RatingLevel> level(String letter) {
        return levels.stream()
                .filter(level -> level.letter().equalsIgnoreCase(letter.strip()))
                .findFirst();
    }

    /**
     * What gives each level, with the tolerance used: {@code G at 300 or below, A at 310 or below (within 10), R
     * otherwise}.
     */
    public String explained(Target target, Indicator indicator) {
        String side = indicator.polarity() == Polarity.LOW ? " or below" : " or above";
        List<String> said = new ArrayList<>();
        for (RatingLevel level : levels) {
            String allowance = level.allowance(target);
            String limit = level.limit(target, indicator.polarity())
                    .map(worst -> Figures.limit(worst, indicator))
                    .orElse("");
            if (level.rule() == LevelRule.OTHERWISE) {
                said.add(level.letter() + " otherwise");
            } else if (limit.isEmpty()) {
                said.add("no " + level.letter() + " (" + allowance + ")");
            } else {
                said.add(level.letter() + " at " + limit + side + (allowance.isEmpty() ? "" : " (" + allowance + ")"));
            }
        }
        return String.join(", ", said);
    }
}
