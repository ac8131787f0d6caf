package org.scrutineer.cli.result;

import java.nio.file.Path;
import java.util.List;
import org.scrutineer.ascof.central.CentralFigure;
import org.scrutineer.extract.csv.CsvFile;

/** Writes {@code ascof-central.csv}: the figures by the department's own method. It names nobody. */
public final class CentralFile {

    private CentralFile() {}

    /**
     * Writes the central figures as CSV.
     *
     * @param figures of the year, then of twelve months where these are others
     */
    public static void write(List<CentralFigure> figures, Path path) {
        try (CsvFile csv = new CsvFile(
                path,
                "framework_year",
                "code",
                "part",
                "group",
                "gender",
                "numerator",
                "denominator",
                "value",
                "unable_to_classify",
                "note")) {
            for (CentralFigure one : figures) {
                csv.row(
                        one.period(),
                        one.code(),
                        one.part(),
                        one.group(),
                        one.gender(),
                        String.valueOf(one.numerator()),
                        denominator(one),
                        one.value() == null ? "" : one.value().toPlainString(),
                        String.valueOf(one.unable()),
                        one.note());
            }
            csv.finish();
        }
    }

    /** A rate without a population has no denominator; a percentage always has one, if it is 0. */
    private static String denominator(CentralFigure one) {
        return one.isRate() && one.denominator() == 0 ? "" : String.valueOf(one.denominator());
    }
}
