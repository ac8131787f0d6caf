package org.scrutineer.performance.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.performance.Commentary;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Narrative;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.quote.Quotes;
import org.scrutineer.performance.quote.UnknownFigureException;

/**
 * Reads remarks and the body of the report for sentences that contradict the indicator they are about: a remark's is
 * the one it stands under, a sentence of the body's the one it names by its code or quotes. A warning that is wrong
 * costs trust, so what is not surely understood is not judged.
 */
public final class ProseCheck {

    private final PerformanceBook book;
    private final ReportingPeriod period;
    private final Times times;
    private final Scanner scanner;

    private ProseCheck(PerformanceBook book, ReportingPeriod period) {
        this.book = book;
        this.period = period;
        this.times = new Times(period);
        this.scanner =
                new Scanner(book.indicators().stream().map(Indicator::code).toList(), times);
    }

    /** What contradicts its figures in all texts of one period. */
    public static List<ProseFinding> of(PerformanceBook book, ReportingPeriod period) {
        List<ProseFinding> findings = new ArrayList<>();
        if (period.wholeYear()) {
            return findings;
        }
        ProseCheck check = new ProseCheck(book, period);
        book.narrative().stream()
                .filter(row -> row.period().equals(period))
                .forEach(row -> findings.addAll(check.body(row)));
        book.commentary().stream()
                .filter(row -> row.period().equals(period))
                .forEach(row -> findings.addAll(check.remark(row)));
        return findings;
    }

    /** What contradicts its figures in the texts of all periods. */
    public static List<ProseFinding> of(PerformanceBook book) {
        Set<ReportingPeriod> periods = new LinkedHashSet<>();
        book.narrative().forEach(row -> periods.add(row.period()));
        book.commentary().forEach(row -> periods.add(row.period()));
        return periods.stream()
                .sorted()
                .flatMap(period -> of(book, period).stream())
                .toList();
    }

    private List<ProseFinding> body(Narrative row) {
        return findings(row, "section " + row.section(), row.text(), Optional.empty());
    }

    private List<ProseFinding> remark(Commentary row) {
        return findings(row, row.code() + " " + row.kind(), row.text(), Optional.of(row.code()));
    }

    private List<ProseFinding> findings(Object said, String place, String text, Optional<String> code) {
        List<ProseFinding> findings = new ArrayList<>();
        for (String sentence : Scanner.sentences(text)) {
            List<String> truths = new ArrayList<>(TypedFraction.contradictions(sentence));
            List<List<Token>> clauses = scanner.clauses(sentence);
            boolean others = clauses.stream()
                    .flatMap(List::stream)
                    .anyMatch(token -> !token.code().isEmpty() && !token.code().equals(code.orElse("")));
            for (List<Token> clause : clauses) {
                Set<String> named = clause.stream()
                        .filter(token -> !token.code().isEmpty())
                        .map(token -> token.code() + "\t" + token.series())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                if (named.size() == 1) {
                    String[] one = named.iterator().next().split("\t", -1);
                    Subject.of(one[0], one[1], book, times)
                            .ifPresent(subject ->
                                    truths.addAll(new Clause(clause, subject, times, true).contradictions()));
                } else if (named.isEmpty() && code.isPresent() && !others) {
                    Subject.of(code.get(), series(code.get(), sentence), book, times)
                            .ifPresent(subject ->
                                    truths.addAll(new Clause(clause, subject, times, false).contradictions()));
                }
            }
            if (!truths.isEmpty()) {
                findings.add(new ProseFinding(
                        said,
                        place,
                        filled(sentence),
                        truths.stream().distinct().collect(Collectors.joining("; "))));
            }
        }
        return findings;
    }

    /** The series that a sentence names in its own words. */
    private String series(String code, String sentence) {
        String words = sentence.toLowerCase(Locale.ROOT);
        return book.values(code).stream()
                .map(IndicatorValue::series)
                .distinct()
                .filter(series -> !series.isEmpty() && words.contains(series.toLowerCase(Locale.ROOT)))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("");
    }

    private String filled(String sentence) {
        try {
            return new Quotes(book, period, DirectionReading.ANY_DIFFERENCE).fill(sentence);
        } catch (UnknownFigureException reportedElsewhere) {
            return sentence.replace("{", "").replace("}", "");
        }
    }
}
