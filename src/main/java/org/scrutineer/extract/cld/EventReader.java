package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;

/**
 * Reads one row as an event. A value that cannot be used is not known and noted, and the row stays; only a day that
 * would put the event elsewhere, or nowhere, makes the row unusable.
 */
final class EventReader {

    static final Rule NO_EVENT = Rule.of("C-ASSOCIATE");
    static final Rule NO_PERSON = Rule.of("C-NOBODY");
    static final Rule INCOMPLETE = Rule.of("C-INCOMPLETE");

    private static final int FEW = 20;
    private static final Map<String, Integer> INDEX = CldColumns.table().columns().stream()
            .map(ContractTable.Column::name)
            .collect(Collectors.toMap(name -> name, CldColumns.table()::indexOf));
    private static final Map<String, CldCodes> LISTS = List.of(
                    "client_type",
                    "event_type",
                    "gender",
                    "ethnicity",
                    "primary_support_reason",
                    "accommodation_status",
                    "employment_status",
                    "has_unpaid_carer",
                    "client_funding_status",
                    "event_outcome",
                    "request_route_of_access",
                    "assessment_type",
                    "service_type",
                    "service_component",
                    "delivery_mechanism",
                    "review_reason",
                    "method_of_review")
            .stream()
            .collect(Collectors.toMap(name -> name, CldCodes::of));

    private final CldDates dates = new CldDates();
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> laCodes;
    private final CldValueNotes notes;
    private final MonthFirst monthFirst = new MonthFirst();
    private final LocalDate today = LocalDate.now();
    private String council;
    private String la;

    EventReader(CldValueNotes notes, Set<String> laCodes) {
        this.notes = notes;
        this.laCodes = laCodes;
    }

    /** What speaks for and against dates with the month first. */
    MonthFirst monthFirst() {
        return monthFirst;
    }

    /**
     * The event of a row; its {@code excluded} rule says when no event can be made of it.
     *
     * @throws DataProblemException with all faults of the row where a day of the event cannot be read
     */
    CldEvent read(Row row) {
        CldEvent event = new CldEvent();
        event.file = row.file();
        event.row = row.number();
        List<Problem> faults = new ArrayList<>(0);
        who(row, event);
        what(row, event, faults);
        details(row, event);
        if (!faults.isEmpty()) {
            throw new DataProblemException(faults);
        }
        return event;
    }

    private void who(Row row, CldEvent event) {
        event.localId = shared(Identifiers.localId(text(row, "la_person_unique_identifier")));
        event.nhs = shared(Identifiers.nhsNumber(row, text(row, "nhs_number"), notes));
        event.la = council(text(row, "la_code"));
        event.client = code(row, "client_type").salt();
        event.type = code(row, "event_type").salt();
        event.reference = text(row, "event_reference");
        event.born = birth(row);
        event.died = death(row, event.born);
        event.statedStart = optionalDay(row, "reporting_period_start_date");
        event.statedEnd = optionalDay(row, "reporting_period_end_date");
    }

    /** The code of a row's council in one spelling; nearly every row has the spelling of the row before. */
    private String council(String written) {
        if (!written.equals(council)) {
            council = written;
            la = shared(Identifiers.laCode(written));
            if (laCodes.size() < FEW) {
                laCodes.add(written.isEmpty() ? "blank" : written);
            }
        }
        return la;
    }

    private void what(Row row, CldEvent event, List<Problem> faults) {
        event.start = day(row, "event_start_date", faults);
        event.submittedEnd = day(row, "event_end_date", faults);
        if (event.start != null && event.submittedEnd != null && event.submittedEnd.isBefore(event.start)) {
            faults.add(new Problem(
                    row.file(),
                    row.number(),
                    "event_end_date",
                    "L-END",
                    Row.quoted(text(row, "event_end_date")),
                    "a day on or after the start, " + event.start,
                    "Correct the start or the end."));
        }
        event.end = event.submittedEnd;
        if (event.died != null
                && event.start != null
                && !event.died.isBefore(event.start)
                && (event.submittedEnd == null || event.died.isBefore(event.submittedEnd))) {
            event.end = event.died;
        }
        if (faults.isEmpty()) {
            event.excluded = withoutEvent(row, event);
        }
    }

    /** Why no event can be made of a row; the rule of evidence where one can. */
    private Rule withoutEvent(Row row, CldEvent event) {
        if (event.client.equals("associate")
                && event.start == null
                && (event.type.isEmpty() || event.submittedEnd == null)) {
            return NO_EVENT;
        }
        if (event.nhs.isEmpty() && event.localId.isEmpty()) {
            missing(row, "la_person_unique_identifier", "an identifier of the person");
            return NO_PERSON;
        }
        Rule rule = Evidence.RULE;
        if (event.client.isEmpty()) {
            rule = missing(row, "client_type", "a client type");
        }
        if (event.type.isEmpty()) {
            rule = missing(row, "event_type", "an event type");
        }
        if (event.start == null) {
            rule = missing(row, "event_start_date", "the day on which the event began");
        }
        if (event.submittedEnd == null && !event.type.isEmpty() && !event.isService()) {
            rule = missing(row, "event_end_date", "a day; only services may go on");
        }
        return rule;
    }

