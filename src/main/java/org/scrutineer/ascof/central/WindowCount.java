package org.scrutineer.ascof.central;

import java.util.List;
import java.util.function.Consumer;
import org.scrutineer.ascof.Population;

/** The measures of some days, counted of a share of the people, or of all of them. */
final class WindowCount {

    private final Window window;
    private final CentralChoices choices;
    private final List<CentralMeasure> measures;
    private final CentralTally tally;
    private final OpenPoints open;
    private final BirthDayPoint birthDay;

    /** Of nobody so far. */
    WindowCount(
            Window window,
            CentralChoices choices,
            List<CentralMeasure> measures,
            HospitalRecord hospital,
            List<Population> populations) {
        this.window = window;
        this.choices = choices;
        this.measures = measures;
        this.tally = new CentralTally(window, choices, hospital, populations);
        this.open = new OpenPoints(window, choices);
        this.birthDay = new BirthDayPoint(window, choices, hospital, measures);
    }

    /** @param to told where the person is */
    void count(CentralPerson person, Consumer<CentralMember> to) {
        for (CentralMeasure measure : measures) {
            measure.count(person, window, choices, member -> {
                tally.add(member);
                to.accept(member);
            });
        }
        open.count(person);
        birthDay.count(person);
    }

    /** Adds what was counted of other people. */
    void add(WindowCount others) {
        tally.add(others.tally);
        open.add(others.open);
        birthDay.add(others.birthDay);
    }

    List<CentralFigure> figures() {
        return birthDay.remarked(open.remarked(tally.figures()));
    }
}
