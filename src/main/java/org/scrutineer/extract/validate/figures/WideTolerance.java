package org.scrutineer.extract.validate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Target;

/** A tolerance as large as the target itself, with which hardly any figure can be red. */
final class WideTolerance implements FigureRule {

    @Override
    public String code() {
        return "L-TOLERANCE";
    }

    @Override
    public List<Suspect> suspects(SuppliedFigures figures, Set<Object> explained) {
        List<Suspect> all = new ArrayList<>();
        for (Indicator indicator : figures.book().indicators()) {
            for (Target target : figures.targets(indicator.code())) {
                if (target.statedTolerance() != null
                        && target.value().signum() != 0
                        && target.statedTolerance().compareTo(target.value().abs()) >= 0
                        && !explained.contains(target)) {
                    all.add(new Suspect(
                            target,
                            "amber_tolerance",
                            indicator.code(),
                            target.statedTolerance().toPlainString() + " beside a target of " + target.printed(),
                            "less than the target: the distance from it that is still amber"));
                }
            }
        }
        return all;
    }
}
