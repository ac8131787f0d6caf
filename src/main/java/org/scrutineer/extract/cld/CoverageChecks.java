package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.salt.Period;

/** Whether the submissions have what a period asks for. */
final class CoverageChecks {

    private static final int THIRD = 3;

    /** Of fewer people in a submission nothing can be told by how many come again. */
    private static final int ENOUGH_PEOPLE = 10;

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final String HISTORY = "history";
    private static final String MONTHS = "the submission's months";

    private final Submissions submissions;
    private final List<Problem> findings = new ArrayList<>();

    private CoverageChecks(Submissions submissions) {
        this.submissions = submissions;
    }

    /** What is wrong with the months, whatever is asked for. */
    static List<Problem> of(Submissions submissions) {
        CoverageChecks checks = new CoverageChecks(submissions);
        submissions.all().forEach(checks::parts);
        submissions.all().forEach(checks::stated);
        checks.lacking(
                "no submission that covers the whole quarter",
                submissions.partly(),
                "The submission with most of its months is taken.");
        checks.lacking(
                "no submission for the quarter", submissions.missing(), "What ended in these months is in no table.");
        checks.people();
        return checks.findings;
    }

    /**
     * What is lacking of a period.
     *
     * @throws DataProblemException when the submissions hold nothing of the period: its tables would be noughts
     */
    static List<Problem> asked(Submissions submissions, Period period) {
        CoverageChecks checks = new CoverageChecks(submissions);
        if (submissions.start() != null && submissions.all().stream().anyMatch(Submission::isDated)) {
            checks.asked(period, submissions.hasSomethingOf(period));
        }
        return checks.findings;
    }

    private void add(String file, String found, String expected, String fix) {
        add("D-PERIOD", file, found, expected, fix);
    }

    private void add(String code, String file, String found, String expected, String fix) {
        findings.add(new Problem(file, 0, "", code, found, expected, fix));
    }

    private void parts(Submission one) {
        if (one.isInParts()) {
            add(
                    "D-PARTS",
                    one.file(),
                    String.format("files of the same months that share hardly an event, with %,d people", one.people()),
                    "a submission in one file",
                    "They are read as parts of one submission. If one is to replace the other, give that one alone.");
        }
    }

    private void stated(Submission one) {
        DerivedPeriod derived = one.derived();
        if (derived.start() != null
                && one.statedStart != null
                && (!derived.start().equals(one.statedStart) || !derived.end().equals(one.statedEnd))) {
            add(
                    one.file(),
                    "the period " + one.statedStart + " to " + one.statedEnd + ", but events of " + derived.start()
                            + " to " + derived.end(),
                    MONTHS,
                    "The department goes by the events. Correct the reporting period, or send the months that are "
                            + "missing.");
        }
        if (one.taken().startsWith("of its events,")) {
            boolean backwards = one.statedEnd.isBefore(one.statedStart);
            add(
                    one.file(),
                    "the period " + one.statedStart + " to " + one.statedEnd
                            + (backwards ? ", whose end is before its start, and" : ", but most") + " events of "
                            + one.start() + " to " + one.end(),
                    MONTHS,
                    "The events are gone by. Correct the reporting period.");
        }
        if (derived.gaps()) {
            add(
                    one.file(),
                    "hardly any request, assessment or service that ended in "
                            + derived.missing().stream()
                                    .map(YearMonth::toString)
                                    .collect(Collectors.joining(", ")),
                    "events in every month",
                    "Look for a month that was not exported. The months before a gap of two are not taken to be "
                            + "covered.");
        }
        if (!one.otherwise().isEmpty()) {
            add(
                    one.file(),
                    "few events: " + one.start() + " to " + one.end() + " is " + one.taken() + one.otherwise(),
                    "the same months by every rule",
                    "The department makes an exception for the City of London and for the Isles of Scilly alone. "
                            + "Choose with the setting cld.small.council which months stand for your council.");
        }
    }

    private void lacking(String what, List<LocalDate> quarters, String fix) {
        if (!quarters.isEmpty()) {
            add(
                    submissions.all().get(0).file(),
                    what + " beginning "
                            + quarters.stream().map(LocalDate::toString).collect(Collectors.joining(", ")),
                    "a submission for every quarter",
                    fix + " Give the submission that is missing.");
        }
    }

