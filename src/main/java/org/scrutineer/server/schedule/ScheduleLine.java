package org.scrutineer.server.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.performance.contacts.BankHolidays;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;

/**
 * One line of {@code schedules.csv}.
 *
 * @param report name of the report, such as {@code pack}
 * @param when {@code 4 weeks after quarter}, {@code first working day of month} or {@code now}
 * @param recipients e-mail addresses
 * @param format {@code PDF}, {@code XLSX}, {@code DOCX}, {@code HTML} or {@code CSV}
 * @param subject of the message; {@code {period}} stands for the period
 * @param message its text
 * @param failureMessage the text when the job fails
 * @param period a fixed period; empty for the one that has ended by the day
 * @param analysts e-mail addresses of those who can mend the data; they get what is wrong when the job fails
 */
public record ScheduleLine(
        String report,
        String when,
        List<String> recipients,
        String format,
        String subject,
        String message,
        String failureMessage,
        Optional<Period> period,
        List<String> analysts) {

    /** A line without analysts. */
    public ScheduleLine(
            String report,
            String when,
            List<String> recipients,
            String format,
            String subject,
            String message,
            String failureMessage,
            Optional<Period> period) {
        this(report, when, recipients, format, subject, message, failureMessage, period, List.of());
    }

    static final List<String> FORMATS = List.of("PDF", "XLSX", "DOCX", "HTML", "CSV");
    private static final Pattern AFTER_QUARTER = Pattern.compile("(\\d{1,2}) weeks? after quarter");
    private static final String ADDRESS = "[^@\\s]+@[^@\\s]+";
    private static final String MONTHLY = "first working day of month";
    private static final String NOW = "now";
    private static final int QUARTERS_AHEAD = 4;
    private static final int MONTHS_AHEAD = 12;

    /**
     * When the report is due, and for which period.
     *
     * @param day the day; null for at once
     * @param period the period that the report is for
     */
    record Due(LocalDate day, Period period) {}

    /** Whether the report is due at once and never again. */
    public boolean atOnce() {
        return when.equals(NOW);
    }

    /** What is wrong with the line; empty where nothing is. */
    String fault() {
        if (!atOnce() && !when.equals(MONTHLY) && !AFTER_QUARTER.matcher(when).matches()) {
            return "when: \"" + when + "\"; expected \"4 weeks after quarter\" (any number), \"" + MONTHLY + "\" or \""
                    + NOW + "\"";
        }
        if (!FORMATS.contains(format)) {
            return "format: \"" + format + "\"; expected one of " + String.join(", ", FORMATS);
        }
        if (recipients.isEmpty() || recipients.stream().anyMatch(recipient -> !recipient.matches(ADDRESS))) {
            return "recipients: expected e-mail addresses, separated by spaces or semicolons";
        }
        if (analysts.stream().anyMatch(analyst -> !analyst.matches(ADDRESS))) {
            return "analyst: expected e-mail addresses, separated by spaces or semicolons, or nothing";
        }
        return subject.isBlank() ? "subject: expected some words" : "";
    }

    /** The next year of due days after today: four quarters, twelve months, or now. */
    List<Due> due(LocalDate today) {
        List<Due> due = new ArrayList<>();
        Matcher weeks = AFTER_QUARTER.matcher(when);
        if (weeks.matches()) {
            Period quarter = ended(today.minusWeeks(Integer.parseInt(weeks.group(1)) + 1L));
            while (due.size() < QUARTERS_AHEAD) {
                LocalDate day = BankHolidays.ofEngland()
                        .workingDayFrom(quarter.end().plusWeeks(Integer.parseInt(weeks.group(1))));
                if (day.isAfter(today)) {
                    due.add(new Due(day, period.orElse(quarter)));
                }
                quarter = next(quarter);
            }
        } else if (when.equals(MONTHLY)) {
            for (LocalDate month = today.withDayOfMonth(1); due.size() < MONTHS_AHEAD; month = month.plusMonths(1)) {
                LocalDate day = BankHolidays.ofEngland().workingDayFrom(month);
                if (day.isAfter(today)) {
                    due.add(new Due(day, period.orElse(ended(day))));
                }
            }
        } else {
            due.add(new Due(null, period.orElse(ended(today))));
        }
        return due;
    }

    /** The last quarter that was over on a day. */
    static Period ended(LocalDate day) {
        Period quarter = new Period(new FinancialYear(day.getYear() - 2), 4);
        while (next(quarter).end().isBefore(day)) {
            quarter = next(quarter);
        }
        return quarter;
    }

    private static Period next(Period quarter) {
        return quarter.quarter() < 4
                ? quarter.quarter(quarter.quarter() + 1)
                : new Period(new FinancialYear(quarter.year().startYear() + 1), 1);
    }

    static List<String> addresses(String text) {
        return Arrays.stream(text.strip().split("[\\s;]+"))
                .filter(address -> !address.isEmpty())
                .toList();
    }
}
