package org.scrutineer.cli;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ascof.Population;
import org.scrutineer.ascof.central.CentralBook;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.CentralFigure;
import org.scrutineer.ascof.central.CentralMember;
import org.scrutineer.ascof.central.CentralMethod;
import org.scrutineer.ascof.central.Window;
import org.scrutineer.salt.Period;

/**
 * The department's measures of a period.
 *
 * @param ofYear from 1 April to the last day of the quarter
 * @param rolling of the twelve months to that day; empty for a whole year, where they are the same
 * @param members who is in those of the year and why; personal data
 */
record CentralCount(List<CentralFigure> ofYear, List<CentralFigure> rolling, List<CentralMember> members) {

    private static final int WHOLE_YEAR = 4;

    static CentralCount of(CentralBook book, Period period, CentralChoices choices, List<Population> populations) {
        CentralMethod method = new CentralMethod(choices, book.hospital(), populations);
        List<CentralMember> members = new ArrayList<>();
        List<CentralFigure> ofYear = method.figures(Window.of(period), book.people(), members::add);
        List<CentralFigure> rolling = period.quarter() == WHOLE_YEAR
                ? List.of()
                : method.figures(Window.rolling(period), book.people(), member -> {});
        return new CentralCount(ofYear, rolling, members);
    }

    /** Those of the year, then those of the twelve months. */
    List<CentralFigure> all() {
        List<CentralFigure> all = new ArrayList<>(ofYear);
        all.addAll(rolling);
        return all;
    }
}
