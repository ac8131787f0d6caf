package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutineer.extract.start.NextQuarter;
import org.scrutineer.extract.validate.Severity;
import org.scrutineer.extract.validate.ValidationRule;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.OwedCommentary;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.RunNotes;
import org.scrutineer.run.ReportRun;

/**
 * {@code findings}: a row per thing that the team should know before the paper goes out, and per owner what is still
 * owed. Nobody in the records is named.
 */
final class FindingsQuery implements Query {

    @Override
    public String verb() {
        return "findings";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        List<Object[]> rows = new ArrayList<>();
        run.notes(true).stream()
                .filter(RunNotes::forTeam)
                .forEach(note -> rows.add(new Object[] {note.heading(), note.text()}));
        for (Map.Entry<ValidationRule, Long> found : run.quality().byRule().entrySet()) {
            if (found.getKey().severity() != Severity.NOTE) {
                rows.add(new Object[] {
                    "What validation found",
                    found.getKey().severity().word() + " " + found.getKey().code() + ": "
                            + found.getKey().title() + ", " + found.getValue()
                            + (found.getValue() == 1 ? " time." : " times.")
                });
            }
        }
        withheld(run).ifPresent(text -> rows.add(new Object[] {"Withheld so that nobody can be recognised", text}));
        owed(run).forEach((owner, texts) -> rows.add(new Object[] {"Still to be written", owner + ": " + texts + "."}));
        figuresOwed(run)
                .forEach((owner, figures) ->
                        rows.add(new Object[] {"Still to be supplied", owner + ": " + figures + "."}));
        if (rows.isEmpty()) {
            rows.add(new Object[] {"Nothing", "Nothing was found, and no text is owed."});
        }
        return new TableDataSource(List.of("heading", "text"), rows);
    }

    /** The measures whose figure of the quarter is withheld, and what to write where it is not of people. */
    private static Optional<String> withheld(ReportRun run) {
        ReportingPeriod quarter = ReportingPeriod.of(run.period());
        List<String> codes = run.bookIfAny() == null
                ? List.of()
                : run.bookIfAny().values().stream()
                        .filter(value -> value.confidential() && value.period().equals(quarter))
                        .map(IndicatorValue::code)
                        .distinct()
                        .toList();
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        String.join(", ", codes) + ". Where a measure does not count people, write N in the column"
                                + " people of the table indicator: its figure is then printed.");
    }

    /**
     * By owner, the indicators whose value the quarter before had and this one lacks, and targets and comparisons that
     * are due.
     */
    private static Map<String, String> figuresOwed(ReportRun run) {
        return NextQuarter.lacking(run.bookIfAny(), ReportingPeriod.of(run.period())).stream()
                .collect(Collectors.groupingBy(
                        one -> one.owner().isEmpty() ? "nobody named" : one.owner(),
                        TreeMap::new,
                        Collectors.mapping(one -> one.code() + " " + one.what(), Collectors.joining(", "))));
    }

    /** By owner, the indicators and the kinds of text that are missing. */
    private static Map<String, String> owed(ReportRun run) {
        return OwedCommentary.of(run.bookIfAny(), run.period(), run.askedTexts()).stream()
                .filter(OwedCommentary::isOwed)
                .collect(Collectors.groupingBy(
                        OwedCommentary::owner,
                        TreeMap::new,
                        Collectors.mapping(
                                one -> one.indicator().code() + " " + one.kind(), Collectors.joining(", "))));
    }
}
