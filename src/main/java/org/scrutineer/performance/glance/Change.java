package org.scrutineer.performance.glance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Rating;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.salt.Period;

/**
 * What is other than in the quarter before.
 *
 * @param words such as {@code from R to G: 73.8% after 71.5%}
 * @param worse whether it is a change for the worse; null where that cannot be told
 */
public record Change(Indicator indicator, String words, Boolean worse) {

    /** The ratings that changed, those for the worse first; then figures that are new. */
    static List<Change> of(List<Measured> all, PerformanceBook book, Period period, DirectionReading reading) {
        Period before =
                period.quarter() == 1 ? new Period(period.year().previous(), 4) : period.quarter(period.quarter() - 1);
        List<Change> changes = new ArrayList<>();
        for (Measured one : all) {
            change(one, Judgement.of(one.indicator(), book, before, reading), before)
                    .ifPresent(changes::add);
        }
        return changes.stream()
                .sorted(java.util.Comparator.comparingInt(change -> change.worse == null ? 2 : change.worse ? 0 : 1))
                .toList();
    }

    private static Optional<Change> change(Measured now, Judgement before, Period last) {
        Rating rating = now.judgement().rating();
        if (!now.hasFigure() || now.judgement().late()) {
            return Optional.empty();
        }
        if (before.latest() == null || !before.latest().printable()) {
            return rating.isNone()
                    ? Optional.empty()
                    : Optional.of(new Change(
                            now.indicator(),
                            "first figure of the year, "
                                    + printed(now.judgement().latest(), now.indicator()) + ", rated " + rating.letter(),
                            null));
        }
        if (rating.isNone()
                || before.rating().isNone()
                || rating.letter().equals(before.rating().letter())) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                now.indicator(),
                "from " + before.rating().letter() + " to " + rating.letter() + ": "
                        + printed(now.judgement().latest(), now.indicator()) + " after "
                        + printed(before.latest(), now.indicator()) + " in "
                        + ReportingPeriod.of(last).printed(),
                worse(now.judgement(), before)));
    }

    private static Boolean worse(Judgement now, Judgement before) {
        List<String> letters = now.rated().scheme().levels().stream()
                .map(level -> level.letter())
                .toList();
        int is = letters.indexOf(now.rating().letter());
        int was = letters.indexOf(before.rating().letter());
        return (is < 0 || was < 0) ? null : is > was;
    }

    private static String printed(IndicatorValue value, Indicator indicator) {
        return Figures.value(value.value(), indicator);
    }

    /** An arrow for the change, where it is told. */
    public Direction direction() {
        return worse == null ? Direction.NONE : worse ? Direction.DETERIORATED : Direction.IMPROVED;
    }
}
