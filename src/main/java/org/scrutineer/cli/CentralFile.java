package org.scrutineer.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.scrutineer.ascof.central.CentralIndicator;
import org.scrutineer.extract.CsvFile;

/** Writes {@code ascof-central.csv}: the indicators by the department's own method. It names nobody. */
final class CentralFile {

    private CentralFile() {
    }

    static void write(List<CentralIndicator> indicators, Path path) {
        try (CsvFile csv = new CsvFile(path, "framework_year", "code", "title", "numerator", "denominator", "value", "unable_to_classify")) {
            for (CentralIndicator one : indicators) {
                int below = one.denominator().size();
                String value = below == 0 ? "" : BigDecimal.valueOf(100L * one.numerator().size()).divide(BigDecimal.valueOf(below), 1, RoundingMode.HALF_UP).toString();
                csv.row(one.frameworkYear(), one.code(), one.title(), String.valueOf(one.numerator().size()), below == 0 ? "" : String.valueOf(below), value, String.valueOf(one.unable()));
            }
            csv.finish();
        }
    }
}
