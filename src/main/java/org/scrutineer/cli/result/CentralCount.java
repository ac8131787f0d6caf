package org.scrutineer.cli.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.scrutineer.ascof.Population;
import org.scrutineer.ascof.central.CentralBook;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.CentralFigure;
import org.scrutineer.ascof.central.CentralMethod;
import org.scrutineer.ascof.central.CentralTold;
import org.scrutineer.ascof.central.Window;
import org.scrutineer.salt.Period;

/**
 * The department's measures of a period.
 *
 * @param ofYear from 1 April to the last day of the quarter
 * @param rolling of the twelve months to that day; empty for a whole year, where they are the same
 */
public record CentralCount(List<CentralFigure> ofYear, List<CentralFigure> rolling) {

    private static final int WHOLE_YEAR = 4;

    /**
     * Counts them on all cores, of both periods at once.
     *
     * @param parts gives each share of the people somebody to tell of those of the year and why; personal data
     * @param told takes them in the order of the people
     */
    public static <T extends CentralTold> CentralCount of(
            CentralBook book,
            Period period,
            CentralChoices choices,
            List<Population> populations,
            Supplier<T> parts,
            Consumer<T> told) {
        List<Window> windows = period.quarter() == WHOLE_YEAR
                ? List.of(Window.of(period))
                : List.of(Window.of(period), Window.rolling(period));
        List<List<CentralFigure>> figures =
                new CentralMethod(choices, book.hospital(), populations).figures(windows, book.people(), parts, told);
        return new CentralCount(figures.get(0), figures.size() == 1 ? List.of() : figures.get(1));
    }

    /** Those of the year, then those of the twelve months. */
    public List<CentralFigure> all() {
        List<CentralFigure> all = new ArrayList<>(ofYear);
        all.addAll(rolling);
        return all;
    }
}