    private void people() {
        for (int i = 1; i < submissions.all().size(); i++) {
            Submission before = submissions.all().get(i - 1);
            Submission after = submissions.all().get(i);
            if (before.people() - after.people() > before.people() / THIRD) {
                add(
                        after.file(),
                        String.format("%,d people, after %,d in %s", after.people(), before.people(), before.words()),
                        "about as many people as before",
                        "A submission that lost a third of its people is more likely a failed export than a change in "
                                + "the council.");
            }
            boolean sameMonths = after.start() != null
                    && after.start().equals(before.start())
                    && after.end().equals(before.end());
            if (sameMonths && before.rows() - after.rows() > before.rows() / THIRD) {
                add(
                        after.file(),
                        String.format(
                                "%,d rows, after %,d of the same months in %s",
                                after.rows(), before.rows(), before.file()),
                        "about as many rows as before",
                        "The later file stands for these months and the earlier one is passed over. Find out whether "
                                + "its export was whole.");
            }
            int fewer = Math.min(before.people(), after.people());
            if (fewer >= ENOUGH_PEOPLE && after.follows(before) && after.sharedWithBefore() < fewer / THIRD) {
                add(
                        "D-PEOPLE",
                        after.file(),
                        String.format(
                                "%,d people, of whom %,d are also in %s",
                                after.people(), after.sharedWithBefore(), before.words()),
                        "most people of one submission in the next",
                        "Find out whether identifiers are written in another way, or are of another system. Each "
                                + "person would be counted twice.");
            }
        }
    }

    private void asked(Period period, boolean events) {
        LocalDate start = submissions.start();
        LocalDate end = submissions.end();
        String have = start + " to " + end;
        String file = submissions.all().get(submissions.all().size() - 1).file();
        boolean apart = period.end().isBefore(start) || period.start().isAfter(end);
        if (apart && !events) {
            throw DataProblemException.endOfTable(new Problem(
                    file,
                    0,
                    "",
                    "D-YEAR",
                    "events of " + have,
                    "events of " + period + ", which is asked for",
                    "Nothing of that period is in the data, so every figure would be nought. Ask for a year "
                            + "that the submission covers, or give its submission."));
        }
        if (start.isAfter(period.start()) || end.isBefore(period.end())) {
            add(
                    file,
                    "events of " + have,
                    "events of all of " + period.start() + " to " + period.end(),
                    "Figures of the period lack what is not covered. Give the submission of the other months too.");
        }
        history(period, start, end, file);
    }

    /** What the measures that look back or ahead lack of a period. */
    record Lack(String found, String expected, String fix) {}

    private void history(Period period, LocalDate start, LocalDate end, String file) {
        history(period, start, end, submissions.constants())
                .forEach(lack -> add(file, lack.found(), lack.expected(), lack.fix()));
    }

    static List<Lack> history(Period period, LocalDate start, LocalDate end, CldConstants constants) {
        List<Lack> lacks = new ArrayList<>();
        int months2a = constants.of(HISTORY, "2A.months.before");
        int days2a = constants.of(HISTORY, "2A.days.after");
        LocalDate before2a = period.start().minusMonths(months2a);
        LocalDate after2a = period.end().plusDays(days2a);
        if (start.isAfter(before2a) || end.isBefore(after2a)) {
            lacks.add(new Lack(
                    "events of " + start + " to " + end,
                    "events of " + before2a + " to " + after2a + " for ASCOF 2A",
                    "2A looks " + months2a + " months back and " + days2a + " days ahead: "
                            + (months2a + MONTHS_OF_A_YEAR) + " months and " + days2a + " days for a year. Give the "
                            + "earlier and the later submission too."));
        }
        LocalDate before2b = period.start().minusMonths(constants.of(HISTORY, "2B.months.before"));
        if (start.isAfter(before2b)) {
            lacks.add(new Lack(
                    "events from " + start,
                    "events from " + before2b + " for ASCOF 2B and 2C",
                    "An earlier stay in a care home may not be seen, so too many admissions are counted. Give the "
                            + "submissions of the 12 months before."));
        }
        LocalDate before1c = period.end()
                .minusMonths(constants.of(HISTORY, "LTS001c.months.before"))
                .plusDays(1);
        if (start.isAfter(before1c)) {
            lacks.add(new Lack(
                    "events from " + start,
                    "events from " + before1c + " for LTS001c",
                    "LTS001c looks 12 months back. Give the earlier submission too."));
        }
        return lacks;
    }
}
