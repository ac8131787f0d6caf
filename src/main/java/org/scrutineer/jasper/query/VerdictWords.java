package org.scrutineer.jasper.query;

import org.scrutineer.performance.Direction;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.verdict.Comparison;
import org.scrutineer.performance.verdict.Verdict;
import org.scrutineer.rules.Words;
import org.scrutineer.run.ReportRun;

/** A verdict as a cell prints it: an arrow with its word and its figures, or why there is none. */
final class VerdictWords {

    private final Words words;

    private VerdictWords(Words words) {
        this.words = words;
    }

    /** In the language of a run's council. */
    static VerdictWords of(ReportRun run) {
        return new VerdictWords(run.words());
    }

    /**
     * {@code ▲ improved from 2016/17}, {@code ▼ deteriorated: 2,985 in nine months, already more than ...}, {@code – no
     * verdict: neither high nor low is good}.
     */
    String of(Indicator indicator, Judgement judgement, Verdict verdict) {
        Direction direction = verdict.direction();
        if (direction == Direction.NONE) {
            String why = verdict.missing() == null ? "" : verdict.missing().words();
            return direction.arrow() + " " + words.get("verdict.none")
                    + (why.isEmpty()
                            ? ""
                            : ": "
                                    + (judgement.latest() == null
                                                    && judgement.baseline() == null
                                                    && why.equals("no value yet")
                                            ? words.get("figures.none")
                                            : why));
        }
        if (verdict.comparison() == Comparison.BASELINE) {
            String from = JudgementWords.from(judgement);
            return new JudgementWords(words).direction(judgement)
                    + (from.isEmpty() ? "" : " " + words.get("direction.from", from));
        }
        return direction.arrow() + " " + words.of(direction)
                + verdict.figures(indicator).map(figures -> ": " + figures).orElse("");
    }
}
