package org.scrutineer.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scrutineer.salt.Period;

/**
 * One thing that a reader should know about the figures of a run: where published figures disagree with each other, what was
 * forecast, what people decided against a rule, what rests on an unpublished value.
 */
public record RunNotes(String heading, String text) {

    /** In the order in which they are printed; any other heading comes before. */
    private static final List<String> ORDER = List.of("Values that are not their fraction (printed as supplied)", JudgementNotes.COMPUTED, JudgementNotes.FORECAST, JudgementNotes.UNRATED,
            JudgementNotes.BREAK, JudgementNotes.LATE, "Judged by people, not by the rule", JudgementNotes.ASSUMED);

    /**
     * Every note on a period's figures, and on how those supplied differ from those that the records give.
     *
     * @param published whether the notes are printed under disclosure control, without figures of the records
     */
    public static List<RunNotes> of(PerformanceBook book, Period period, List<AscofComparison> ascof, boolean published) {
        List<RunNotes> notes = new ArrayList<>(of(book, period));
        for (AscofComparison comparison : ascof) {
            (published ? comparison.publishedDifference() : comparison.difference()).ifPresent(difference -> notes.add(new RunNotes("Supplied against the council's records", difference)));
        }
        if (!ascof.isEmpty()) {
            long same = ascof.stream().filter(comparison -> comparison.supplied() != null && comparison.difference().isEmpty()).count();
            long filled = ascof.stream().filter(comparison -> comparison.supplied() == null && comparison.usable()).count();
            notes.add(new RunNotes("Supplied against the council's records", "Of " + ascof.size() + " indicators that the records can give, " + same + " are as supplied"
                    + (filled == 0 ? "." : ", and " + filled + " are computed because no value is supplied.")));
        }
        return notes;
    }

    /** Every note on a period's figures. */
    public static List<RunNotes> of(PerformanceBook book, Period period) {
        List<RunNotes> notes = new ArrayList<>();
        for (FractionCheck disagreement : FractionCheck.disagreements(book)) {
            notes.add(new RunNotes("Values that are not their fraction (printed as supplied)", disagreement + "."));
        }
        for (Indicator indicator : book.indicators()) {
            notes.addAll(JudgementNotes.of(indicator, Judgement.of(indicator, book, period)));
        }
        for (RatingOverride override : book.overrides()) {
            if (override.period().equals(ReportingPeriod.of(period))) {
                notes.add(new RunNotes("Judged by people, not by the rule", override.code() + ": " + override.reason()));
            }
        }
        notes.sort(Comparator.comparingInt(note -> ORDER.indexOf(note.heading())));
        return notes;
    }
}
