package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutineer.extract.ContractTable;
import org.scrutineer.extract.Row;

/** Reads one row as an event. */
final class EventReader {

    private static final int NHS_DIGITS = 10;
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final Map<String, Integer> INDEX = CldColumns.table().columns().stream().map(ContractTable.Column::name).collect(Collectors.toMap(name -> name, CldColumns.table()::indexOf));

    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    CldEvent read(Row row) {
        CldEvent event = new CldEvent();
        event.row = row.number();
        event.localId = required(row, "la_person_unique_identifier");
        event.nhs = nhs(row);
        event.la = id(text(row, "la_code"));
        required(row, "client_type");
        required(row, "event_type");
        required(row, "event_start_date");
        event.client = CldCodes.of("client_type").read(row);
        event.type = CldCodes.of("event_type").read(row);
        event.reference = text(row, "event_reference");
        event.start = day(row, "event_start_date");
        event.born = day(row, "date_of_birth");
        event.died = day(row, "date_of_death");
        event.submittedEnd = day(row, "event_end_date");
        if (event.submittedEnd != null && event.submittedEnd.isBefore(event.start)) {
            throw row.problem("event_end_date", "L-END", Row.quoted(text(row, "event_end_date")), "a day on or after the start, " + event.start, "Correct the start or the end.");
        }
        if (event.submittedEnd == null && !event.isService()) {
            throw row.problem("event_end_date", "V-REQUIRED", "nothing", "a date; only services may go on", "Submit requests, assessments and reviews when they are complete.");
        }
        event.end = event.died != null && !event.died.isBefore(event.start) && (event.submittedEnd == null || event.died.isBefore(event.submittedEnd)) ? event.died : event.submittedEnd;
        event.gender = CldCodes.of("gender").read(row);
        event.ethnicity = CldCodes.of("ethnicity").read(row);
        event.reason = CldCodes.of("primary_support_reason").read(row);
        event.accommodation = CldCodes.of("accommodation_status").read(row);
        event.employment = CldCodes.of("employment_status").read(row);
        event.unpaidCarer = CldCodes.of("has_unpaid_carer").read(row);
        event.outcome = CldCodes.of("event_outcome").read(row);
        event.route = CldCodes.of("request_route_of_access").read(row);
        event.service = CldCodes.of("service_type").read(row);
        event.component = id(text(row, "service_component"));
        event.mechanism = CldCodes.of("delivery_mechanism").read(row);
        event.reviewReason = CldCodes.of("review_reason").read(row);
        event.reviewMethod = CldCodes.of("method_of_review").read(row);
        if (event.isService()) {
            required(row, "service_type");
        }
        return event;
    }

    private static String text(Row row, String column) {
        return row.text(INDEX.get(column));
    }

    private static String required(Row row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? row.required(column) : text;
    }

    /** Ten digits, spaces taken out; empty when blank. */
    private static String nhs(Row row) {
        String found = text(row, "nhs_number");
        String digits = isNumber(found) ? found : found.replace(" ", "").replace("-", "");
        if (!digits.isEmpty() && !isNumber(digits)) {
            throw row.problem("nhs_number", "V-NHS", "something else", "ten digits or blank", "Correct the NHS number, or leave it blank.");
        }
        return digits;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == NHS_DIGITS;
    }

    /** The same text once, for columns with few different ones. */
    private String id(String value) {
        String known = ids.get(value);
        if (known == null) {
            ids.put(value, value);
        }
        return known == null ? value : known;
    }

    private LocalDate day(Row row, String column) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate day = days.get(text);
        if (day == null) {
            String date = text.split("[T ]", 2)[0];
            try {
                day = date.indexOf('/') > 0 ? LocalDate.parse(date, BRITISH) : LocalDate.parse(date);
            } catch (DateTimeParseException wrong) {
                throw row.problem(column, "V-DATE", Row.quoted(text), "a date as yyyy-mm-dd or dd/mm/yyyy", "Write the day like 2024-03-31.");
            }
            days.put(text, day);
        }
        return day;
    }
}
