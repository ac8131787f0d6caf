package org.scrutineer.performance.contacts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.Settings;

/**
 * How long something may take, a line of {@code rules/contacts/clocks.csv}.
 *
 * @param says the limit in words
 * @param source the paragraph it comes from
 */
public record TimeLimit(String name, String title, int limit, Unit unit, String says, String source) {

    /** What a limit is counted in. */
    public enum Unit {
        MONTHS,
        WORKING_DAYS,
        HOURS,
        BEFORE
    }

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final List<TimeLimit> ALL = RuleFile.read("contacts/clocks.csv").stream()
            .map(line -> new TimeLimit(
                    line.get("clock"),
                    line.get("title"),
                    Integer.parseInt(line.get("limit")),
                    Unit.valueOf(
                            line.get("unit").toUpperCase(java.util.Locale.ROOT).replace(' ', '_')),
                    line.get("says"),
                    line.get("source")))
            .toList();

    /** Every clock, in print order. */
    public static List<TimeLimit> all() {
        return ALL;
    }

    /**
     * The time limit of a name.
     *
     * @throws IllegalArgumentException when there is no such clock
     */
    public static TimeLimit named(String name) {
        return ALL.stream()
                .filter(clock -> clock.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no clock is called " + name));
    }

    /** The last day on which something that was received on a day is in time. */
    public LocalDate due(LocalDate received, Settings settings) {
        if (unit == Unit.WORKING_DAYS) {
            return BankHolidays.ofEngland().after(received, limit);
        }
        LocalDate corresponding = received.plusMonths(limit);
        return settings.is("information.request.due", "the next working day")
                ? BankHolidays.ofEngland().workingDayFrom(corresponding)
                : corresponding;
    }

    /**
     * The last moment at which something that was received at a moment is in time: hours are hours, also in the night
     * in which the clocks change.
     */
    public LocalDateTime due(LocalDateTime received) {
        return received.atZone(ENGLAND).plusHours(limit).toLocalDateTime();
    }

    static LocalDateTime endOf(LocalDate day) {
        return day == null ? null : day.atTime(LocalTime.MAX);
    }
}
