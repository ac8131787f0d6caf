package org.scrutineer.performance.glance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Reason;
import org.scrutineer.performance.ReportingPeriod;

/**
 * Something that cannot be told yet, of several measures alike.
 *
 * @param reason in a few words
 * @param source of the measures, where all come from one; or empty
 * @param expected when it can be told; empty where nobody said
 * @param figure whether it is a figure that is not there; otherwise it is a verdict
 * @param measures of which it is so
 */
public record NotYetKnown(String reason, String source, String expected, boolean figure, List<Indicator> measures) {

    /** What of a quarter cannot be told: figures first, then verdicts, the largest groups first. */
    static List<NotYetKnown> of(List<Measured> all, PerformanceBook book, ReportingPeriod period) {
        Map<List<String>, List<Indicator>> figures = new LinkedHashMap<>();
        Map<List<String>, List<Indicator>> verdicts = new LinkedHashMap<>();
        for (Measured one : all) {
            boolean several = one.judgement()
                    .absent()
                    .map(Reason::words)
                    .filter("several series"::equals)
                    .isPresent();
            if (one.judgement().latest() == null && !several) {
                String expected = expected(one.indicator(), book, period).orElse("");
                String reason = one.judgement().absent().map(Reason::words).orElse("not supplied");
                figures.computeIfAbsent(List.of(reason, one.indicator().source(), expected), key -> new ArrayList<>())
                        .add(one.indicator());
            } else if (one.verdict().direction() == Direction.NONE && !decided(one)) {
                String reason = one.verdict().missing() == null
                        ? ""
                        : one.verdict().missing().words();
                verdicts.computeIfAbsent(List.of(reason, "", ""), key -> new ArrayList<>())
                        .add(one.indicator());
            }
        }
        List<NotYetKnown> untold = new ArrayList<>(grouped(figures, true));
        untold.addAll(grouped(verdicts, false));
        return List.copyOf(untold);
    }

    /** What people decided has its reason where it stands. */
    private static boolean decided(Measured one) {
        return one.judgement().override().map(override -> override.direction()).isPresent();
    }

    private static List<NotYetKnown> grouped(Map<List<String>, List<Indicator>> groups, boolean figure) {
        return groups.entrySet().stream()
                .map(group -> new NotYetKnown(
                        group.getKey().get(0),
                        group.getKey().get(1),
                        group.getKey().get(2),
                        figure,
                        List.copyOf(group.getValue())))
                .sorted(java.util.Comparator.comparingInt(
                                (NotYetKnown one) -> one.measures().size())
                        .reversed())
                .toList();
    }

    private static Optional<String> expected(Indicator indicator, PerformanceBook book, ReportingPeriod period) {
        return book.values(indicator.code()).stream()
                .filter(value -> value.period().equals(period))
                .map(IndicatorValue::expected)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
