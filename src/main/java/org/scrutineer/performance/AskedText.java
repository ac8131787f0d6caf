package org.scrutineer.performance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.rules.RuleFile;

/**
 * A kind of text that the owners of a block's indicators write for each quarter.
 *
 * @param block what the indicators have under {@code appendix}
 * @param kind {@code DATA}, {@code REVIEW}, {@code ACTION} or {@code COMMENT}
 * @param asks what it should say
 * @param notOnTarget whether it is asked for only where the value has a rating that is not on target
 */
public record AskedText(String block, String kind, String asks, boolean notOnTarget) {

    private static final List<AskedText> USUAL = RuleFile.read("commentary.csv").stream()
            .map(line -> new AskedText(line.get("appendix"), line.get("kind"), line.get("asks"), false))
            .toList();

    /** What is asked for where the council names nothing: {@code rules/commentary.csv}. */
    public static List<AskedText> usual() {
        return USUAL;
    }

    /** What a council asks for; of a block that it does not name, the usual. */
    public static List<AskedText> of(List<AskedText> council) {
        Set<String> named = council.stream().map(AskedText::block).collect(Collectors.toSet());
        return Stream.concat(council.stream(), USUAL.stream().filter(asked -> !named.contains(asked.block())))
                .toList();
    }

    /** Whether it is asked for of an indicator in a quarter. */
    boolean isAsked(Indicator indicator, Judgement judgement, RatingSchemes schemes) {
        return block.equals(indicator.appendix()) && (!notOnTarget || isBelow(indicator, judgement.rating(), schemes));
    }

    private static boolean isBelow(Indicator indicator, Rating rating, RatingSchemes schemes) {
        return !rating.isNone()
                && schemes.of(indicator)
                        .level(rating.letter())
                        .map(level -> level.rule() != LevelRule.REACHES_TARGET)
                        .orElse(true);
    }
}
