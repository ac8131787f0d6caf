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
    private final CentralTally own;
    private final CentralTally otherwise;

    OpenPoints(Window window, CentralChoices choices) {
        this.window = window;
        this.choices = choices;
        this.other = choices.otherwise();
        this.own = new CentralTally(window, choices, HospitalRecord.none(), List.of());
        this.otherwise = new CentralTally(window, other, HospitalRecord.none(), List.of());
    }

    /** Counts a person by both choices, where they can differ. */
    void count(CentralPerson person) {
        if (person.events().stream().noneMatch(OpenPoints::lacksComponent)) {
            return;
        }
        for (CentralMeasure measure : MOVED) {
            measure.count(person, window, choices, own::add);
            measure.count(person, window, other, otherwise::add);
        }
    }

    private static boolean lacksComponent(CentralEvent event) {
        return event.component().isEmpty() && !event.service().isEmpty();
    }

    /** Adds what was counted of other people. */
    void add(OpenPoints others) {
        own.add(others.own);
        otherwise.add(others.otherwise);
    }

    /** The figures, those that the other choice moves with a remark of what they would be. */
    List<CentralFigure> remarked(List<CentralFigure> figures) {
        Map<String, CentralFigure> before = own.byName();
        Map<String, CentralFigure> after = otherwise.byName();
        return figures.stream()
                .map(figure -> remarked(figure, before.get(figure.name()), after.get(figure.name()), choices))
                .toList();
    }

    private static CentralFigure remarked(
            CentralFigure figure, CentralFigure before, CentralFigure after, CentralChoices choices) {
        boolean rate = figure.code().equals("2B") || figure.code().equals("2C");
        boolean carers = figure.part().equals("1b") || figure.part().equals("2b");
        if (!rate && !carers) {
            return figure;
        }
        String setting = rate ? "central.blank.component" : "central.carer.blank.component";
        String choice = (rate ? choices.blankComponent() : choices.blankCarerComponent()) ? "as the code runs" : "kept";
        int numerator = figure.numerator() + after.numerator() - before.numerator();
        long denominator = figure.denominator() + (rate ? 0 : after.denominator() - before.denominator());
        return numerator == figure.numerator() && denominator == figure.denominator()
                ? figure
                : figure.with("with " + setting + "=" + choice + ": " + numerator + (rate ? "" : "/" + denominator));
    }
}
