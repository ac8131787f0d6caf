package org.scrutineer.salt.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.count.Exclusion;
import org.scrutineer.salt.count.NotShown;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.Sequel;
import org.scrutineer.salt.fact.ShortTermSupport;
import org.scrutineer.salt.fact.SupportRequest;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.TableLayout;

/**
 * STS001, requests for support from new clients: each request once, by route of access and what followed. 2a and 2b are
 * repeat requests after ST-Max.
 */
final class Sts001 implements Measure {

    private final Tables tables;

    Sts001(ReturnLayout layout) {
        tables = new Tables(layout, "STS001");
    }

    @Override
    public String code() {
        return "STS001";
    }

    @Override
    public void count(PersonInPeriod person, Recorder to) {
        for (SupportRequest request : person.file().requests()) {
            count(person, request, to);
        }
    }

    private void count(PersonInPeriod person, SupportRequest request, Recorder to) {
        Optional<Integer> age = person.ageAt(request);
        if (age.isPresent() && age.get() < 18) {
            to.outside(code(), Exclusion.UNDER_18, request.id(), request, request.sequels());
            return;
        }
        if (person.inLongTermSupportBefore(request.date())) {
            to.outside(code(), Exclusion.NOT_NEW, request.id(), request, request.sequels());
            return;
        }
        SequelReading reading =
                SequelReading.of(request, tables.get("1a").columns(), person.lastDay(), person.settings());
        to.unused(Exclusion.NOT_A_SEQUEL, reading.strangers());
        to.unused(Exclusion.SEQUEL_NOT_KNOWN, reading.later());
        if (reading.chosen().isEmpty()) {
            boolean onlyStrangers =
                    !reading.strangers().isEmpty() && reading.later().isEmpty();
            to.outside(
                    code(),
                    onlyStrangers ? Exclusion.NOT_A_SEQUEL : Exclusion.SEQUEL_NOT_KNOWN,
                    request.id(),
                    request,
                    request.sequels());
            return;
        }
        LocalDate placedBy = person.settings().is("sts001.placed.by", "request") ? request.date() : reading.known();
        LocalDate lastDay = person.lastDay();
        boolean inYear = within(placedBy, person.firstDay(), lastDay);
        boolean repeat = within(placedBy, repeatsFrom(person), lastDay) && followsShortTermSupport(person, request);
        if (!inYear && !repeat) {
            to.outside(code(), Exclusion.SEQUEL_EARLIER, request.id(), request, request.sequels());
            return;
        }
        if (age.isEmpty()) {
            to.beside(code(), NotShown.NO_AGE, request.id(), request);
            return;
        }
        if (inYear) {
            place(
                    tables.get("1", AgeBand.of(age.get())),
                    request,
                    reading.chosen().get(),
                    to);
        }
        if (repeat) {
            place(
                    tables.get("2", AgeBand.of(age.get())),
                    request,
                    reading.chosen().get(),
                    to);
        }
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** 2a and 2b look back over 18 months, from 1 October of the year before (SALT-STS001-2021). */
    private static LocalDate repeatsFrom(PersonInPeriod person) {
        return person.firstDay().minusMonths(6);
    }

    private static boolean followsShortTermSupport(PersonInPeriod person, SupportRequest request) {
        LocalDate from =
                request.date().minusMonths(Integer.parseInt(person.settings().get("sts001.repeat.months")));
        for (ShortTermSupport period : person.file().shortTerm()) {
            LocalDate end = person.person().cutBack(period.end());
            if (end != null && within(end, from, request.date())) {
                return true;
            }
        }
        return false;
    }

    private static void place(TableLayout table, SupportRequest request, Chosen<Sequel> sequel, Recorder to) {
        int row = table.rows().category(request.route());
        List<SupportRequest> restsOn = List.of(request);
        if (row < 0) {
            to.beside(table, NotShown.NO_ROUTE, request.id(), sequel.winner(), restsOn);
            return;
        }
        to.place(table, row, sequel.index(), request.id(), sequel.winner(), sequel.beaten(), restsOn);
        int ofWhich = table.rows().following(row, LineKind.OF_WHICH);
        if (ofWhich >= 0 && request.previousDisregard()) {
            to.place(table, ofWhich, sequel.index(), request.id(), sequel.winner(), sequel.beaten(), restsOn);
        }
    }
}
