package org.scrutineer.performance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;

/** Everything supplied for a report in the performance contract, in the order supplied. */
public record PerformanceBook(
        List<Indicator> indicators,
        List<IndicatorValue> values,
        List<Target> targets,
        List<Benchmark> benchmarks,
        List<Commentary> commentary,
        List<Narrative> narrative,
        List<RatingOverride> overrides,
        List<Meeting> meetings,
        RatingSchemes schemes) {

    /** A book rated by the schemes that come with the program. */
    public PerformanceBook(
            List<Indicator> indicators,
            List<IndicatorValue> values,
            List<Target> targets,
            List<Benchmark> benchmarks,
            List<Commentary> commentary,
            List<Narrative> narrative,
            List<RatingOverride> overrides,
            List<Meeting> meetings) {
        this(
                indicators,
                values,
                targets,
                benchmarks,
                commentary,
                narrative,
                overrides,
                meetings,
                RatingSchemes.shipped());
    }

    public PerformanceBook {
        indicators = List.copyOf(indicators);
        values = List.copyOf(values);
        targets = List.copyOf(targets);
        benchmarks = List.copyOf(benchmarks);
        commentary = List.copyOf(commentary);
        narrative = List.copyOf(narrative);
        overrides = List.copyOf(overrides);
        meetings = List.copyOf(meetings);
    }

    /**
     * The same book, with values worked out from the council's records where none is supplied. A supplied value always
     * stands.
     */
    public PerformanceBook with(List<AscofComparison> ascof, Period period) {
        List<AscofComparison> computed = ascof.stream()
                .filter(one -> one.supplied() == null && one.usable())
                .toList();
        Set<String> codes = computed.stream().map(one -> one.indicator().code()).collect(Collectors.toSet());
        Stream<IndicatorValue> kept = values.stream()
                .filter(value -> !codes.contains(value.code())
                        || !value.series().isEmpty()
                        || !value.period().equals(ReportingPeriod.of(period)));
        return withValues(Stream.concat(kept, computed.stream().map(one -> one.asValue(period)))
                .toList());
    }

    /** The same book with other indicators. */
    PerformanceBook withIndicators(List<Indicator> others) {
        return new PerformanceBook(
                others, values, targets, benchmarks, commentary, narrative, overrides, meetings, schemes);
    }

    /** The same book with other values. */
    public PerformanceBook withValues(List<IndicatorValue> others) {
        return new PerformanceBook(
                indicators, others, targets, benchmarks, commentary, narrative, overrides, meetings, schemes);
    }

    /** The same book with other texts. */
    public PerformanceBook withNarrative(List<Narrative> others) {
        return new PerformanceBook(
                indicators, values, targets, benchmarks, commentary, others, overrides, meetings, schemes);
    }

    /** The same book, rated by other schemes. */
    public PerformanceBook withSchemes(RatingSchemes others) {
        return new PerformanceBook(
                indicators, values, targets, benchmarks, commentary, narrative, overrides, meetings, others);
    }

    /**
     * Indicators of which nothing was supplied but what they are: no value of any period, no target, no comparison, no
     * text, no decision.
     */
    public List<Indicator> silent() {
        Set<String> spoken = Stream.of(
                        values.stream().map(IndicatorValue::code),
                        targets.stream().map(Target::code),
                        benchmarks.stream().map(Benchmark::code),
                        commentary.stream().map(Commentary::code),
                        overrides.stream().map(RatingOverride::code))
                .flatMap(codes -> codes)
                .collect(Collectors.toSet());
        return indicators.stream()
                .filter(indicator -> !spoken.contains(indicator.code()))
                .toList();
    }

    /** The same book without the indicators of which nothing was supplied. */
    public PerformanceBook withoutSilent() {
        List<Indicator> silent = silent();
        return silent.isEmpty()
                ? this
                : new PerformanceBook(
                        indicators.stream()
                                .filter(indicator -> !silent.contains(indicator))
                                .toList(),
                        values,
                        targets,
                        benchmarks,
                        commentary,
                        narrative,
                        overrides,
                        meetings,
                        schemes);
    }

    public List<Indicator> indicators(String appendix) {
        return indicators.stream()
                .filter(indicator -> indicator.appendix().equals(appendix))
                .toList();
    }

    public Optional<Indicator> indicator(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** All values of an indicator. */
    public List<IndicatorValue> values(String code) {
        return values.stream().filter(value -> value.code().equals(code)).toList();
    }

    /** The value of an indicator's first series in a period. */
    public Optional<IndicatorValue> value(String code, ReportingPeriod period) {
        return values.stream()
                .filter(value -> value.code().equals(code)
                        && value.series().isEmpty()
                        && value.period().equals(period))
                .findFirst();
    }

    /** The target of a whole year. */
    public Optional<Target> target(String code, FinancialYear year) {
        return target(code, ReportingPeriod.of(year));
    }

    /** The target of a period: of a quarter it is what should be reached by then. */
    public Optional<Target> target(String code, ReportingPeriod period) {
        return targets.stream()
                .filter(target -> target.code().equals(code) && target.period().equals(period))
                .findFirst();
    }

    public Optional<Benchmark> benchmark(String code, FinancialYear year) {
        return benchmarks.stream()
                .filter(benchmark ->
                        benchmark.code().equals(code) && benchmark.year().equals(year))
                .findFirst();
    }

    public Optional<RatingOverride> override(String code, ReportingPeriod period) {
        return overrides.stream()
                .filter(override ->
                        override.code().equals(code) && override.period().equals(period))
                .findFirst();
    }

    public List<Commentary> commentary(String code, ReportingPeriod period) {
        return commentary.stream()
                .filter(comment ->
                        comment.code().equals(code) && comment.period().equals(period))
                .toList();
    }

    public Optional<Meeting> meeting(ReportingPeriod period) {
        return meetings.stream()
                .filter(meeting -> meeting.period().equals(period))
                .findFirst();
    }
}
