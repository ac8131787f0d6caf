package org.scrutineer.extract.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.figures.AskedTextReader;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.performance.AskedText;
import org.scrutineer.performance.Benchmark;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.OwedCommentary;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.ValueStatus;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;

/**
 * What a new quarter needs of each indicator: its value, its texts, its target where the year is new, a newer
 * comparison.
 */
final class OwedFigures {

    private static final Set<ValueStatus> NEVER =
            Set.of(ValueStatus.SUPPRESSED, ValueStatus.NOT_APPLICABLE, ValueStatus.NOT_COLLECTED, ValueStatus.WITHHELD);

    private final PerformanceBook book;
    private final List<AskedText> asked;
    private final ReportingPeriod from;
    private final ReportingPeriod to;

    OwedFigures(PerformanceBook book, List<AskedText> asked, ReportingPeriod from, ReportingPeriod to) {
        this.book = book;
        this.asked = asked;
        this.from = from;
        this.to = to;
    }

    /** Of a source whose faulty rows are left to its validation. */
    static OwedFigures of(Source source, ReportingPeriod from, ReportingPeriod to) {
        PerformanceBook book =
                PerformanceReader.isIn(source) ? PerformanceReader.read(source, new ArrayList<>()) : null;
        return new OwedFigures(
                book, book == null ? List.of() : AskedTextReader.read(source, book, new ArrayList<>()), from, to);
    }

    /** By owner. */
    List<Owed> all() {
        if (book == null) {
            return List.of();
        }
        List<Owed> owed = new ArrayList<>();
        for (Indicator indicator : book.indicators()) {
            values(indicator, owed);
            target(indicator, owed);
            benchmark(indicator, owed);
        }
        commentary(owed);
        owed.sort(java.util.Comparator.comparing(Owed::owner));
        return owed;
    }

    private void values(Indicator indicator, List<Owed> owed) {
        List<IndicatorValue> all = book.values(indicator.code()).stream()
                .filter(value -> !value.assumed())
                .toList();
        Set<String> there = series(all.stream().filter(OwedFigures::isSupplied).toList(), to);
        for (String series : series(all, from)) {
            if (!there.contains(series)) {
                owed.add(owed(indicator, "value", to.toString(), series.isEmpty() ? "" : "Series " + series));
            }
        }
        // What comes once a year is due with the year's last quarter.
        boolean yearly =
                !all.isEmpty() && all.stream().allMatch(value -> value.period().wholeYear());
        if (yearly
                && to.quarter() == 4
                && series(all, ReportingPeriod.of(to.year())).isEmpty()) {
            owed.add(owed(indicator, "value", to.year().toString(), "It comes once a year."));
        }
    }

    /** A row without a value, a fraction or a reason why none will be printed is room for a value. */
    private static boolean isSupplied(IndicatorValue value) {
        return value.value() != null || value.numerator() != null || NEVER.contains(value.status());
    }

    private static Set<String> series(List<IndicatorValue> values, ReportingPeriod period) {
        return values.stream()
                .filter(value -> value.period().equals(period))
                .map(IndicatorValue::series)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private void target(Indicator indicator, List<Owed> owed) {
        if (!to.year().equals(from.year())
                && book.target(indicator.code(), from.year()).isPresent()
                && book.target(indicator.code(), to.year()).isEmpty()) {
            owed.add(owed(indicator, "target", to.year().toString(), "The year is new."));
        }
    }

    private void benchmark(Indicator indicator, List<Owed> owed) {
        Optional<FinancialYear> newest = book.benchmarks().stream()
                .filter(one -> one.code().equals(indicator.code()))
                .map(Benchmark::year)
                .max(FinancialYear::compareTo);
        FinancialYear due = to.year().previous();
        if (newest.isPresent() && newest.get().compareTo(due) < 0) {
            owed.add(owed(
                    indicator,
                    "benchmark",
                    due.toString(),
                    "The newest is of " + newest.get() + ". Leave it while " + due + " is not published."));
        }
    }

    private void commentary(List<Owed> owed) {
        for (OwedCommentary one : OwedCommentary.of(book, new Period(to.year(), to.quarter()), asked)) {
            if (one.isOwed()) {
                owed.add(owed(one.indicator(), "commentary", to.toString(), one.kind() + ": " + one.asks()));
            }
        }
    }

    private static Owed owed(Indicator indicator, String what, String period, String note) {
        return new Owed(indicator.owner(), what, indicator.code(), indicator.title(), period, note);
    }
}
