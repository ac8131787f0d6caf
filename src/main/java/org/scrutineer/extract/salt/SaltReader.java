package org.scrutineer.extract.salt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.scrutineer.background.Background;
import org.scrutineer.extract.cld.CldReader;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.database.DatabaseFault;
import org.scrutineer.extract.rows.LeftOutWith;

/**
 * Reads the SALT contract of a source. A row that cannot be used is rejected with its problem; reading goes on to find
 * them all.
 */
public final class SaltReader {

    private static final String PERSON = "person";
    /** The tables whose rows others refer to. */
    private static final Set<String> EVENTS = Set.of("request", "st_max", "review");

    private SaltReader() {}

    /** Whether the source has the one table that every measure needs. */
    public static boolean isIn(Source source) {
        return source.has(Contract.get().table(PERSON)) || CldReader.isIn(source);
    }

    /**
     * Whether the source has any table of the return, or Client Level Data: without one there is nothing to count, and
     * nothing is wrong.
     */
    public static boolean isSupplied(Source source) {
        return CldReader.isIn(source) || Contract.get().tables("salt").stream().anyMatch(source::has);
    }

    /** What a source without any table of the return gives: nobody, and every measure not supplied. */
    public static SaltIntake nothing() {
        return new SaltIntake(new CaseFileBuilder().close(Set.of()), List.of(), Map.of(), Map.of(), null);
    }

    /**
     * Reads everything.
     *
     * @throws DataProblemException when a table as a whole cannot be read, with all such tables and every other fault
     */
    public static SaltIntake read(Source source) {
        return read(source, ReadFor.anything());
    }

    /**
     * Reads everything for a count.
     *
     * @param why the period and the settings of the count
     * @throws DataProblemException when a table as a whole cannot be read, with all such tables and every other fault
     */
    public static SaltIntake read(Source source, ReadFor why) {
        List<Problem> unreadable = new ArrayList<>();
        SaltIntake intake = read(source, why, unreadable);
        if (!unreadable.isEmpty()) {
            unreadable.addAll(intake.problems());
            throw new DataProblemException(unreadable);
        }
        return intake;
    }

    /** Reads everything that can be read, with the defaults. */
    public static SaltIntake readAll(Source source) {
        return readAll(source, ReadFor.anything());
    }

    /**
     * Reads everything that can be read; tables that cannot are among the problems. For validation: a count of such an
     * intake would be a half result.
     */
    public static SaltIntake readAll(Source source, ReadFor why) {
        List<Problem> unreadable = new ArrayList<>();
        SaltIntake intake = read(source, why, unreadable);
        unreadable.addAll(intake.problems());
        return new SaltIntake(
                intake.book(), unreadable, intake.read(), intake.rejected(), intake.input(), intake.central());
    }

    private static SaltIntake read(Source source, ReadFor why, List<Problem> unreadable) {
        if (!source.has(Contract.get().table(PERSON)) && CldReader.isIn(source)) {
            return CldReader.read(source, why, unreadable);
        }
        // People first and sequels last, since rows refer to those before them.
        Labels labels = Labels.by(why.rules());
        List<TableReading> tables = Stream.of(
                        new PersonReader(labels),
                        new RequestReader(labels),
                        new ShortTermReader(labels),
                        new ReviewReader(labels),
                        new LongTermReader(labels),
                        new DischargeReader(),
                        new CarerReader(labels),
                        new SequelReader(labels))
                .map(reader -> new TableReading(reader, labels))
                .filter(reading -> reading.table().name().equals(PERSON) || source.has(reading.table()))
                .toList();
        CaseFileBuilder files = new CaseFileBuilder();
        List<TableReading> done =
                source.tablesAtOnce() ? atOnce(tables, source, files) : oneByOne(tables, source, files);
        List<Problem> problems = new ArrayList<>();
        Map<String, Long> read = new LinkedHashMap<>();
        Map<String, Long> rejected = new LinkedHashMap<>();
        Set<String> supplied = new LinkedHashSet<>();
        for (TableReading table : done) {
            supplied.add(table.table().name());
            read.put(table.table().name(), table.read());
            rejected.put(table.table().name(), table.rejected());
            problems.addAll(table.problems());
            if (table.unreadable() != null) {
                unreadable.addAll(table.unreadable().problems());
            }
        }
        return new SaltIntake(files.close(supplied), saidOnce(problems, done), read, rejected, null);
    }

    /** Rows that refer to a table which cannot be read as a whole are said in one finding for that table. */
    private static List<Problem> saidOnce(List<Problem> problems, List<TableReading> tables) {
        List<Problem> said = problems;
        for (TableReading table : tables) {
            if (table.unreadable() != null) {
                String file = table.unreadable().problems().get(0).file();
                if (table.table().name().equals(PERSON)) {
                    said = LeftOutWith.referring(said, LeftOutWith.Lookup.PERSON, file);
                } else if (EVENTS.contains(table.table().name())) {
                    said = LeftOutWith.referring(said, LeftOutWith.Lookup.EVENT, file);
                }
            }
        }
        return said;
    }

    /** Gives the tables that were read: a database that stopped answering is not asked again. */
    private static List<TableReading> oneByOne(List<TableReading> tables, Source source, CaseFileBuilder files) {
        List<TableReading> done = new ArrayList<>();
        for (TableReading table : tables) {
            table.of(source, files);
            done.add(table);
            if (table.unreadable() != null && DatabaseFault.stopped(table.unreadable())) {
                break;
            }
        }
        return done;
    }

    /** Long-term support has about as many rows as all other tables together, so it is read beside them. */
    private static List<TableReading> atOnce(List<TableReading> tables, Source source, CaseFileBuilder files) {
        tables.get(0).of(source, files);
        List<TableReading> rest = tables.subList(1, tables.size());
        CompletableFuture<List<TableReading>> beside =
                Background.start("tables-beside", () -> read(rest, true, source, files));
        try {
            read(rest, false, source, files);
        } finally {
            Background.result(beside);
        }
        return tables;
    }

    private static List<TableReading> read(
            List<TableReading> tables, boolean restOnPeopleAlone, Source source, CaseFileBuilder files) {
        for (TableReading table : tables) {
            if (table.restsOnPeopleAlone() == restOnPeopleAlone) {
                table.of(source, files);
            }
        }
        return tables;
    }
}
