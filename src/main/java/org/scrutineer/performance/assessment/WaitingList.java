package org.scrutineer.performance.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scrutineer.performance.grid.CountGrid;
import org.scrutineer.performance.grid.DayBand;
import org.scrutineer.performance.grid.Tie;
import org.scrutineer.salt.Period;

/** Who waits for an assessment at the ends of the last four quarters: how many by how long, and the median wait. */
public final class WaitingList {

    private static final int QUARTERS = 4;
    private static final List<DayBand> BANDS = DayBand.read("assessment/wait-bands.csv");

    private final List<AssessmentWait> waits;
    private final List<Period> quarters;

    public WaitingList(List<AssessmentWait> waits, Period period) {
        this.waits = List.copyOf(waits);
        Period[] back = new Period[QUARTERS];
        for (int i = 0; i < QUARTERS; i++) {
            back[QUARTERS - 1 - i] =
                    Period.containing(period.end().minusDays(10).minusMonths(3L * i));
        }
        this.quarters = List.of(back);
    }

    /** The quarters at whose ends the list is looked at, the earliest first. */
    public List<Period> quarters() {
        return quarters;
    }

    /** How many wait, by band. */
    public CountGrid byBand() {
        CountGrid grid = new CountGrid(
                "waiting-list", quarters.stream().map(WaitingList::heading).toList());
        for (DayBand band : BANDS) {
            grid.add(
                    band.label(),
                    quarters.stream()
                            .mapToLong(quarter ->
                                    waiting(quarter.end()).filter(band::has).count())
                            .toArray());
        }
        int all = grid.addTotal(
                "All who wait",
                quarters.stream()
                        .mapToLong(quarter -> waiting(quarter.end()).count())
                        .toArray());
        grid.tieRows(Tie.Kind.SUM, all, CountGrid.rows(0, all - 1));
        return grid;
    }

    private static String heading(Period quarter) {
        return "End of " + quarter.year().toString().replace('-', '/') + " Q" + quarter.quarter();
    }

    /** The median wait in days of those who wait at the end of a quarter; empty when nobody does. */
    public Optional<BigDecimal> median(Period quarter) {
        long[] days = waiting(quarter.end()).sorted().toArray();
        if (days.length == 0) {
            return Optional.empty();
        }
        long twice = days[(days.length - 1) / 2] + days[days.length / 2];
        return Optional.of(BigDecimal.valueOf(twice).divide(BigDecimal.valueOf(2)));
    }

    private java.util.stream.LongStream waiting(LocalDate day) {
        return waits.stream().filter(wait -> wait.waitsOn(day)).mapToLong(wait -> wait.daysBy(day));
    }
}
