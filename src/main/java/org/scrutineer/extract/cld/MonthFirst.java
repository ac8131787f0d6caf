package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.Optional;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;

/**
 * Watches for dates with the month first. One of them throws doubt on every date of the file, since 04/05/2025 is then
 * 5 April and not 4 May.
 */
final class MonthFirst {

    private String file;
    private long first;
    private String text;
    private long rows;
    private String dayFirst;

    void see(Row row, String value, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            if (CldDates.monthFirst(value)) {
                if (rows == 0) {
                    file = row.file();
                    first = row.number();
                    text = value;
                }
                rows++;
            }
        } else if (dayFirst == null && value.indexOf('/') > 0 && day.get().getDayOfMonth() > 12) {
            dayFirst = value;
        }
    }

    /** @throws DataProblemException for the whole file, naming the first row, where a date has its month first */
    void mustBeNone() {
        if (rows > 0) {
            String both = dayFirst == null ? "" : "; others have the day first, such as " + Row.quoted(dayFirst);
            throw DataProblemException.endOfTable(new Problem(
                    file,
                    first,
                    "",
                    "V-MONTH-FIRST",
                    "the date " + Row.quoted(text) + (rows > 1 ? String.format(" and %,d more", rows - 1) : "")
                            + " with the month first" + both,
                    "every date as yyyy-mm-dd or dd/mm/yyyy",
                    "No date of the file can be trusted: 04/05/2025 may be 4 May or 5 April. Export it again "
                            + "with dates as yyyy-mm-dd."));
        }
    }
}
