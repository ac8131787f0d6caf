package org.scrutineer.extract.validate.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutineer.extract.validate.figures.SuppliedFigures.Series;
import org.scrutineer.performance.Unit;

/** A percentage, a target or an average of England of more than a hundred per cent. */
final class OverHundred implements FigureRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String EXPECTED = "up to 100 per cent";

    @Override
    public String code() {
        return "V-PERCENT";
    }

    @Override
    public List<Suspect> suspects(SuppliedFigures figures, Set<Object> explained) {
        List<Suspect> all = new ArrayList<>();
        for (Series series : figures.series()) {
            if (series.unit() == Unit.PERCENT) {
                series.values().stream()
                        .filter(value -> isOver(value.value()))
                        .forEach(value -> all.add(new Suspect(
                                value,
                                "value",
                                series.called(),
                                value.value().toPlainString() + " per cent in " + value.period(),
                                EXPECTED)));
            }
        }
        figures.book().indicators().stream()
                .filter(indicator -> indicator.unit() == Unit.PERCENT)
                .forEach(indicator -> {
                    figures.targets(indicator.code()).stream()
                            .filter(target -> isOver(target.value()))
                            .forEach(target -> all.add(new Suspect(
                                    target,
                                    "target",
                                    indicator.code(),
                                    "a target of " + target.value().toPlainString() + " per cent",
                                    EXPECTED)));
                    figures.benchmarks(indicator.code()).stream()
                            .filter(benchmark -> isOver(benchmark.england()))
                            .forEach(benchmark -> all.add(new Suspect(
                                    benchmark,
                                    "england_average",
                                    indicator.code(),
                                    benchmark.england().toPlainString() + " per cent",
                                    EXPECTED)));
                });
        return all.stream()
                .filter(suspect -> !explained.contains(suspect.record()))
                .toList();
    }

    private static boolean isOver(BigDecimal value) {
        return value != null && value.compareTo(HUNDRED) > 0;
    }
}
