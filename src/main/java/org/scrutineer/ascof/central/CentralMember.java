package org.scrutineer.ascof.central;

import java.util.List;

/**
 * A person, or a period of theirs, in a measure, and why. Personal data.
 *
 * @param code such as {@code 2A}
 * @param part such as {@code 1a}; empty where the measure has none
 * @param groups the groups they are in
 * @param gender for measures by gender
 * @param person the council's identifier
 * @param event the event that is counted; empty where people are
 * @param place in what part of the figure
 * @param step which step or rule decided
 * @param decidedBy the fact that decided
 * @param beaten what it beat
 */
public record CentralMember(
        String code,
        String part,
        List<String> groups,
        String gender,
        String person,
        String event,
        Place place,
        String step,
        String decidedBy,
        String beaten) {

    /** Whether they are of a figure, by its name, such as {@code 3D 1a total}. */
    public boolean in(String figure) {
        String name = code + (part.isEmpty() ? "" : " " + part) + " ";
        return groups.stream().anyMatch(group -> figure.equals(name + group));
    }

    /** As the files of reasons have it: measure, table, row, column, person, event, winner, beaten, rule. */
    public String[] reason() {
        return new String[] {"ASCOF " + code, part, groups.get(0), place.label(), person, event, decidedBy, beaten, step
        };
    }

    /** In what part of a figure someone is. */
    public enum Place {
        /** In the numerator, and in the denominator where people are its denominator. */
        NUMERATOR,
        /** In the denominator alone. */
        DENOMINATOR,
        /** In the denominator alone, since what the numerator asks for is not known. */
        DENOMINATOR_UNKNOWN,
        /** In neither part, since it cannot be classified. */
        UNABLE,
        /** In neither part by a rule. */
        EXCLUDED;

        /** As the files of people write it. */
        public String label() {
            return switch (this) {
                case NUMERATOR -> "numerator";
                case DENOMINATOR -> "denominator";
                case DENOMINATOR_UNKNOWN -> "denominator, unknown";
                case UNABLE -> "unable to classify";
                case EXCLUDED -> "excluded";
            };
        }

        boolean inDenominator() {
            return this == NUMERATOR || this == DENOMINATOR || this == DENOMINATOR_UNKNOWN;
        }

        boolean unknown() {
            return this == UNABLE || this == DENOMINATOR_UNKNOWN;
        }
    }
}
