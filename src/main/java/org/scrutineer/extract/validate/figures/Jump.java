package org.scrutineer.extract.validate.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutineer.extract.validate.figures.SuppliedFigures.Series;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Unit;

/**
 * A value that is more than so many times the one before it, or less than that part of it: thousands of pounds among
 * pounds, a digit too many.
 */
final class Jump implements FigureRule {

    /** Small numbers vary: a change from 1 to 12 people is no sign of a mistake. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(20);

    private static final int QUARTERS = 4;

    private final int limit;

    /** @param limit how many times as much is a jump */
    Jump(int limit) {
        this.limit = limit;
    }

    @Override
    public String code() {
        return "L-JUMP";
    }

    @Override
    public List<Suspect> suspects(SuppliedFigures figures, Set<Object> explained) {
        List<Suspect> all = new ArrayList<>();
        for (Series series : figures.series()) {
            IndicatorValue before = null;
            for (IndicatorValue value : series.values()) {
                if (value.value() == null || value.value().signum() <= 0 || explained.contains(value)) {
                    continue;
                }
                if (before != null && value.breakBefore().isEmpty() && isJump(series, before, value)) {
                    all.add(new Suspect(
                            value,
                            "value",
                            series.called(),
                            value.value().toPlainString() + " in " + value.period() + " after "
                                    + before.value().toPlainString() + " in " + before.period(),
                            "a value within " + limit + " times the one before it"));
                }
                before = value;
            }
        }
        return all;
    }

    private boolean isJump(Series series, IndicatorValue before, IndicatorValue value) {
        BigDecimal one = ofAYear(series, before);
        BigDecimal other = ofAYear(series, value);
        BigDecimal larger = one.max(other);
        boolean isSmall =
                series.unit() == Unit.COUNT && before.value().max(value.value()).compareTo(SMALL) < 0;
        return !isSmall && larger.compareTo(one.min(other).multiply(BigDecimal.valueOf(limit))) > 0;
    }

    /** What grows through the year is compared as if it grew evenly. */
    private static BigDecimal ofAYear(Series series, IndicatorValue value) {
        boolean part = series.indicator().cumulative()
                && !value.snapshot()
                && !value.period().wholeYear()
                && series.unit() != Unit.PERCENT
                && series.unit() != Unit.SCORE;
        return part
                ? value.value()
                        .multiply(BigDecimal.valueOf(QUARTERS))
                        .divide(BigDecimal.valueOf(value.period().quarter()), MathContext.DECIMAL64)
                : value.value();
    }
}
