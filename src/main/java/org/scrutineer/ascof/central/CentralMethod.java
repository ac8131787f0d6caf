package org.scrutineer.ascof.central;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.scrutineer.ascof.Population;
import org.scrutineer.background.InShares;

/**
 * The department's own measures, taken from the events of Client Level Data: official statistics in development, by a
 * dated version of its published method.
 */
public final class CentralMethod {

    private static final int PEOPLE = 2048;

    /** What a share of the people adds, and the trail that was told of it. */
    private record Counted<T>(CentralTally tally, OpenPoints open, BirthDayPoint birthDay, T trail) {}

    private final CentralChoices choices;
    private final HospitalRecord hospital;
    private final List<Population> populations;

    /**
     * The method with what it needs beside the events.
     *
     * @param hospital the council's hospital stays, for 2D
     * @param populations for 2B and 2C
     */
    public CentralMethod(CentralChoices choices, HospitalRecord hospital, List<Population> populations) {
        this.choices = choices;
        this.hospital = hospital;
        this.populations = populations;
    }

    /** The method without hospital stays and populations. */
    public static CentralMethod of(CentralChoices choices) {
        return new CentralMethod(choices, HospitalRecord.none(), List.of());
    }

    /**
     * Every figure of some days.
     *
     * @param to told of everyone in a measure and why; personal data
     */
    public List<CentralFigure> figures(Window window, List<CentralPerson> people, Consumer<CentralMember> to) {
        return figures(window, people, ArrayList<CentralMember>::new, ArrayList::add, share -> share.forEach(to));
    }

    /** Every figure of some days, where nobody asks who is in them. */
    public List<CentralFigure> figures(Window window, List<CentralPerson> people) {
        return figures(window, people, () -> null, (none, member) -> {}, none -> {});
    }

    /**
     * Every figure of some days, counted in shares of the people on all cores.
     *
     * @param trails gives each share a trail; a share is told by one thread, several shares at once
     * @param to tells a trail of someone in a measure and why; personal data
     * @param told takes the trails of finished shares in the order of the people, by the calling thread
     */
    public <T> List<CentralFigure> figures(
            Window window,
            List<CentralPerson> people,
            Supplier<T> trails,
            BiConsumer<T, CentralMember> to,
            Consumer<T> told) {
        List<CentralMeasure> measures = measures();
        CentralTally tally = new CentralTally(window, choices, hospital, populations);
        OpenPoints open = new OpenPoints(window, choices);
        BirthDayPoint birthDay = new BirthDayPoint(window, choices, hospital, measures);
        InShares.inOrder(
                "central",
                InShares.of(people, PEOPLE),
                share -> {
                    T trail = trails.get();
                    CentralTally ofShare = new CentralTally(window, choices, hospital, populations);
                    OpenPoints openOfShare = new OpenPoints(window, choices);
                    BirthDayPoint birthDayOfShare = new BirthDayPoint(window, choices, hospital, measures);
                    for (CentralPerson person : share) {
                        for (CentralMeasure measure : measures) {
                            measure.count(person, window, choices, member -> {
                                ofShare.add(member);
                                to.accept(trail, member);
                            });
                        }
                        openOfShare.count(person);
                        birthDayOfShare.count(person);
                    }
                    return new Counted<>(ofShare, openOfShare, birthDayOfShare, trail);
                },
                share -> {
                    tally.add(share.tally());
                    open.add(share.open());
                    birthDay.add(share.birthDay());
                    told.accept(share.trail());
                });
        return birthDay.remarked(open.remarked(tally.figures()));
    }

    private List<CentralMeasure> measures() {
        List<CentralMeasure> measures = new ArrayList<>(List.of(
                new Reablement(), new Admissions(), new HomeOrFamily(), new SelfDirected(), new SelfDirectedCarers()));
        if (hospital.supplied()) {
            measures.add(new AfterHospital(hospital.stays()));
        }
        return measures;
    }
}
