package org.scrutineer.extract.cld;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.scrutineer.background.Background;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.salt.Today;

/** Reads Client Level Data as facts of the return. */
public final class CldReader {

    /** Of fewer rows nothing can be told. */
    private static final int ENOUGH = 5;

    private static final int HALF = 2;

    private CldReader() {}

    /** Whether a source has Client Level Data. */
    public static boolean isIn(Source source) {
        return source.has(CldColumns.table());
    }

    /**
     * Reads everything that can be read.
     *
     * @param why the period and the settings of the count
     * @param unreadable where to say that the table as a whole, or its rest, cannot be read
     */
    public static SaltIntake read(Source source, ReadFor why, List<Problem> unreadable) {
        CldIntake intake = new CldIntake();
        try {
            read(source, intake);
            CompletableFuture<List<Problem>> identifiers = IdentifierChecks.begin(intake, why.settings());
            intake.submissions = Submissions.join(
                    intake,
                    PeriodRule.of(why.settings(), CldConstants.of(why.rules())),
                    YearMonth.from(Today.inEngland()));
            intake.aboutFiles.addAll(Background.result(identifiers));
            intake.aboutFiles.addAll(CoverageChecks.of(intake.submissions));
            if (why.period() != null) {
                intake.aboutFiles.addAll(intake.submissions.lacking(why.period()));
            }
        } catch (DataProblemException whole) {
            unreadable.addAll(whole.problems());
        }
        return FactsOfEvents.of(intake, why, BesideEvents.of(source));
    }

    /**
     * Reads the rows into an intake.
     *
     * @throws DataProblemException when the table as a whole, or its rest, cannot be read; what was read by then is in
     *     the intake
     */
    static void read(Source source, CldIntake intake) {
        EventReader reader = new EventReader(intake.notes, intake.laCodes, intake.people);
        CldCells cells = new CldCells();
        NoEventRows noEvents = new NoEventRows();
        try (Rows rows = source.open(CldColumns.table())) {
            boolean more = true;
            while (more) {
                try {
                    Row row = rows.next();
                    more = row != null;
                    if (more) {
                        cells.clean(row);
                        if (!noEvents.passes(row)) {
                            intake.add(reader.read(row));
                        }
                    }
                } catch (DataProblemException fault) {
                    if (fault.endsTable() || fault.problems().get(0).row() <= 1) {
                        throw fault;
                    }
                    intake.reject(fault.problems());
                }
            }
            intake.aboutFiles.addAll(rows.notes());
        }
        intake.people.close();
        tellFilesApart(intake.events);
        intake.aboutFiles.addAll(noEvents.problems());
        intake.aboutFiles.addAll(cells.problems());
        mustHaveRows(source, intake.rows());
        mustHaveKnownTypes(intake);
        reader.monthFirst().mustBeNone();
    }

    /** Where no type of event, client or service is in its list, every figure would be nought. */
    private static void mustHaveKnownTypes(CldIntake intake) {
        Map<String, Long> outside = intake.notes.byColumn();
        for (String column : List.of("event_type", "client_type", "service_type")) {
            long rows = outside.getOrDefault(column, 0L);
            // The events are gone through for a column with such values alone.
            if (rows < ENOUGH) {
                continue;
            }
            boolean service = column.equals("service_type");
            List<CldEvent> services =
                    intake.events.stream().filter(CldEvent::isService).toList();
            boolean none = service
                    ? !services.isEmpty() && services.stream().allMatch(event -> event.service.isEmpty())
                    : intake.events.isEmpty();
            if (none && HALF * rows >= (service ? services.size() : intake.rows())) {
                throw DataProblemException.endOfTable(new Problem(
                        (service ? intake.events : intake.without).get(0).file,
                        0,
                        column,
                        "D-LIST",
                        String.format("%,d values, none of which is in the list", rows),
                        "codes of Client Level Data, such as \""
                                + CldCodes.words(column).orElseThrow().get(0) + "\"",
                        "Export the labels as the specification writes them, not numbers or words of the system."));
            }
        }
    }

    private static void tellFilesApart(List<CldEvent> events) {
        String other = "";
        String elsewhere = "";
        for (CldEvent event : events) {
            if (!event.file.equals(events.get(0).file)) {
                elsewhere = event.file.equals(other) ? elsewhere : " of " + event.file;
                other = event.file;
                event.elsewhere = elsewhere;
            }
        }
    }

    private static void mustHaveRows(Source source, long rows) {
        if (rows == 0) {
            throw new DataProblemException(new Problem(
                    source.describe(),
                    0,
                    "",
                    "S-EMPTY",
                    "a header row and no event",
                    "a row for each event",
                    "Export the submission again."));
        }
    }
}
