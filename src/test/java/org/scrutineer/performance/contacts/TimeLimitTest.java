package org.scrutineer.performance.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.salt.Settings;

/** When each clock runs out; the days were counted by hand on a calendar. */
class TimeLimitTest {

    private static final LocalDateTime NEW_YEAR = LocalDateTime.of(2018, 1, 1, 0, 0);

    @ParameterizedTest
    @CsvSource({
        "2018-01-31, 2018-02-28", // no 31 February
        "2016-01-31, 2016-02-29", // a leap year has a 29th
        "2018-01-28, 2018-02-28",
        "2017-08-31, 2017-09-30",
        "2017-12-31, 2018-01-31",
        "2018-02-28, 2018-03-28", // not the last day of March
        "2017-11-25, 2017-12-25" // Christmas Day
    })
    void aMonthIsTheCorrespondingDay(LocalDate received, LocalDate due) {
        assertEquals(due, TimeLimit.named("data-subject").due(received, Settings.defaults()));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-11-25, 2017-12-27", // from Christmas Day over Boxing Day
        "2018-02-28, 2018-03-28",
        "2018-01-31, 2018-02-28",
        "2018-02-25, 2018-03-26", // from a Sunday
        "2018-03-01, 2018-04-03" // from Easter Sunday over Easter Monday
    })
    void orTheNextWorkingDayWhereACouncilReadsItSo(LocalDate received, LocalDate due) {
        assertEquals(
                due,
                TimeLimit.named("data-subject")
                        .due(received, Settings.defaults().with("information.request.due", "the next working day")));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-01, 2017-06-29", // four weeks without a holiday
        "2017-12-21, 2018-01-23", // over Christmas and New Year
        "2017-12-25, 2018-01-24", // received on Christmas Day
        "2018-03-30, 2018-04-30", // received on Good Friday
        "2018-05-07, 2018-06-05", // received on a bank holiday, another on the way
        "2022-09-16, 2022-10-17", // the State Funeral
        "2017-06-03, 2017-06-30", // received on a Saturday
        "2022-05-23, 2022-06-22" // both days of the Jubilee
    })
    void freedomOfInformationTakesTwentyWorkingDays(LocalDate received, LocalDate due) {
        assertEquals(due, TimeLimit.named("freedom-of-information").due(received, Settings.defaults()));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-01T09:30, 2017-06-02T09:30",
        "2018-03-24T10:00, 2018-03-25T11:00", // the night that lacks an hour
        "2017-10-28T10:00, 2017-10-29T09:00" // the night that has one more
    })
    void aDayIsTwentyFourHours(LocalDateTime received, LocalDateTime due) {
        assertEquals(due, TimeLimit.named("acted-on").due(received));
    }

    /** As it stood at the end of 31 December 2017. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "false, 2017-11-10, 2017-12-10, IN_TIME", // on the last day
                "false, 2017-11-10, 2017-12-11, LATE",
                "false, 2017-12-01, -, OPEN", // due on 1 January
                "false, 2017-11-30, -, OVERDUE", // due on 30 December
                "false, 2017-12-01, 2018-01-02, OPEN", // what happens later was not known
                "false, 2017-11-30, 2018-01-02, OVERDUE",
                "true, 2017-11-29, -, OVERDUE", // due on 29 December: the 25th and 26th do not count
                "true, 2017-12-01, -, OPEN",
                "true, 2017-11-01, 2017-11-29, IN_TIME",
                "true, 2017-11-01, 2017-11-30, LATE"
            })
    void aRequestIsInOneOfFourStates(
            boolean freedomOfInformation, LocalDate received, LocalDate answered, TimeLimitState state) {
        assertEquals(
                state,
                TimedStep.of(new InformationRequest("1", freedomOfInformation, received, answered), Settings.defaults())
                        .stateBefore(NEW_YEAR));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2017-12-31, -, OPEN",
                "2017-11-30, -, OPEN",
                "2017-11-30, 2017-12-31, OVERDUE" // the end of the last day: nothing is left of it
            })
    void dueOnTheLastDayIsOverdueAtItsEnd(LocalDate needed, LocalDate started, TimeLimitState state) {
        assertEquals(
                state,
                TimedStep.of(new AdvocacyNeed("1", needed, null, started)).stateBefore(NEW_YEAR));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2017-10-02, 2017-10-03, 2017-10-10, IN_TIME",
                "2017-10-02, 2017-10-03, 2017-10-03, IN_TIME", // the same day
                "2017-10-02, 2017-10-11, 2017-10-10, LATE",
                "2017-10-02, 2017-10-03, -, IN_TIME", // no process yet
                "2017-10-02, -, -, OPEN",
                "2017-10-02, -, 2017-10-10, OVERDUE",
                "2017-10-02, 2018-01-05, 2018-01-04, OPEN" // both later
            })
    void advocacyComesBeforeTheProcess(LocalDate needed, LocalDate referred, LocalDate started, TimeLimitState state) {
        assertEquals(
                state,
                TimedStep.of(new AdvocacyNeed("1", needed, referred, started)).stateBefore(NEW_YEAR));
    }
}
