package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.salt.Today;

/**
 * Reads one row as an event. A value that cannot be used is not known and noted, and the row stays; only a day that
 * would put the event elsewhere, or nowhere, makes the row unusable.
 */
final class EventReader {

    static final Rule NO_EVENT = Rule.of("C-ASSOCIATE");
    static final Rule NO_PERSON = Rule.of("C-NOBODY");
    static final Rule INCOMPLETE = Rule.of("C-INCOMPLETE");

    private static final int FEW = 20;

    private static final CldColumn LOCAL_ID = CldColumn.of("la_person_unique_identifier");
    private static final CldColumn NHS_NUMBER = CldColumn.of("nhs_number");
    private static final CldColumn LA_CODE = CldColumn.of("la_code");
    private static final CldColumn REFERENCE = CldColumn.of("event_reference");
    private static final CldColumn BIRTH = CldColumn.of("date_of_birth");
    private static final CldColumn DEATH = CldColumn.of("date_of_death");
    private static final CldColumn STATED_START = CldColumn.of("reporting_period_start_date");
    private static final CldColumn STATED_END = CldColumn.of("reporting_period_end_date");
    private static final CldColumn START = CldColumn.of("event_start_date");
    private static final CldColumn END = CldColumn.of("event_end_date");
    private static final CldColumn DESCRIPTION = CldColumn.of("event_description");

    private static final CldCodes CLIENT_TYPE = CldCodes.of("client_type");
    private static final CldCodes EVENT_TYPE = CldCodes.of("event_type");
    private static final CldCodes GENDER = CldCodes.of("gender");
    private static final CldCodes ETHNICITY = CldCodes.of("ethnicity");
    private static final CldCodes REASON = CldCodes.of("primary_support_reason");
    private static final CldCodes ACCOMMODATION = CldCodes.of("accommodation_status");
    private static final CldCodes EMPLOYMENT = CldCodes.of("employment_status");
    private static final CldCodes UNPAID_CARER = CldCodes.of("has_unpaid_carer");
    private static final CldCodes FUNDING = CldCodes.of("client_funding_status");
    private static final CldCodes OUTCOME = CldCodes.of("event_outcome");
    private static final CldCodes ROUTE = CldCodes.of("request_route_of_access");
    private static final CldCodes ASSESSMENT = CldCodes.of("assessment_type");
    private static final CldCodes SERVICE = CldCodes.of("service_type");
    private static final CldCodes COMPONENT = CldCodes.of("service_component");
    private static final CldCodes MECHANISM = CldCodes.of("delivery_mechanism");
    private static final CldCodes REVIEW_REASON = CldCodes.of("review_reason");
    private static final CldCodes REVIEW_METHOD = CldCodes.of("method_of_review");

    private final CldDates dates = new CldDates();
    private final RowPeople people;
    private final Set<String> laCodes;
    private final CldValueNotes notes;
    private final MonthFirst monthFirst = new MonthFirst();
    private final LocalDate today = Today.inEngland();
    private String council;
    private String la;

    EventReader(CldValueNotes notes, Set<String> laCodes, RowPeople people) {
        this.notes = notes;
        this.laCodes = laCodes;
        this.people = people;
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
        event.who = people.of(
                council(LA_CODE.text(row)),
                Identifiers.localId(LOCAL_ID.text(row)),
                Identifiers.nhsNumber(row, NHS_NUMBER.text(row), notes));
        event.client = CLIENT_TYPE.read(row, notes).salt();
        event.type = EVENT_TYPE.read(row, notes).salt();
        event.reference = REFERENCE.text(row);
        event.born = birth(row);
        event.died = death(row, event.born);
        event.statedStart = optionalDay(row, STATED_START);
        event.statedEnd = optionalDay(row, STATED_END);
    }

    /** The code of a row's council in one spelling; nearly every row has the spelling of the row before. */
    private String council(String written) {
        if (!written.equals(council)) {
            council = written;
            la = Identifiers.laCode(written);
            if (laCodes.size() < FEW) {
                laCodes.add(written.isEmpty() ? "blank" : written);
            }
        }
        return la;
    }

