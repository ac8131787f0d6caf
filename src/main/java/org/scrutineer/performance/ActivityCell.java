package org.scrutineer.performance;

import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.Period;

/**
 * One cell of the grid of activity and business processes (LEICESTER-2018-03, Appendix 4).
 *
 * @param judgement of an indicator with one series; none for several
 */
public record ActivityCell(Indicator indicator, Judgement judgement, List<Commentary> commentary) {

    /** The cells of an appendix, in the order supplied. */
    public static List<ActivityCell> of(
            PerformanceBook book, Period period, String appendix, DirectionReading reading) {
        return book.indicators(appendix).stream()
                .map(indicator -> new ActivityCell(
                        indicator,
                        Judgement.of(indicator, book, period, reading),
                        book.commentary(indicator.code(), ReportingPeriod.of(period))))
                .toList();
    }

    /** The first remark of a kind, such as {@code REVIEW}. */
    public Optional<String> remark(String kind) {
        return commentary.stream()
                .filter(remark -> remark.kind().equals(kind))
                .map(Commentary::text)
                .findFirst();
    }
}
