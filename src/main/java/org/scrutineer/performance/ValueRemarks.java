package org.scrutineer.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a page says of single values: a star with its note, and what a value is of. */
public final class ValueRemarks {

    /** Stands after a value that has a note. */
    public static final String STAR = "*";

    private ValueRemarks() {}

    /** A star for a value with a note; else nothing. */
    public static String star(IndicatorValue value) {
        return value != null && value.remark().isPresent() ? STAR : "";
    }

    /**
     * The notes of values, the same one said once: {@code 2016/17: over counted}.
     *
     * @param values those that are printed; null for none
     */
    public static List<String> notes(List<IndicatorValue> values) {
        return said(values, IndicatorValue::remark);
    }

    /** What values are of: {@code 2017/18 Q1, 2017/18 Q2: all delays}. */
    public static List<String> bases(List<IndicatorValue> values) {
        return said(values, IndicatorValue::basis);
    }

    private static List<String> said(List<IndicatorValue> values, Function<IndicatorValue, Optional<String>> words) {
        Map<String, List<String>> periods = new LinkedHashMap<>();
        values.stream().filter(Objects::nonNull).forEach(value -> words.apply(value)
                .ifPresent(said -> periods.computeIfAbsent(said, one -> new ArrayList<>())
                        .add((value.series() + " " + value.period().printed()).strip())));
        return periods.entrySet().stream()
                .map(one -> one.getValue().stream().distinct().collect(Collectors.joining(", ")) + ": " + one.getKey())
                .toList();
    }
}
