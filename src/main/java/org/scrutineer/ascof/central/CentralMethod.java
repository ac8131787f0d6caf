package org.scrutineer.ascof.central;

import java.util.ArrayList;
import java.util.List;
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

    /** What a share of the people adds, and who was told of it. */
    private record Counted<T>(List<WindowCount> windows, T part) {}

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
        return figures(List.of(window), people, CentralMembers::new, share -> share.all()
                        .forEach(to))
                .get(0);
    }

    /** Every figure of some days, where nobody asks who is in them. */
    public List<CentralFigure> figures(Window window, List<CentralPerson> people) {
        return figures(List.of(window), people, () -> CentralTold.NOTHING, none -> {})
                .get(0);
    }

    /**
     * Every figure of some days, and of others, counted in shares of the people on all cores. Each person is asked for
     * once, since the list may make them only then.
     *
     * @param windows the days, those first of whose members somebody is told
     * @param parts gives each share somebody to tell; a share is told by one thread, several shares at once
     * @param told takes those of finished shares in the order of the people, by the calling thread
     * @return the figures of each window
     */
    public <T extends CentralTold> List<List<CentralFigure>> figures(
            List<Window> windows, List<CentralPerson> people, Supplier<T> parts, Consumer<T> told) {
        List<WindowCount> whole = nobody(windows);
        InShares.inOrder(
                "central", InShares.of(people, PEOPLE), share -> counted(windows, share, parts.get()), share -> {
                    for (int i = 0; i < whole.size(); i++) {
                        whole.get(i).add(share.windows().get(i));
                    }
                    told.accept(share.part());
                });
        return whole.stream().map(WindowCount::figures).toList();
    }

    private <T extends CentralTold> Counted<T> counted(List<Window> windows, List<CentralPerson> share, T part) {
        List<WindowCount> counts = nobody(windows);
        for (CentralPerson person : share) {
            part.person(person);
            counts.get(0).count(person, part::member);
            for (int i = 1; i < counts.size(); i++) {
                counts.get(i).count(person, member -> {});
            }
        }
        return new Counted<>(counts, part);
    }

    private List<WindowCount> nobody(List<Window> windows) {
        List<CentralMeasure> measures = measures();
        return windows.stream()
                .map(window -> new WindowCount(window, choices, measures, hospital, populations))
                .toList();
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
