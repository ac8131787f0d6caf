package org.scrutineer.ascof.central;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the other choice of {@code central.birth.day} would move: the department has the month of birth alone and takes
 * its first, a council has the day. Only people who come to the edge of an age group in a month of the days counted can
 * stand elsewhere, so only these are counted twice.
 */
final class BirthDayPoint {

    /** Where the groups of the measures begin. */
    private static final int[] EDGES = {
        CentralAge.ADULT, CentralAge.OLDER, DischargeGroups.MIDDLE, DischargeGroups.OLDEST
    };

    private static final int YEAR = 12;

    private final Window window;
    private final CentralChoices choices;
    private final List<CentralMeasure> measures;
    private final int from;
    private final int to;
    private final CentralTally own;
    private final CentralTally other;

    BirthDayPoint(Window window, CentralChoices choices, HospitalRecord hospital, List<CentralMeasure> measures) {
        this.window = window;
        this.choices = choices;
        this.measures = measures;
        this.from = months(window.first()) - 1;
        this.to = months(window.last());
        this.own = new CentralTally(window, choices, hospital, List.of());
        this.other = new CentralTally(window, choices, hospital, List.of());
    }

    /** Counts a person by both choices, where they can differ. */
    void count(CentralPerson person) {
        if (!comesToAnEdge(person.born())) {
            return;
        }
        CentralPerson otherwise = person.otherBirth();
        for (CentralMeasure measure : measures) {
            measure.count(person, window, choices, own::add);
            measure.count(otherwise, window, choices, other::add);
        }
    }

    /** In months, since everybody is asked for. */
    private boolean comesToAnEdge(LocalDate born) {
        if (born == null) {
            return false;
        }
        int birth = months(born);
        for (int age : EDGES) {
            int month = birth + age * YEAR;
            if (month >= from && month <= to) {
                return true;
            }
        }
        return false;
    }

    private static int months(LocalDate day) {
        return day.getYear() * YEAR + day.getMonthValue();
    }

    /** Adds what was counted of other people. */
    void add(BirthDayPoint others) {
        own.add(others.own);
        other.add(others.other);
    }

    /** The figures, those that the other choice moves with a remark of what they would be. */
    List<CentralFigure> remarked(List<CentralFigure> figures) {
        Map<String, CentralFigure> before = own.byName();
        Map<String, CentralFigure> after = other.byName();
        return figures.stream()
                .map(figure -> remarked(figure, before.get(figure.name()), after.get(figure.name())))
                .toList();
    }

    private CentralFigure remarked(CentralFigure figure, CentralFigure before, CentralFigure after) {
        boolean rate = figure.isRate();
        int numerator = figure.numerator() + after.numerator() - before.numerator();
        long denominator = figure.denominator() + (rate ? 0 : after.denominator() - before.denominator());
        if (numerator == figure.numerator() && denominator == figure.denominator()) {
            return figure;
        }
        return figure.with("with central.birth.day="
                + (choices.birthMonth() ? "as recorded" : "first of the month") + ": " + numerator
                + (rate ? "" : "/" + denominator));
    }
}
