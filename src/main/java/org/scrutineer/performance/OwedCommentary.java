package org.scrutineer.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.salt.Period;

/**
 * One text that the owner of an indicator writes for a quarter; which kinds a block asks for, the council says or the
 * rule file {@code commentary.csv}.
 *
 * @param kind such as {@code REVIEW}
 * @param asks what it should say
 * @param text what has been written; empty while nothing is
 */
public record OwedCommentary(Indicator indicator, String kind, String asks, Optional<String> text) {

    /** Every text of a quarter, written or not, in the order of the indicators. */
    public static List<OwedCommentary> of(PerformanceBook book, Period period, List<AskedText> asked) {
        List<OwedCommentary> all = new ArrayList<>();
        for (Indicator indicator : book.indicators()) {
            List<Commentary> written = book.commentary(indicator.code(), ReportingPeriod.of(period));
            Judgement judgement = Judgement.of(indicator, book, period);
            asked.stream()
                    .filter(one -> one.isAsked(indicator, judgement, book.schemes()))
                    .forEach(one ->
                            all.add(new OwedCommentary(indicator, one.kind(), one.asks(), text(written, one.kind()))));
        }
        return all;
    }

    private static Optional<String> text(List<Commentary> written, String kind) {
        String text = written.stream()
                .filter(remark -> remark.kind().equals(kind))
                .map(Commentary::text)
                .collect(Collectors.joining("\n"));
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /**
     * Whether it is still to be written: nothing is there, or a text of an earlier quarter that nobody has looked at.
     */
    public boolean isOwed() {
        return text.isEmpty() || text.filter(ReviewMark::is).isPresent();
    }

    /** Who writes it, as the indicator names them. */
    public String owner() {
        return indicator.owner().isEmpty() ? "nobody named" : indicator.owner();
    }
}