    /** Notes a blank; a value outside its list was noted where it was read. */
    private Rule missing(Row row, String column, String expected) {
        if (text(row, column).isEmpty()) {
            notes.add(
                    row,
                    column,
                    "V-BLANK",
                    "",
                    expected,
                    "The row is left out of every table, since the department's method cannot place it. Fill in "
                            + column + ".");
        }
        return INCOMPLETE;
    }

    private void details(Row row, CldEvent event) {
        event.gender = code(row, "gender").salt();
        event.ethnicity = code(row, "ethnicity").salt();
        event.reason = code(row, "primary_support_reason").salt();
        event.accommodation = code(row, "accommodation_status").salt();
        event.employment = code(row, "employment_status").salt();
        event.unpaidCarer = code(row, "has_unpaid_carer").salt();
        // In no table, but noted where its list does not have it.
        code(row, "client_funding_status");
        CldCode outcome = code(row, "event_outcome");
        event.outcome = outcome.salt();
        event.outcomeClean = outcome.clean();
        CldCode route = code(row, "request_route_of_access");
        event.route = route.salt();
        event.routeClean = shared(route.clean());
        event.assessment = shared(code(row, "assessment_type").clean());
        event.service = code(row, "service_type").salt();
        event.component = shared(code(row, "service_component").clean());
        event.mechanism = code(row, "delivery_mechanism").salt();
        event.reviewReason = code(row, "review_reason").salt();
        event.reviewMethod = code(row, "method_of_review").salt();
        event.conversation =
                text(row, "event_description").toLowerCase(Locale.ROOT).contains("conversation");
    }

    private CldCode code(Row row, String column) {
        return LISTS.get(column).read(row, notes);
    }

    private static String text(Row row, String column) {
        return row.text(INDEX.get(column));
    }

    /** The same text once: an identifier stands in all rows of a person, and is looked for several times. */
    private String shared(String value) {
        String known = ids.putIfAbsent(value, value);
        return known == null ? value : known;
    }

    /** A day of the event. An event whose day cannot be read has no known date. */
    private LocalDate day(Row row, String column, List<Problem> faults) {
        String text = text(row, column);
        Optional<LocalDate> day = read(row, text);
        if (day.isEmpty() && !text.isEmpty() && !CldDates.monthFirst(text)) {
            faults.add(new Problem(
                    row.file(),
                    row.number(),
                    column,
                    "V-DATE",
                    Row.quoted(text) + CldDates.seems(text),
                    "a date as yyyy-mm-dd or dd/mm/yyyy",
                    "Write the day like 2024-03-31."));
        }
        return day.orElse(null);
    }

    /** A day that is not known where it cannot be read. */
    private LocalDate optionalDay(Row row, String column) {
        String text = text(row, column);
        Optional<LocalDate> day = read(row, text);
        if (day.isEmpty() && !text.isEmpty() && !CldDates.monthFirst(text)) {
            notes.add(
                    row,
                    column,
                    "V-DAY",
                    text + CldDates.seems(text),
                    "a date as yyyy-mm-dd or dd/mm/yyyy",
                    "The day counts as not known. Write it like 2024-03-31.");
        }
        return day.orElse(null);
    }

    private LocalDate birth(Row row) {
        LocalDate born = personal(row, "date_of_birth");
        if (born != null && born.isAfter(today)) {
            notes.add(
                    row,
                    "date_of_birth",
                    "L-BORN",
                    "",
                    "a day in the past",
                    "The age counts as not known. Correct the date of birth.");
            return null;
        }
        return born;
    }

    private LocalDate death(Row row, LocalDate born) {
        LocalDate died = personal(row, "date_of_death");
        if (died != null && born != null && died.isBefore(born)) {
            notes.add(
                    row,
                    "date_of_death",
                    "L-DEATH",
                    "",
                    "a day on or after the birth",
                    "The death counts as not known. Correct the date of death or of birth.");
            return null;
        }
        return died;
    }

    /** A birth or death; a day that stands for none, such as 1900-01-01, is a blank. */
    private LocalDate personal(Row row, String column) {
        LocalDate day = optionalDay(row, column);
        if (day != null && FieldTests.isPlaceholder(day)) {
            notes.add(
                    row,
                    column,
                    "V-PLACEHOLDER",
                    day.toString(),
                    "a day, or a blank where none is known",
                    "It is read as a blank. Leave the field blank.");
            return null;
        }
        return day;
    }

    private Optional<LocalDate> read(Row row, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = dates.read(text);
        monthFirst.see(row, text, day);
        return day;
    }
}
