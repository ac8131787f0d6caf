package org.scrutineer.performance.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.ReportingPeriod;

/**
 * The bars that a sentence stands under: the quarters of the year up to the reported one. A sentence that says that
 * they fall, rise or hold steady is wrong where every reader sees otherwise.
 */
final class OverBars {

    /** So many bars show which way they go. */
    private static final int FEWEST = 3;
    /**
     * How far the largest may be from the smallest, as a part of their mean, while they are still steady: our choice,
     * because a difference of a quarter is seen in the bars by any reader.
     */
    private static final BigDecimal STEADY = new BigDecimal("0.25");

    private final Subject subject;
    private final List<IndicatorValue> bars = new ArrayList<>();

    OverBars(Subject subject, ReportingPeriod now) {
        this.subject = subject;
        if (subject.accumulates()) {
            return;
        }
        for (int quarter = 1; quarter <= now.quarter(); quarter++) {
            Optional<IndicatorValue> value = subject.at(new ReportingPeriod(now.year(), quarter));
            if (value.isEmpty() || value.get().breakBefore().isPresent()) {
                bars.clear();
            }
            value.ifPresent(bars::add);
        }
    }

    /** What the bars do where every step of them goes the other way. */
    Optional<String> againstWay(int sign) {
        if (bars.size() < FEWEST || sign == 0) {
            return Optional.empty();
        }
        for (int i = 1; i < bars.size(); i++) {
            int step = printed(i).compareTo(printed(i - 1));
            if (Integer.signum(step) != -sign) {
                return Optional.empty();
            }
        }
        return Optional.of(subject.name() + (sign < 0 ? " rose: " : " fell: ") + said());
    }

    /** What the bars are where they are far from steady. */
    Optional<String> againstSteady() {
        if (bars.size() < FEWEST) {
            return Optional.empty();
        }
        BigDecimal least = printed(0);
        BigDecimal most = least;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < bars.size(); i++) {
            least = least.min(printed(i));
            most = most.max(printed(i));
            sum = sum.add(printed(i).abs());
        }
        BigDecimal mean = sum.divide(BigDecimal.valueOf(bars.size()), MathContext.DECIMAL64);
        return most.subtract(least).compareTo(mean.multiply(STEADY)) > 0
                ? Optional.of(subject.name() + " was not steady: " + said())
                : Optional.empty();
    }

    private BigDecimal printed(int bar) {
        return subject.printed(bars.get(bar).value());
    }

    private String said() {
        return bars.stream().map(subject::printed).collect(Collectors.joining(", "));
    }
}
