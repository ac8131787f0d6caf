package org.scrutineer.ascof.central.waiting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.salt.Period;

/**
 * The waits that ended in one quarter, of one age band.
 *
 * @param quarter in which the response or the service started
 * @param group age band, or total
 * @param number of waits
 * @param lower lower quartile in days, between the two nearest where it falls between
 * @param median in days, likewise
 * @param upper upper quartile, likewise
 */
public record WaitFigure(
        Period quarter, Wait.To to, String group, int number, BigDecimal lower, BigDecimal median, BigDecimal upper) {

    private static final double LOWER = 0.25;
    private static final double HALF = 0.5;
    private static final double UPPER = 0.75;

    /** Every quarter that a wait ended in, in order. */
    public static List<WaitFigure> of(Collection<Wait> waits) {
        Map<String, List<Wait>> by = new TreeMap<>();
        for (Wait wait : waits) {
            String place = Period.containing(wait.ended()) + "|" + wait.to().ordinal() + "|";
            by.computeIfAbsent(place + wait.band(), any -> new ArrayList<>()).add(wait);
            by.computeIfAbsent(place + "total", any -> new ArrayList<>()).add(wait);
        }
        List<WaitFigure> figures = new ArrayList<>();
        by.forEach((place, own) -> figures.add(figure(place.substring(place.lastIndexOf('|') + 1), own)));
        return figures;
    }

    private static WaitFigure figure(String group, List<Wait> waits) {
        List<Integer> days = waits.stream().map(Wait::days).sorted().toList();
        return new WaitFigure(
                Period.containing(waits.get(0).ended()),
                waits.get(0).to(),
                group,
                days.size(),
                at(days, LOWER),
                at(days, HALF),
                at(days, UPPER));
    }

    /** The value at a share of the way, as SQL's PERCENTILE_CONT has it. */
    private static BigDecimal at(List<Integer> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        double value = sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
