package org.scrutineer.extract.salt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.extract.Contract;
import org.scrutineer.extract.ContractTable;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.DatabaseFault;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.Row;
import org.scrutineer.extract.Rows;
import org.scrutineer.extract.Source;
import org.scrutineer.extract.ValueFaults;
import org.scrutineer.extract.cld.CldReader;

/** Reads the SALT contract of a source. A row that cannot be used is rejected with its problem; reading goes on to find them all. */
public final class SaltReader {

    /** People first and sequels last, since rows refer to those before them. */
    private static final List<RowReader> READERS = List.of(new PersonReader(), new RequestReader(), new ShortTermReader(), new ReviewReader(), new LongTermReader(),
            new DischargeReader(), new CarerReader(), new SequelReader());

    private SaltReader() {
    }

    /** Whether the source has the one table that every measure needs. */
    public static boolean isIn(Source source) {
        return source.has(Contract.get().table("person")) || CldReader.isIn(source);
    }

    /**
     * Reads everything.
     *
     * @throws DataProblemException when a table as a whole cannot be read, with all such tables and every other fault
     */
    public static SaltIntake read(Source source) {
        List<Problem> unreadable = new ArrayList<>();
        SaltIntake intake = read(source, unreadable);
        if (!unreadable.isEmpty()) {
            unreadable.addAll(intake.problems());
            throw new DataProblemException(unreadable);
        }
        return intake;
    }

    /** Reads everything that can be read; tables that cannot are among the problems. For validation: a count of such an intake would be a half result. */
    public static SaltIntake readAll(Source source) {
        List<Problem> unreadable = new ArrayList<>();
        SaltIntake intake = read(source, unreadable);
        unreadable.addAll(intake.problems());
        return new SaltIntake(intake.book(), unreadable, intake.read(), intake.rejected(), intake.input());
    }

    private static SaltIntake read(Source source, List<Problem> unreadable) {
        if (!source.has(Contract.get().table("person")) && CldReader.isIn(source)) {
            return CldReader.read(source, unreadable);
        }
        Files files = new Files();
        List<Problem> problems = new ArrayList<>();
        Map<String, Long> read = new LinkedHashMap<>();
        Map<String, Long> rejected = new LinkedHashMap<>();
        Set<String> supplied = new LinkedHashSet<>();
        for (RowReader reader : READERS) {
            ContractTable table = Contract.get().table(reader.table());
            if (source.has(table) || table.name().equals("person")) {
                supplied.add(table.name());
                try {
                    read(source, table, reader, files, problems, read, rejected);
                } catch (DataProblemException whole) {
                    unreadable.addAll(whole.problems());
                    if (DatabaseFault.stopped(whole)) {
                        break;
                    }
                }
            }
        }
        return new SaltIntake(files.close(supplied), problems, read, rejected, null);
    }

    private static void read(Source source, ContractTable table, RowReader reader, Files files, List<Problem> problems, Map<String, Long> read, Map<String, Long> rejected) {
        long rows = 0;
        long bad = 0;
        read.put(table.name(), 0L);
        rejected.put(table.name(), 0L);
        try (Rows opened = source.open(table)) {
            while (true) {
                Row row = null;
                try {
                    row = opened.next();
                    if (row == null) {
                        break;
                    }
                    rows++;
                    reader.read(row, files);
                } catch (DataProblemException fault) {
                    if (fault.endsTable()) {
                        throw fault;
                    }
                    // A row that could not be taken apart is no Row, yet it was read.
                    rows += row == null ? 1 : 0;
                    bad++;
                    problems.addAll(row == null ? fault.problems() : ValueFaults.and(fault, row, Labels::mustBeKnown));
                }
            }
        }
        read.put(table.name(), rows);
        rejected.put(table.name(), bad);
    }
}
