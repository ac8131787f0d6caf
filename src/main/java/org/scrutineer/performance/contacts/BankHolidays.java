package org.scrutineer.performance.contacts;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.rules.RuleFile;

/**
 * The working days of England, for clocks and for scheduled mails: {@code rules/contacts/bank-holidays.csv} has the
 * days that are none although they are in the week, with those that were proclaimed once; outside its years the days
 * that are so by rule.
 */
public final class BankHolidays {

    private static final BankHolidays ENGLAND = new BankHolidays(RuleFile.read("contacts/bank-holidays.csv").stream()
            .map(line -> LocalDate.parse(line.get("date")))
            .collect(Collectors.toSet()));

    private final Set<LocalDate> days;
    private final LocalDate first;
    private final LocalDate last;

    private BankHolidays(Set<LocalDate> days) {
        this.days = days;
        this.first =
                LocalDate.of(days.stream().mapToInt(LocalDate::getYear).min().orElseThrow(), 1, 1);
        this.last =
                LocalDate.of(days.stream().mapToInt(LocalDate::getYear).max().orElseThrow(), 12, 31);
    }

    public static BankHolidays ofEngland() {
        return ENGLAND;
    }

    /** The first day of the years that are known. */
    public LocalDate first() {
        return first;
    }

    /** The last day of the years that are known. */
    public LocalDate last() {
        return last;
    }

    /**
     * Whether all days of a wait for an answer that began on a day are in the years that are known: two months are more
     * than any clock runs.
     */
    public boolean knowWhatFollows(LocalDate day) {
        return !day.isBefore(first) && !day.plusMonths(2).isAfter(last);
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean listed = !day.isBefore(first) && !day.isAfter(last);
        return !MovableHolidays.isWeekend(day) && !(listed ? days : MovableHolidays.of(day.getYear())).contains(day);
    }

    /** A day or the first working day after it. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate at = day;
        while (!isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The so many-th working day after a day; the day itself is not counted, whether a working day or not. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate at = day;
        for (int counted = 0; counted < workingDays; counted++) {
            at = workingDayFrom(at.plusDays(1));
        }
        return at;
    }
}
