package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.glance.Change;
import org.scrutineer.performance.glance.Glance;
import org.scrutineer.performance.glance.Measured;
import org.scrutineer.performance.glance.NotYetKnown;
import org.scrutineer.performance.verdict.Comparison;
import org.scrutineer.salt.Period;

/** What cannot be told yet and what changed, a line to each. */
final class GlanceLists {

    private static final int NAMED = 3;
    private static final int MOST = 5;

    private GlanceLists() {}

    /** What cannot be told yet, and when it can. */
    static List<String> untold(Glance glance) {
        List<String> lines = new ArrayList<>();
        for (NotYetKnown one : glance.untold()) {
            int many = one.measures().size();
            String who = many <= NAMED ? codes(one.measures()) : many + " measures";
            if (one.figure()) {
                lines.add(who + (one.source().isEmpty() ? "" : " (" + one.source() + ")") + ": " + reason(one.reason())
                        + (one.expected().isEmpty() ? "; no date given" : "; expected " + one.expected()));
            } else {
                lines.add(who + ": no verdict, " + one.reason());
            }
        }
        long other = glance.measured().stream()
                .filter(one ->
                        one.verdict().comparison() != null && one.verdict().comparison() != Comparison.BASELINE)
                .count();
        if (other > 0) {
            lines.add(
                    0,
                    other + (other == 1 ? " measure has" : " measures have") + " no baseline to be set against, and "
                            + (other == 1 ? "is" : "are") + " judged by other figures of theirs");
        }
        long assumed = glance.measured().stream()
                .map(Measured::judgement)
                .filter(judgement -> judgement.assumed() && judgement.direction() != Direction.NONE)
                .count();
        if (assumed > 0) {
            lines.add(assumed + (assumed == 1 ? " arrow rests" : " arrows rest") + " on assumed values (†)");
        }
        if (lines.isEmpty()) {
            lines.add("Nothing.");
        }
        return shortened(lines, lines.size());
    }

    private static String reason(String reason) {
        return reason.equals("no value yet") ? "no figure yet" : "no figure, " + reason;
    }

    private static String codes(List<Indicator> measures) {
        return measures.stream().map(Indicator::code).collect(Collectors.joining(", "));
    }

    /** What changed since the quarter before. */
    static List<String> changed(Glance glance, Period period) {
        List<String> lines = new ArrayList<>();
        for (Change change : glance.changes()) {
            String arrow = change.direction() == Direction.NONE
                    ? ""
                    : change.direction().arrow() + " ";
            lines.add(arrow + change.indicator().brief() + " ("
                    + change.indicator().code() + "): " + change.words());
        }
        if (lines.isEmpty()) {
            lines.add("No rating changed since "
                    + ReportingPeriod.of(period).previous().printed());
        }
        return shortened(lines, lines.size());
    }

    private static List<String> shortened(List<String> lines, int all) {
        if (all <= MOST) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, MOST - 1));
        some.add("and " + (all - MOST + 1) + " more");
        return some;
    }
}
