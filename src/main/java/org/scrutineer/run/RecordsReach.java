package org.scrutineer.run;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.fact.RecordsEnd;

/**
 * Whether the records go on to the end of a period. A period that they do not reach would be printed as if nothing had
 * happened in it.
 */
final class RecordsReach {

    /** Weekends and holidays at the end of a quarter are no gap. */
    private static final int DAYS_WITHOUT_A_WORD = 7;
    /** The last day of fewer records says nothing of how far a council's system goes. */
    private static final int FEW = 20;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private RecordsReach() {}

    /**
     * Refuses a period that the records are far from reaching; how far is the setting {@code records.end.days}.
     *
     * @throws DataProblemException when they end too long before it
     */
    static void mustReach(RecordsEnd records, Period period, Settings settings, String source) {
        Optional<LocalDate> last = records.last();
        int most = Integer.parseInt(settings.get("records.end.days"));
        if (last.isPresent()
                && records.events() >= FEW
                && last.get().plusDays(most).isBefore(period.end())) {
            throw new DataProblemException(new Problem(
                    source,
                    0,
                    "",
                    "S-PERIOD",
                    "records until " + DAY.format(last.get()),
                    "records of the period, which ends on " + DAY.format(period.end()),
                    "Choose a period that the records reach, or supply later records. The setting "
                            + "records.end.days says how many days they may end before it."));
        }
    }

    /** A sentence for readers where the records end before the period does. */
    static Optional<String> words(RecordsEnd records, Period period) {
        return records.last()
                .filter(last -> last.plusDays(DAYS_WITHOUT_A_WORD).isBefore(period.end()))
                .map(last -> "The records end on " + DAY.format(last) + ", "
                        + ChronoUnit.DAYS.between(last, period.end())
                        + " days before the period does; what happened since is not counted. Last day of each table: "
                        + records.tables().entrySet().stream()
                                .map(table -> table.getKey().replace('_', ' ') + " " + DAY.format(table.getValue()))
                                .collect(Collectors.joining(", "))
                        + ".");
    }
}
