package org.scrutineer.jasper.query;

import java.util.List;
import java.util.Optional;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.run.ReportRun;

/** {@code indicator CODE}: a row per series and period, with the value as a number and as it is printed. */
final class IndicatorQuery implements Query {

    @Override
    public String verb() {
        return "indicator";
    }

    @Override
    public Optional<String> needs() {
        return Optional.of("indicator");
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        Indicator indicator = of(words, run, verb());
        return new TableDataSource(
                List.of(
                        "code",
                        "title",
                        "series",
                        "period",
                        "value",
                        "printed",
                        "numerator",
                        "denominator",
                        "note",
                        "status",
                        "forecast",
                        "unit",
                        "polarity",
                        "computed",
                        "break"),
                run.book().values(indicator.code()).stream()
                        .filter(value -> !value.assumed())
                        .map(value -> new Object[] {
                            indicator.code(),
                            indicator.title(),
                            value.series(),
                            value.period().printed(),
                            value.value(),
                            value.confidential()
                                    ? Symbol.CONFIDENTIAL.text()
                                    : value.value() == null
                                            ? value.status().missing()
                                            : value.unit()
                                                    .map(unit -> Figures.value(
                                                            value.value(),
                                                            unit,
                                                            value.value().scale()))
                                                    .orElse(Figures.value(value.value(), indicator)),
                            value.numerator(),
                            value.denominator(),
                            value.note(),
                            value.value() == null
                                    ? value.status().missing()
                                    : value.status().label().isEmpty()
                                            ? "final"
                                            : value.status().label(),
                            value.forecast(),
                            value.unit().orElse(indicator.unit()).label(),
                            indicator.polarity().name().toLowerCase(java.util.Locale.ROOT),
                            value.computed(),
                            value.breakBefore().orElse(null)
                        })
                        .toList());
    }

    /** The indicator that a verb is followed by. */
    static Indicator of(List<String> words, ReportRun run, String verb) {
        if (words.size() != 1) {
            throw new IllegalArgumentException(verb + " is followed by the code of one indicator, such as " + verb
                    + " 1E; found \"" + verb + " " + String.join(" ", words) + "\"");
        }
        return run.book()
                .indicator(words.get(0))
                .orElseThrow(() -> new IllegalArgumentException("no indicator has the code " + words.get(0)));
    }
}