    private void what(Row row, CldEvent event, List<Problem> faults) {
        event.start = day(row, START, faults);
        event.submittedEnd = day(row, END, faults);
        if (event.start != null && event.submittedEnd != null && event.submittedEnd.isBefore(event.start)) {
            faults.add(new Problem(
                    row.file(),
                    row.number(),
                    "event_end_date",
                    "L-END",
                    Row.quoted(END.text(row)),
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
        if (event.who.nhsOrLocal().isEmpty()) {
            missing(row, LOCAL_ID, "an identifier of the person");
            return NO_PERSON;
        }
        Rule rule = Evidence.RULE;
        if (event.client.isEmpty()) {
            rule = missing(row, CLIENT_TYPE.where(), "a client type");
        }
        if (event.type.isEmpty()) {
            rule = missing(row, EVENT_TYPE.where(), "an event type");
        }
        if (event.start == null) {
            rule = missing(row, START, "the day on which the event began");
        }
        if (event.submittedEnd == null && !event.type.isEmpty() && !event.isService()) {
            rule = missing(row, END, "a day; only services may go on");
        }
        return rule;
    }

    /** Notes a blank; a value outside its list was noted where it was read. */
    private Rule missing(Row row, CldColumn column, String expected) {
        if (column.text(row).isEmpty()) {
            notes.add(
                    row,
                    column.name(),
                    "V-BLANK",
                    "",
                    expected,
                    "The row is left out of every table, since the department's method cannot place it. Fill in "
                            + column.name() + ".");
        }
        return INCOMPLETE;
    }

    private void details(Row row, CldEvent event) {
        event.gender = GENDER.read(row, notes).salt();
        event.ethnicity = ETHNICITY.read(row, notes).salt();
        event.reason = REASON.read(row, notes).salt();
        event.accommodation = ACCOMMODATION.read(row, notes).salt();
        event.employment = EMPLOYMENT.read(row, notes).salt();
        event.unpaidCarer = UNPAID_CARER.read(row, notes).salt();
        // In no table, but noted where its list does not have it.
        FUNDING.read(row, notes);
        CldCode outcome = OUTCOME.read(row, notes);
        event.outcome = outcome.salt();
        event.outcomeClean = outcome.clean();
        CldCode route = ROUTE.read(row, notes);
        event.route = route.salt();
        event.routeClean = route.clean();
        event.assessment = ASSESSMENT.read(row, notes).clean();
        event.service = SERVICE.read(row, notes).salt();
        event.component = COMPONENT.read(row, notes).clean();
        event.mechanism = MECHANISM.read(row, notes).salt();
        event.reviewReason = REVIEW_REASON.read(row, notes).salt();
        event.reviewMethod = REVIEW_METHOD.read(row, notes).salt();
        event.conversation = DESCRIPTION.text(row).toLowerCase(Locale.ROOT).contains("conversation");
    }

    /** A day of the event. An event whose day cannot be read has no known date. */
    private LocalDate day(Row row, CldColumn column, List<Problem> faults) {
        String text = column.text(row);
        Optional<LocalDate> day = read(row, text);
        if (day.isEmpty() && !text.isEmpty() && !CldDates.monthFirst(text)) {
            faults.add(new Problem(
                    row.file(),
                    row.number(),
                    column.name(),
                    "V-DATE",
                    Row.quoted(text) + CldDates.seems(text),
                    "a date as yyyy-mm-dd or dd/mm/yyyy",
                    "Write the day like 2024-03-31."));
        }
        return day.orElse(null);
    }

    /** A day that is not known where it cannot be read. */
    private LocalDate optionalDay(Row row, CldColumn column) {
        String text = column.text(row);
        Optional<LocalDate> day = read(row, text);
        if (day.isEmpty() && !text.isEmpty() && !CldDates.monthFirst(text)) {
            notes.add(
                    row,
                    column.name(),
                    "V-DAY",
                    text + CldDates.seems(text),
                    "a date as yyyy-mm-dd or dd/mm/yyyy",
                    "The day counts as not known. Write it like 2024-03-31.");
        }
        return day.orElse(null);
    }

    private LocalDate birth(Row row) {
        LocalDate born = personal(row, BIRTH);
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
        LocalDate died = personal(row, DEATH);
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
    private LocalDate personal(Row row, CldColumn column) {
        boolean before = CldDates.isBeforeAll(column.text(row));
        LocalDate day = before ? null : optionalDay(row, column);
        if (before || (day != null && FieldTests.isPlaceholder(day))) {
            notes.add(
                    row,
                    column.name(),
                    "V-PLACEHOLDER",
                    before ? column.text(row) : day.toString(),
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
