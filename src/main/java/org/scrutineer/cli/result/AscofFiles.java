package org.scrutineer.cli.result;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.ascof.AscofCount;
import org.scrutineer.ascof.AscofFramework;
import org.scrutineer.ascof.AscofMember;
import org.scrutineer.ascof.AscofTrail;
import org.scrutineer.ascof.AscofValue;
import org.scrutineer.ascof.Population;
import org.scrutineer.ascof.central.CentralFigure;
import org.scrutineer.extract.csv.CsvBytes;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.count.TrailPlace;
import org.scrutineer.salt.layout.RuleSet;

/**
 * Writes {@code ascof.csv}, the indicators that the records give, and {@code ascof-people.csv}, who is in them, which
 * is personal data.
 */
public final class AscofFiles implements AutoCloseable {

    private final Path folder;
    private final FinancialYear year;
    private final CsvFile people;
    private final List<List<byte[]>> beginnings = new ArrayList<>();
    /** Parts that are written and can be reused. */
    private final Queue<AscofPeoplePart> free = new ConcurrentLinkedQueue<>();

    public AscofFiles(Path folder, FinancialYear year, RuleSet rules) {
        this.folder = folder;
        this.year = year;
        people = new CsvFile(
                folder.resolve("ascof-people.csv"),
                "framework_year",
                "code",
                "part",
                "sign",
                "measure",
                "table",
                "row",
                "column",
                "person_id",
                "event_id");
        // All people of a cell belong to the same indicators.
        List<byte[]> ofPlace = new ArrayList<>();
        AscofTrail trail = new AscofTrail(
                AscofFramework.get().in(year), rules, member -> ofPlace.add(beginning(year.toString(), member)));
        for (TrailPlace place : TrailPlace.all(rules)) {
            trail.entry(new TrailEntry(place, "", "", null, List.of()));
            beginnings.add(List.copyOf(ofPlace));
            ofPlace.clear();
        }
    }

    private static byte[] beginning(String year, AscofMember member) {
        TrailPlace place = member.entry().place();
        return CsvBytes.values(
                year,
                member.definition().code(),
                member.cell().part().label(),
                member.cell().sign() < 0 ? "taken away" : "added",
                place.measure(),
                place.table(),
                place.row(),
                place.column(),
                "");
    }

    /** An empty part, for one thread. */
    public AscofPeoplePart part() {
        AscofPeoplePart part = free.poll();
        return part == null ? new AscofPeoplePart(beginnings) : part;
    }

    /** Writes a part after those before. */
    public void add(AscofPeoplePart part) {
        people.rows(part.rows());
        part.clear();
        free.add(part);
    }

    /** Writes rows that were worded elsewhere. */
    public void add(CsvBytes rows) {
        people.rows(rows);
    }

    /** Writes the figures. */
    void finish(SaltReturn counted, List<Population> populations, List<CentralFigure> figures) {
        try (CsvFile csv = new CsvFile(
                folder.resolve("ascof.csv"),
                "framework_year",
                "code",
                "title",
                "numerator",
                "denominator",
                "value",
                "unit",
                "note")) {
            for (AscofValue value : AscofCount.of(counted, populations, figures)) {
                boolean none = value.note().startsWith("not ") && value.value() == null;
                csv.row(
                        year.toString(),
                        value.definition().code(),
                        value.definition().title(),
                        none ? "" : Integer.toString(value.numerator()),
                        value.denominator() == 0 && value.value() == null ? "" : Long.toString(value.denominator()),
                        text(value.value()),
                        value.definition().unit(),
                        Stream.of(value.basis(), value.note())
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining("; ")));
            }
            csv.finish();
        }
    }

    /** Gives the file of people its name. */
    void finishPeople() {
        people.finish();
    }

    private static String text(BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    @Override
    public void close() {
        people.close();
    }
}
