package org.scrutineer.extract.cld;

/**
 * A rule that decided about a person whose events conflict, so that a figure may differ from what their records
 * suggest.
 *
 * @param measure the measures it concerns, by the beginning of their name; empty for all
 * @param rule the rule's title
 */
public record RuleDecision(String measure, String rule) implements Comparable<RuleDecision> {

    /** Whether it may explain a person's place in a measure. */
    public boolean concerns(String name) {
        return name.startsWith(measure);
    }

    @Override
    public int compareTo(RuleDecision other) {
        int byRule = rule.compareTo(other.rule);
        return byRule != 0 ? byRule : measure.compareTo(other.measure);
    }
}
