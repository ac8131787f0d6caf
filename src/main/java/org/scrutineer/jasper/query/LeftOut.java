package org.scrutineer.jasper.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.extract.validate.Quality;
import org.scrutineer.run.ReportRun;

/** The notice on the pages when rows with faults are left out of the figures. */
final class LeftOut {

    private LeftOut() {}

    /** What the cover says of the records: rows left out, and a period that they do not reach. */
    static String onTheCover(ReportRun run) {
        return Stream.of(words(run), run.recordsEnd()).flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    /** One sentence with the tables and their numbers; empty when nothing was left out. */
    static Optional<String> words(ReportRun run) {
        if (run.leftOut() == 0) {
            return Optional.empty();
        }
        Quality quality = run.quality();
        String tables = quality.rejected().entrySet().stream()
                .filter(table -> table.getValue() > 0)
                .map(table -> String.format(
                        Locale.UK,
                        "%s %,d of %,d",
                        table.getKey().replace('_', ' '),
                        table.getValue(),
                        quality.read().get(table.getKey())))
                .collect(Collectors.joining(", "));
        return Optional.of(String.format(
                Locale.UK,
                "The figures leave out %,d of the %,d rows supplied, because they have faults: %s. See Data quality.",
                run.leftOut(),
                quality.rowsRead(),
                tables));
    }
}
