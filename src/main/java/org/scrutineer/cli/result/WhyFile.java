package org.scrutineer.cli.result;

import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.scrutineer.extract.csv.CsvBytes;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.salt.count.TrailPlace;
import org.scrutineer.salt.layout.RuleSet;

/** Writes {@code why.csv}, whose parts may be worded by several threads. The file holds personal data. */
public final class WhyFile implements AutoCloseable {

    private final CsvFile csv;
    /** By number of the place: how the entries begin that name it, and how they end. */
    private final byte[][] beginnings;

    private final byte[][] ends;
    /** Parts that are written and can be reused. */
    private final Queue<WhyPart> free = new ConcurrentLinkedQueue<>();

    public WhyFile(Path path, RuleSet rules) {
        csv = new CsvFile(
                path, "measure", "table", "row", "column", "person_id", "event_id", "winner", "beaten", "rule");
        beginnings = TrailPlace.all(rules).stream()
                .map(place -> CsvBytes.values(place.measure(), place.table(), place.row(), place.column(), ""))
                .toArray(byte[][]::new);
        ends = TrailPlace.all(rules).stream()
                .map(place -> CsvBytes.values("", place.rule()))
                .toArray(byte[][]::new);
    }

    /** An empty part, for one thread. */
    public WhyPart part() {
        WhyPart part = free.poll();
        return part == null ? new WhyPart(beginnings, ends) : part;
    }

    /** Writes a part after those before. */
    public void add(WhyPart part) {
        csv.rows(part.rows());
        part.clear();
        free.add(part);
    }

    /** Writes rows that were worded elsewhere. */
    public void add(CsvBytes rows) {
        csv.rows(rows);
    }

    /** Gives the file its name. */
    public void finish() {
        csv.finish();
    }

    @Override
    public void close() {
        csv.close();
    }
}
