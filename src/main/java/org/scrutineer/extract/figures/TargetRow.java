package org.scrutineer.extract.figures;

import java.math.BigDecimal;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.value.PrintedTarget;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Target;

/** A target as its row has it. */
final class TargetRow {

    private TargetRow() {}

    /** @throws org.scrutineer.extract.contract.DataProblemException when a number of the row cannot be one */
    static Target of(Row row, Indicator indicator) {
        String printed = row.text("target");
        return new Target(
                indicator.code(),
                PerformanceReader.period(row, "year"),
                PrintedTarget.read(printed, indicator.unit(), indicator.polarity())
                        .orElse(null),
                printed,
                tolerance(row),
                row.number("floor", indicator.unit()));
    }

    private static BigDecimal tolerance(Row row) {
        BigDecimal tolerance = row.number("amber_tolerance");
        if (tolerance != null && tolerance.signum() < 0) {
            throw row.problem(
                    "amber_tolerance",
                    "V-NUMBER",
                    Row.quoted(row.text("amber_tolerance")),
                    "0 or more: how far short of the target is still amber",
                    "Write the distance without a sign; whether high or low is good is the indicator's polarity.");
        }
        return tolerance;
    }
}
