package org.scrutineer.extract.validate.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.validate.figures.SuppliedFigures.Series;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Unit;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.FinancialYear;

/**
 * Counts that seem to be of each quarter's last day, though nothing says so: their quarters would be added up to a year
 * that never was. The title tells it, or a year's value that is its last quarter's.
 */
final class CountOfADay implements FigureRule {

    private static final Set<Unit> ADDED_UP = EnumSet.of(Unit.COUNT, Unit.HOURS, Unit.POUNDS);
    private static final Pattern WORDS = Pattern.compile(RuleFile.read("day-words.csv").stream()
            .map(line -> Pattern.quote(line.get("word")))
            .collect(Collectors.joining("|", "\\b(?:", ")\\b")));

    @Override
    public String code() {
        return "L-DAY";
    }

    @Override
    public List<Suspect> suspects(SuppliedFigures figures, Set<Object> explained) {
        List<Suspect> all = new ArrayList<>();
        for (Series series : figures.series()) {
            List<IndicatorValue> quarters = series.values().stream()
                    .filter(value -> value.value() != null && !value.period().wholeYear())
                    .toList();
            if (!ADDED_UP.contains(series.unit())
                    || series.indicator().cumulative()
                    || quarters.size() < 2
                    || series.values().stream().anyMatch(value -> value.snapshot() || answered(value, figures))) {
                continue;
            }
            IndicatorValue last = quarters.get(quarters.size() - 1);
            evidence(series, quarters)
                    .filter(why -> !explained.contains(last))
                    .ifPresent(why -> all.add(new Suspect(
                            last,
                            "snapshot",
                            series.called(),
                            "nothing, though " + why,
                            "Y if each value is of its quarter's last day, N if it is of the whole quarter")));
        }
        return all;
    }

    private static boolean answered(IndicatorValue value, SuppliedFigures figures) {
        Row row = figures.places().get(value);
        return row != null && !row.text("snapshot").isEmpty();
    }

    private static Optional<String> evidence(Series series, List<IndicatorValue> quarters) {
        var word = WORDS.matcher(series.indicator().title().toLowerCase(Locale.ROOT));
        if (word.find()) {
            return Optional.of("the title says \"" + word.group() + "\"");
        }
        Map<FinancialYear, List<IndicatorValue>> years = quarters.stream()
                .collect(Collectors.groupingBy(value -> value.period().year()));
        return series.values().stream()
                .filter(value -> value.period().wholeYear() && value.value() != null)
                .filter(year -> isItsLastQuarter(
                        year.value(), years.getOrDefault(year.period().year(), List.of())))
                .map(year -> "the value of " + year.period() + " is its quarter 4's")
                .findFirst();
    }

    private static boolean isItsLastQuarter(BigDecimal year, List<IndicatorValue> quarters) {
        BigDecimal sum = quarters.stream().map(IndicatorValue::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return quarters.size() == 4 && quarters.get(3).value().compareTo(year) == 0 && sum.compareTo(year) != 0;
    }
}
