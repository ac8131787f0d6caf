package org.scrutineer.salt.measure;

import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.count.Exclusion;
import org.scrutineer.salt.count.NotShown;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.Fact;
import org.scrutineer.salt.fact.Sequel;
import org.scrutineer.salt.fact.SupportRequest;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.TableLayout;

/** STS002a: what followed each completed instance of short-term support to maximise independence, for new clients. */
final class Sts002a implements Measure {

    /** The sequels after which Table 5 asks for the setting of the support (SALT-STS002a-2021: Table 5). */
    private static final List<String> LED_TO_LONG_TERM_SUPPORT =
            List.of("Early cessation (leading to long term support)", "Long Term Support (any setting)");

    private final Tables tables;

    Sts002a(ReturnLayout layout) {
        tables = new Tables(layout, "STS002a");
    }

    @Override
    public String code() {
        return "STS002a";
    }

    @Override
    public void count(PersonInPeriod person, Recorder to) {
        for (ShortTermChain chain : person.chains()) {
            if (!chain.first().requestId().isEmpty()) {
                person.request(chain.first().requestId()).ifPresent(request -> count(person, chain, request, to));
            }
        }
    }

    private void count(PersonInPeriod person, ShortTermChain chain, SupportRequest request, Recorder to) {
        Optional<Integer> age = person.ageAt(request);
        if (age.isPresent() && age.get() < 18) {
            outside(Exclusion.UNDER_18, chain, to);
        } else if (person.inLongTermSupportBefore(request.date())) {
            outside(Exclusion.NOT_NEW, chain, to);
        } else if (request.date().isBefore(person.firstDay().minusYears(1))
                || request.date().isAfter(person.lastDay())) {
            outside(Exclusion.REQUEST_TOO_OLD, chain, to);
        } else if (!chain.complete()) {
            outside(Exclusion.NOT_COMPLETE, chain, to);
        } else {
            SequelReading reading =
                    SequelReading.of(chain.last(), tables.get("1").columns(), person.lastDay(), person.settings());
            to.unused(Exclusion.NOT_A_SEQUEL, reading.strangers());
            to.unused(Exclusion.SEQUEL_NOT_KNOWN, reading.later());
            if (reading.chosen().isEmpty()) {
                boolean onlyStrangers =
                        !reading.strangers().isEmpty() && reading.later().isEmpty();
                outside(onlyStrangers ? Exclusion.NOT_A_SEQUEL : Exclusion.SEQUEL_NOT_KNOWN, chain, to);
            } else if (reading.known().isBefore(person.firstDay())) {
                outside(Exclusion.SEQUEL_EARLIER, chain, to);
            } else if (age.isEmpty()) {
                to.beside(code(), NotShown.NO_AGE, chain.last().id(), chain.last());
            } else {
                place(
                        person,
                        chain,
                        request,
                        AgeBand.of(age.get()),
                        reading.chosen().get(),
                        to);
            }
        }
    }

    private void outside(Exclusion reason, ShortTermChain chain, Recorder to) {
        to.outside(code(), reason, chain.last().id(), chain.last(), ShortTermSequels.facts(chain));
        to.unused(reason, chain.last().sequels());
    }

    private void place(
            PersonInPeriod person,
            ShortTermChain chain,
            SupportRequest request,
            AgeBand band,
            Chosen<Sequel> sequel,
            Recorder to) {
        List<Fact> restsOn = ShortTermSequels.facts(chain);
        restsOn.add(request);
        ShortTermSequels.byRoute(
                tables.get("1"), request.route(), request.previousDisregard(), chain, sequel, restsOn, to);
        ShortTermSequels.byReason(tables.get("2", band), person.person().supportReason(), chain, sequel, restsOn, to);
        TableLayout carers = tables.get("3");
        // Only for clients of ST-Max may the carer status be unknown (SALT-2021-ALL).
        int carer = carers.rows()
                .category(
                        person.person().unpaidCarer().isEmpty()
                                ? "Not known"
                                : person.person().unpaidCarer());
        to.place(carers, carer, sequel.index(), chain.last().id(), sequel.winner(), sequel.beaten(), restsOn);
        if (LED_TO_LONG_TERM_SUPPORT.contains(
                tables.get("1").columns().line(sequel.index()).label())) {
            placeSetting(chain, request, band, sequel, restsOn, to);
        }
    }

    private void placeSetting(
            ShortTermChain chain,
            SupportRequest request,
            AgeBand band,
            Chosen<Sequel> sequel,
            List<Fact> restsOn,
            Recorder to) {
        TableLayout table = tables.get("5");
        int column = table.columns().category(sequel.winner().setting());
        if (column < 0) {
            to.beside(table, NotShown.NO_SETTING, chain.last().id(), sequel.winner(), restsOn);
            return;
        }
        int row = table.rows().category(band.label());
        to.place(table, row, column, chain.last().id(), sequel.winner(), sequel.beaten(), restsOn);
        boolean selfFunder =
                tables.get("1").rows().following(tables.get("1").rows().category(request.route()), LineKind.OF_WHICH)
                        >= 0;
        if (selfFunder && request.previousDisregard()) {
            to.place(
                    table,
                    table.rows().following(row, LineKind.OF_WHICH),
                    column,
                    chain.last().id(),
                    sequel.winner(),
                    sequel.beaten(),
                    restsOn);
        }
    }
}
