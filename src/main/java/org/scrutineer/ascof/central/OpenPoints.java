package org.scrutineer.ascof.central;

import java.util.List;
import java.util.Map;

/**
 * What the method leaves open, and what the other choice would move: services without a component, which fall out of 2B
 * and 2C and of 3D for carers as the code runs, though its comments keep them.
 */
final class OpenPoints {

    private static final List<CentralMeasure> MOVED = List.of(new Admissions(), new SelfDirectedCarers());

    private final Window window;
    private final CentralChoices choices;
    private final CentralChoices other;
    private final CentralTally tally;

    OpenPoints(Window window, CentralChoices choices) {
        this.window = window;
        this.choices = choices;
        this.other = choices.otherwise();
        this.tally = new CentralTally(window, other, HospitalRecord.none(), List.of());
    }

    /** Counts a person by the other choice. */
    void count(CentralPerson person) {
        for (CentralMeasure measure : MOVED) {
            measure.count(person, window, other, tally::add);
        }
    }

    /** Adds what was counted of other people. */
    void add(OpenPoints others) {
        tally.add(others.tally);
    }

    /** The figures, those that the other choice moves with a remark of what they would be. */
    List<CentralFigure> remarked(List<CentralFigure> figures) {
        Map<String, CentralFigure> others = tally.byName();
        return figures.stream()
                .map(figure -> remarked(figure, others.get(figure.name()), choices))
                .toList();
    }

    private static CentralFigure remarked(CentralFigure figure, CentralFigure other, CentralChoices choices) {
        boolean rate = figure.code().equals("2B") || figure.code().equals("2C");
        boolean carers = figure.part().equals("1b") || figure.part().equals("2b");
        if (!rate && !carers) {
            return figure;
        }
        String setting = rate ? "central.blank.component" : "central.carer.blank.component";
        String choice = (rate ? choices.blankComponent() : choices.blankCarerComponent()) ? "as the code runs" : "kept";
        boolean same = other.numerator() == figure.numerator() && (rate || other.denominator() == figure.denominator());
        return same
                ? figure
                : figure.with("with " + setting + "=" + choice + ": " + other.numerator()
                        + (rate ? "" : "/" + other.denominator()));
    }
}
