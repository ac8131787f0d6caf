package org.scrutineer.server.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.salt.Period;

/**
 * One report for one period, mailed once. A job is known by its label, whether the importer or REST made it.
 *
 * @param line what is sent, and to whom
 * @param period the period that the report is for
 * @param start when it runs, by the clock of {@link #ZONE}; empty for at once
 * @param label its name on the server
 */
public record ScheduledJob(ScheduleLine line, Period period, Optional<LocalDateTime> start, String label) {

    /** Where the clock hangs that a job starts by. */
    public static final String ZONE = "Europe/London";
    /** The language of the output. */
    public static final String LOCALE = "en_GB";

    private static final LocalTime HOUR = LocalTime.of(7, 0);

    /** The jobs of every line for a year from a day: one for each day that the line is due. */
    public static List<ScheduledJob> of(List<ScheduleLine> lines, LocalDate today) {
        Map<String, ScheduledJob> jobs = new LinkedHashMap<>();
        // Lines that differ in their words alone are one job, as on the server; the last has its way.
        lines.forEach(line -> line.due(today).forEach(due -> {
            ScheduledJob job = of(line, due, today);
            jobs.put(job.label(), job);
        }));
        return List.copyOf(jobs.values());
    }

    private static ScheduledJob of(ScheduleLine line, ScheduleLine.Due due, LocalDate today) {
        Optional<LocalDate> day = Optional.ofNullable(due.day());
        // Labels hold at most 100 characters, and lines for other readers or forms must not meet.
        String whom =
                Integer.toHexString(List.of(line.recipients(), line.when()).hashCode());
        return new ScheduledJob(
                line,
                due.period(),
                day.map(HOUR::atDate),
                "Scrutineer " + file(line, due.period()) + " " + line.format() + " on " + day.orElse(today) + " "
                        + whom);
    }

    /** The output's name without its ending. */
    public String file() {
        return file(line, period);
    }

    private static String file(ScheduleLine line, Period period) {
        return line.report() + "-" + period.year() + "-Q" + period.quarter();
    }

    public String subject() {
        return named(line.subject());
    }

    public String message() {
        return named(line.message());
    }

    public String failureMessage() {
        return named(line.failureMessage());
    }

    /** What the analyst reads above the fault. */
    public String failed() {
        return "The report " + line.report() + " for " + period
                + " could not be made, and its recipients were told so: \"" + failureMessage()
                + "\" Mend what is named below, run the report "
                + "Faults of the data, and send the report again. The fault:";
    }

    private String named(String text) {
        return text.replace("{period}", period.toString());
    }
}
