package org.scrutineer.extract.validate.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.extract.validate.figures.SuppliedFigures.Series;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Unit;

/** A percentage or a rate that its numerator and denominator do not give, rounded as it is written. */
final class NotItsFraction implements FigureRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** A sum that was itself rounded on the way may be off by as little as this. */
    private static final BigDecimal SLACK = new BigDecimal("0.000001");

    @Override
    public String code() {
        return "L-FRACTION";
    }

    @Override
    public List<Suspect> suspects(SuppliedFigures figures, Set<Object> explained) {
        List<Suspect> all = new ArrayList<>();
        for (Series series : figures.series()) {
            Unit unit = series.unit();
            BigDecimal times =
                    unit == Unit.PERCENT || unit.isRate() ? unit.per().orElseThrow() : null;
            for (IndicatorValue value : series.values()) {
                if (times == null || value.value() == null || explained.contains(value)) {
                    continue;
                }
                share(value)
                        .map(share -> share.multiply(times))
                        .filter(given -> !isRounded(value.value(), given))
                        .ifPresent(given -> all.add(new Suspect(
                                value,
                                "value",
                                series.called(),
                                value.value().toPlainString() + " in " + value.period(),
                                given.setScale(Math.max(1, value.value().scale()), RoundingMode.HALF_UP)
                                                .toPlainString() + ", which is "
                                        + value.numerator().toPlainString() + " of "
                                        + value.denominator().toPlainString())));
            }
        }
        return all;
    }

    private static boolean isRounded(BigDecimal value, BigDecimal given) {
        BigDecimal halfOfTheLast = HALF.scaleByPowerOfTen(-Math.max(0, value.scale()));
        return value.subtract(given).abs().compareTo(halfOfTheLast.add(SLACK)) <= 0;
    }

    /** The percentage that a numerator and a denominator give; empty without them. */
    static Optional<BigDecimal> percentage(IndicatorValue value) {
        return share(value).map(share -> share.multiply(HUNDRED));
    }

    private static Optional<BigDecimal> share(IndicatorValue value) {
        return value.numerator() == null
                        || value.denominator() == null
                        || value.denominator().signum() == 0
                ? Optional.empty()
                : Optional.of(value.numerator().divide(value.denominator(), MathContext.DECIMAL64));
    }
}
