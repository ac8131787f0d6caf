package org.scrutineer.extract.validate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutineer.extract.validate.figures.SuppliedFigures.Series;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Unit;

/** More people in the numerator of a percentage than in its denominator. */
final class NumeratorTooLarge implements FigureRule {

    @Override
    public String code() {
        return "L-NUMERATOR";
    }

    @Override
    public List<Suspect> suspects(SuppliedFigures figures, Set<Object> explained) {
        List<Suspect> all = new ArrayList<>();
        for (Series series : figures.series()) {
            for (IndicatorValue value : series.values()) {
                if (series.unit() == Unit.PERCENT
                        && value.numerator() != null
                        && value.denominator() != null
                        && value.numerator().compareTo(value.denominator()) > 0) {
                    all.add(new Suspect(
                            value,
                            "numerator",
                            series.called(),
                            value.numerator().toPlainString() + " of "
                                    + value.denominator().toPlainString() + " in " + value.period(),
                            "a numerator up to the denominator"));
                }
            }
        }
        return all;
    }
}
