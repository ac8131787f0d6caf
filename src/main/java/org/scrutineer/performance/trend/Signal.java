package org.scrutineer.performance.trend;

/**
 * A sign that something other than chance moved a series.
 *
 * @param rule that found it
 * @param first the first point that it is about
 * @param last the last point
 * @param high whether the points are high, or rise
 */
public record Signal(Rule rule, int first, int last, boolean high) {

    /** What the points do (MDC; for a run chart PERLA-2011). */
    public enum Rule {
        OUTSIDE("a point beyond a limit"),
        SHIFT("a run of points on one side of the centre line"),
        TREND("a run of points that all go one way"),
        NEAR_LIMIT("two of three points near one limit");

        private final String words;

        Rule(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether it is about a point. The point between two near a limit is not near it. */
    public boolean covers(int point) {
        return point == first || point == last || (rule != Rule.NEAR_LIMIT && point > first && point < last);
    }
}
