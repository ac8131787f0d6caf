package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One event row, its codes read. Texts are empty where the row is blank or has a value outside its list; days are null.
 * What becomes of it is kept with it, so that no row can be lost.
 */
final class CldEvent {

    /** File or table, and the row in it. */
    String file;

    long row;
    /** {@code " of FILE"} for a row of another file than the first, so that rows of two files are told apart. */
    String elsewhere = "";
    /**
     * Which submission the row is of, counted from 0 in the order of their periods: of two the later one has the higher
     * number.
     */
    int submission;
    /** The last day of the latest reference period that the row stands for; null where there is one submission. */
    LocalDate periodEnd;
    /** The reporting period that the row itself states. */
    LocalDate statedStart;

    LocalDate statedEnd;
    /** The person as the row names them. */
    RowPerson who;

    String client;
    String type;
    String reference;
    LocalDate start;
    /** The last day: as submitted, or the day of death where that comes first; null while it goes on. */
    LocalDate end;

    LocalDate submittedEnd;
    LocalDate born;
    LocalDate died;
    String gender;
    String ethnicity;
    String reason;
    String accommodation;
    String employment;
    String unpaidCarer;
    /** The outcome in the words of its own release, as in rules/cld/outcomes.csv. */
    String outcome;
    /** The outcome in the words of Release 2; {@link CldCode#INVALID} where it is in no list. */
    String outcomeClean;

    String route;
    /** What tells one route from another: Release 2's word, or the value itself where the list does not have it. */
    String routeClean;

    String assessment;
    String service;
    /** The component in the words of Release 2, or as submitted where the list does not have it. */
    String component;

    String mechanism;
    String reviewReason;
    String reviewMethod;
    /** Whether the description calls it a conversation. */
    boolean conversation;
    /** Other rows of the same event and reference period, which this row took the place of. */
    List<CldEvent> repeats = List.of();
    /** Why nothing rests on it; null once something does. */
    Rule excluded = Evidence.RULE;

    /** What to call a fact made of it: a letter, the row, and the file where it is not the first of several. */
    String called(String letter) {
        return letter + row + elsewhere;
    }

    void count() {
        excluded = null;
    }

    /** Takes the place of another row of the same event; what that row says of the person is kept. */
    void replaces(CldEvent other, Rule rule) {
        other.excluded = rule;
        if (java.util.Objects.equals(periodEnd, other.periodEnd)) {
            List<CldEvent> all = new ArrayList<>(repeats);
            all.add(other);
            all.addAll(other.repeats);
            repeats = all;
        }
        other.repeats = List.of();
    }

    boolean isService() {
        return type.equals("Service");
    }

    /** Whether it went on at a day. */
    boolean openOn(LocalDate day) {
        return !start.isAfter(day) && (end == null || !end.isBefore(day));
    }

    /** An order that does not depend on that of the rows. */
    String order() {
        return String.join(
                "|",
                start.toString(),
                String.valueOf(end),
                type,
                client,
                service,
                mechanism,
                component,
                outcome,
                route,
                reviewReason,
                reviewMethod,
                reference,
                reason,
                accommodation,
                employment,
                unpaidCarer,
                gender,
                ethnicity,
                String.valueOf(born),
                String.valueOf(died),
                who.localId,
                who.nhs);
    }
}
