package org.scrutineer.cli.council.cld;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.scrutineer.cli.council.Calendar;
import org.scrutineer.salt.FinancialYear;

/**
 * The same council in another financial year: every day of its rows, births too, is as many years later or earlier. The
 * last day of February stands for 29 February where a year has none.
 */
final class LaterYear {

    private final int years;
    private final int[] days;

    LaterYear(FinancialYear year) {
        this.years = year.startYear() - Calendar.PERIOD.start().getYear();
        List<String> headers = CldWords.headers();
        this.days = IntStream.range(0, headers.size())
                .filter(column -> headers.get(column).contains("Date"))
                .toArray();
    }

    /** A row on the days of the other year. */
    String[] of(String[] row) {
        String[] other = row.clone();
        for (int column : days) {
            if (!other[column].isEmpty()) {
                other[column] = LocalDate.parse(other[column]).plusYears(years).toString();
            }
        }
        return other;
    }
}
