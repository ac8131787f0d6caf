package org.scrutineer.ascof.central;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.scrutineer.ascof.Population;

/**
 * The department's own measures, taken from the events of Client Level Data: official statistics in development, by a
 * dated version of its published method.
 */
public final class CentralMethod {

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
    public List<CentralFigure> figures(Window window, Collection<CentralPerson> people, Consumer<CentralMember> to) {
        CentralTally tally = new CentralTally(window, choices, hospital, populations);
        List<CentralMeasure> measures = new ArrayList<>(List.of(
                new Reablement(), new Admissions(), new HomeOrFamily(), new SelfDirected(), new SelfDirectedCarers()));
        if (hospital.supplied()) {
            measures.add(new AfterHospital(hospital.stays()));
        }
        for (CentralPerson person : people) {
            for (CentralMeasure measure : measures) {
                measure.count(person, window, choices, member -> {
                    tally.add(member);
                    to.accept(member);
                });
            }
        }
        return OpenPoints.remarked(tally.figures(), window, choices, people);
    }
}
