package org.scrutineer.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.scrutineer.salt.Period;

/**
 * One thing that a reader should know about the figures of a run: where published figures disagree with each other,
 * what was forecast, what people decided against a rule, what rests on an unpublished value.
 */
public record RunNotes(String heading, String text) {

    /** Sentences that their figures contradict. */
    public static final String SENTENCES = "Sentences that do not fit their figures (printed as supplied)";
    /** Counts in the text that the figures do not give. */
    public static final String COUNTS = "Counts of the published text that differ from the figures";

    private static final String FRACTIONS = "Values that are not their fraction (printed as supplied)";
    private static final String OVERRIDES = "Judged by people, not by the rule";
    private static final String RECORDS = "Supplied against the council's records";
    private static final Set<String> FOR_TEAM = Set.of(SENTENCES, COUNTS, FRACTIONS, OVERRIDES, RECORDS);

    /** In the order in which they are printed; any other heading comes before. */
    private static final List<String> ORDER = List.of(
            FRACTIONS,
            JudgementNotes.COMPUTED,
            JudgementNotes.FORECAST,
            JudgementNotes.UNRATED,
            JudgementNotes.BREAK,
            JudgementNotes.LATE,
            OVERRIDES,
            JudgementNotes.ASSUMED);

    /** Whether the team must know it and decide; readers of the final paper are told what was decided. */
    public boolean forTeam() {
        return FOR_TEAM.contains(heading);
    }

    /**
     * Every note on a period's figures, and on how those supplied differ from those that the records give.
     *
     * @param published whether the notes are printed under disclosure control, without figures of the records
     */
    public static List<RunNotes> of(
            PerformanceBook book, Period period, List<AscofComparison> ascof, boolean published) {
        List<RunNotes> notes = new ArrayList<>(of(book, period));
        for (AscofComparison comparison : ascof) {
            (published ? comparison.publishedDifference() : comparison.difference())
                    .ifPresent(difference -> notes.add(new RunNotes(RECORDS, difference)));
        }
        if (!ascof.isEmpty()) {
            long same = ascof.stream()
                    .filter(comparison -> comparison.supplied() != null
                            && comparison.difference().isEmpty())
                    .count();
            long filled = ascof.stream()
                    .filter(comparison -> comparison.supplied() == null && comparison.usable())
                    .count();
            notes.add(new RunNotes(
                    RECORDS,
                    "Of " + ascof.size() + " indicators that the records can give, " + same + " are as supplied"
                            + (filled == 0 ? "." : ", and " + filled + " are computed because no value is supplied.")));
        }
        return notes;
    }

    /** Every note on a period's figures. */
    public static List<RunNotes> of(PerformanceBook book, Period period) {
        List<RunNotes> notes = new ArrayList<>();
        for (FractionCheck disagreement : FractionCheck.disagreements(book)) {
            notes.add(new RunNotes(FRACTIONS, disagreement + "."));
        }
        for (Indicator indicator : book.indicators()) {
            notes.addAll(JudgementNotes.of(indicator, Judgement.of(indicator, book, period)));
        }
        for (RatingOverride override : book.overrides()) {
            if (override.period().equals(ReportingPeriod.of(period))) {
                notes.add(new RunNotes(OVERRIDES, override.code() + ": " + override.reason()));
            }
        }
        notes.sort(Comparator.comparingInt(note -> ORDER.indexOf(note.heading())));
        return notes;
    }
}
