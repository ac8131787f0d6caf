package org.scrutineer.cli.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
 */
public record CentralCount(List<CentralFigure> ofYear, List<CentralFigure> rolling) {

    private static final int WHOLE_YEAR = 4;

    /**
     * Counts them on all cores.
     *
     * @param trails gives each share of the people a trail
     * @param to tells a trail of someone in those of the year and why; personal data
     * @param told takes the trails in the order of the people
     */
    public static <T> CentralCount of(
            CentralBook book,
            Period period,
            CentralChoices choices,
            List<Population> populations,
            Supplier<T> trails,
            BiConsumer<T, CentralMember> to,
            Consumer<T> told) {
        CentralMethod method = new CentralMethod(choices, book.hospital(), populations);
        List<CentralFigure> ofYear = method.figures(Window.of(period), book.people(), trails, to, told);
        List<CentralFigure> rolling =
                period.quarter() == WHOLE_YEAR ? List.of() : method.figures(Window.rolling(period), book.people());
        return new CentralCount(ofYear, rolling);
    }

    /** Those of the year, then those of the twelve months. */
    public List<CentralFigure> all() {
        List<CentralFigure> all = new ArrayList<>(ofYear);
        all.addAll(rolling);
        return all;
    }
}
