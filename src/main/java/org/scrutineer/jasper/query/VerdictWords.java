package org.scrutineer.jasper.query;

import org.scrutineer.performance.Direction;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.verdict.Comparison;
import org.scrutineer.performance.verdict.Verdict;

/** A verdict as a cell prints it: an arrow with its word and its figures, or why there is none. */
final class VerdictWords {

    private VerdictWords() {}

    /**
     * {@code ▲ improved from 2016/17}, {@code ▼ deteriorated: 2,985 in nine months, already more than ...}, {@code – no
     * verdict: neither high nor low is good}.
     */
    static String of(Indicator indicator, Judgement judgement, Verdict verdict) {
        Direction direction = verdict.direction();
        if (direction == Direction.NONE) {
            String why = verdict.missing() == null ? "" : verdict.missing().words();
            return direction.arrow() + " no verdict"
                    + (why.isEmpty()
                            ? ""
                            : ": "
                                    + (judgement.latest() == null
                                                    && judgement.baseline() == null
                                                    && why.equals("no value yet")
                                            ? "no figures supplied"
                                            : why));
        }
        if (verdict.comparison() == Comparison.BASELINE) {
            String from = JudgementWords.from(judgement);
            return JudgementWords.direction(judgement) + (from.isEmpty() ? "" : " from " + from);
        }
        return direction.arrow() + " " + direction.word()
                + verdict.figures(indicator).map(figures -> ": " + figures).orElse("");
    }
}
