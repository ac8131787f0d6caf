package org.scrutineer.cli;

import java.nio.file.Path;
import java.util.List;
import org.scrutineer.extract.CsvFile;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.fact.Fact;

/** Writes {@code why.csv} (design.md section 7) while the people are counted. The file holds personal data. */
final class WhyFile implements Trail, AutoCloseable {

    private final CsvFile csv;

    WhyFile(Path path) {
        csv = new CsvFile(path, "measure", "table", "row", "column", "person_id", "event_id", "winner", "beaten", "rule");
    }

    @Override
    public void entry(TrailEntry entry) {
        csv.row(entry.measure(), entry.table(), entry.row(), entry.column(), entry.subject(), entry.event(), entry.winner() == null ? "" : entry.winner().describe(),
                describe(entry.beaten()), entry.rule());
    }

    /** Several facts in one value, the winner's rivals one after the other. */
    static String describe(List<? extends Fact> facts) {
        if (facts.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Fact fact : facts) {
            text.append(text.isEmpty() ? "" : "; ").append(fact.describe());
        }
        return text.toString();
    }

    void finish() {
        csv.finish();
    }

    @Override
    public void close() {
        csv.close();
    }
}
