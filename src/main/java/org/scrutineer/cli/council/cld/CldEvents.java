package org.scrutineer.cli.council.cld;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.scrutineer.salt.Period;

/** Rows of one submission: the twelve months up to the last day, on which nothing later is known. */
final class CldEvents {

    /** No authority has this code. */
    private static final String COUNCIL = "999";

    private final LocalDate first;
    private final LocalDate last;
    private final Map<String, Integer> places = new HashMap<>();
    private final Consumer<String[]> to;
    private int reference;

    CldEvents(Period period, Consumer<String[]> to) {
        last = period.end();
        first = last.minusYears(1).plusDays(1);
        this.to = to;
        List<String> headers = CldWords.headers();
        for (int i = 0; i < headers.size(); i++) {
            places.put(headers.get(i), i);
        }
    }

    /** The day as text, blank where the submission cannot know it yet. */
    String known(String day) {
        return day.isEmpty() || LocalDate.parse(day).isAfter(last) ? "" : day;
    }

    LocalDate last() {
        return last;
    }

    /** A request, assessment or review, which is in the submission when it ended in its months. */
    void finished(String type, Map<String, String> person, String start, String end, String outcome, String... more) {
        if (!known(end).isEmpty() && !LocalDate.parse(end).isBefore(first)) {
            write(type, person, start, end, outcome, more);
        }
    }

    /** A service, which is in the submission when it was open in its months. */
    void service(
            Map<String, String> person,
            String start,
            String end,
            String outcome,
            String type,
            String component,
            String mechanism) {
        if (!known(start).isEmpty()
                && (known(end).isEmpty() || !LocalDate.parse(end).isBefore(first))) {
            write(
                    "Service",
                    person,
                    start,
                    known(end),
                    known(end).isEmpty() ? "Provision of service" : outcome,
                    "Service Type",
                    type,
                    "Service Component",
                    component,
                    "Delivery Mechanism",
                    mechanism);
        }
    }

    private void write(
            String type, Map<String, String> person, String start, String end, String outcome, String... more) {
        String[] row = new String[places.size()];
        java.util.Arrays.fill(row, "");
        person.forEach((header, value) -> row[places.get(header)] = value);
        set(
                row,
                "LA Code",
                COUNCIL,
                "Reporting Period Start Date",
                first.toString(),
                "Reporting Period End Date",
                last.toString(),
                "Event Type",
                type,
                "Event Reference",
                "E%06d".formatted(++reference),
                "Event Start Date",
                start,
                "Event End Date",
                end,
                "Event Outcome",
                outcome);
        set(row, more);
        to.accept(row);
    }

    private void set(String[] row, String... headersAndValues) {
        for (int i = 0; i < headersAndValues.length; i += 2) {
            row[places.get(headersAndValues[i])] = headersAndValues[i + 1];
        }
    }
}
