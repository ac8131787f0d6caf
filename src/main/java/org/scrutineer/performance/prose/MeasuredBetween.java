package org.scrutineer.performance.prose;

import java.util.List;
import java.util.Optional;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.prose.ProseWords.Kind;

/** The values that the words of time in a clause set a movement or a difference between. */
record MeasuredBetween(List<Token> tokens, Subject subject, Times times) {

    /** What a movement is measured between, as far as the text says so and the values are known. */
    record Reference(List<IndicatorValue> earlier, IndicatorValue later) {}

    Optional<Reference> reference(int at) {
        for (int i = 0; i < tokens.size(); i++) {
            Token time = tokens.get(i);
            if (time.kind() != Token.Kind.TIME || time.periods().isEmpty() || (i < at && !isWordBefore(i, "since"))) {
                continue;
            }
            if (time.periods().equals(List.of(times.now()))) {
                // "rose in quarter 3": since the quarter before
                return within(times.now());
            }
            if (isSince(i)
                    || (tokens.get(at).isWord("above", "below") && i - at <= 2)
                    || tokens.get(at).text().contains(" ")) {
                List<IndicatorValue> earlier = time.periods().stream()
                        .map(subject::at)
                        .flatMap(Optional::stream)
                        .toList();
                return Optional.of(new Reference(earlier, subject.now().orElseThrow()));
            }
            if (isWordBefore(i, "in")) {
                return time.periods().size() == 1 ? within(time.periods().get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Reference> within(ReportingPeriod period) {
        Optional<IndicatorValue> later = subject.at(period);
        Optional<IndicatorValue> earlier = period.quarter() > 1
                ? subject.at(new ReportingPeriod(period.year(), period.quarter() - 1))
                : Optional.empty();
        return later.flatMap(value -> earlier.map(before -> new Reference(List.of(before), value)));
    }

    private boolean isSince(int at) {
        return tokens.subList(Math.max(0, at - 4), at).stream().anyMatch(token -> token.is(Kind.SINCE));
    }

    boolean isWordBefore(int at, String word) {
        return tokens.subList(Math.max(0, at - 2), at).stream().anyMatch(token -> token.isWord(word));
    }
}
