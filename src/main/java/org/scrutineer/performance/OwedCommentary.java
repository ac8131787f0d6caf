package org.scrutineer.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.Period;

/**
 * One text that the owner of an indicator writes for a quarter; which kinds an appendix asks for is in the rule file {@code commentary.csv}.
 *
 * @param kind such as {@code REVIEW}
 * @param asks what it should say
 * @param text what has been written; empty while it is owed
 */
public record OwedCommentary(Indicator indicator, String kind, String asks, Optional<String> text) {

    private record Asked(String appendix, String kind, String asks) {
    }

    private static final List<Asked> ASKED = RuleFile.read("commentary.csv").stream().map(line -> new Asked(line.get("appendix"), line.get("kind"), line.get("asks"))).toList();

    /** Every text of a quarter, written or not, in the order of the indicators. */
    public static List<OwedCommentary> of(PerformanceBook book, Period period) {
        List<OwedCommentary> all = new ArrayList<>();
        for (Indicator indicator : book.indicators()) {
            List<Commentary> written = book.commentary(indicator.code(), ReportingPeriod.of(period));
            ASKED.stream().filter(asked -> asked.appendix().equals(indicator.appendix())).forEach(asked -> all.add(new OwedCommentary(indicator, asked.kind(), asked.asks(), text(written, asked.kind()))));
        }
        return all;
    }

    private static Optional<String> text(List<Commentary> written, String kind) {
        String text = written.stream().filter(remark -> remark.kind().equals(kind)).map(Commentary::text).collect(Collectors.joining("\n"));
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** Who writes it, as the indicator names them. */
    public String owner() {
        return indicator.owner().isEmpty() ? "nobody named" : indicator.owner();
    }
}
