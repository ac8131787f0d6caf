package org.scrutineer.salt.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.count.Exclusion;
import org.scrutineer.salt.count.NotShown;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.Fact;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.fact.Review;
import org.scrutineer.salt.fact.Sequel;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.TableLayout;

/**
 * What LTS002a and LTS002b share: a review once, unplanned ones by significant event and sequel, apart for community
 * and for care homes.
 */
abstract class Reviews implements Measure {

    private final String code;
    private final String people;
    final Tables tables;

    /** @param people the measure whose people's reviews are counted */
    Reviews(ReturnLayout layout, String code, String people) {
        this.code = code;
        this.people = people;
        this.tables = new Tables(layout, code);
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final void count(PersonInPeriod person, Recorder to) {
        for (Review review : person.file().reviews()) {
            if (review.date().isBefore(person.firstDay()) || review.date().isAfter(person.lastDay())) {
                outside(Exclusion.REVIEW_NOT_IN_PERIOD, review, to);
            } else if (!to.isIn(people)) {
                outside(Exclusion.REVIEW_NOT_LONG_TERM, review, to);
            } else {
                count(person, review, to);
            }
        }
    }

    private void count(PersonInPeriod person, Review review, Recorder to) {
        SequelReading reading =
                SequelReading.of(review, tables.get("1a(i)").columns(), person.lastDay(), person.settings());
        to.unused(Exclusion.NOT_A_SEQUEL, reading.strangers());
        to.unused(Exclusion.SEQUEL_NOT_KNOWN, reading.later());
        if (reading.chosen().isEmpty()) {
            boolean onlyStrangers =
                    !reading.strangers().isEmpty() && reading.later().isEmpty();
            outside(onlyStrangers ? Exclusion.NOT_A_SEQUEL : Exclusion.SEQUEL_NOT_KNOWN, review, to);
            return;
        }
        Optional<Chosen<LongTermSupport>> open = person.openOn(review.date());
        Optional<Integer> age = person.age();
        if (open.isEmpty()) {
            to.beside(code, NotShown.NO_OPEN_SUPPORT, review.id(), review);
        } else if (age.isEmpty()) {
            to.beside(code, NotShown.NO_AGE, review.id(), review);
        } else {
            place(
                    review,
                    isCareHome(open.get()),
                    AgeBand.of(age.get()),
                    reading.chosen().get(),
                    restsOn(review, open.get()),
                    to);
        }
    }

    private void place(
            Review review, boolean careHome, AgeBand band, Chosen<Sequel> sequel, List<Fact> restsOn, Recorder to) {
        if (review.planned()) {
            planned(review, careHome, band, sequel, restsOn, to);
            return;
        }
        TableLayout table = tables.get(careHome ? "1(ii)" : "1(i)", band);
        int row = table.rows().category(review.significantEvent());
        if (row < 0) {
            to.beside(table, NotShown.NO_SIGNIFICANT_EVENT, review.id(), sequel.winner(), restsOn);
        } else {
            to.place(table, row, sequel.index(), review.id(), sequel.winner(), sequel.beaten(), restsOn);
        }
    }

    /** Places a planned review, or says why it is outside. */
    abstract void planned(
            Review review, boolean careHome, AgeBand band, Chosen<Sequel> sequel, List<Fact> restsOn, Recorder to);

    final void outside(Exclusion reason, Review review, Recorder to) {
        to.outside(code, reason, review.id(), review, review.sequels());
    }

    private static List<Fact> restsOn(Review review, Chosen<LongTermSupport> open) {
        List<Fact> facts = new ArrayList<>();
        facts.add(review);
        facts.add(open.winner());
        return facts;
    }

    private static boolean isCareHome(Chosen<LongTermSupport> open) {
        String setting = open.winner().setting();
        return setting.equals("Nursing") || setting.equals("Residential");
    }
}
