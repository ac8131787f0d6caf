package org.scrutineer.extract.validate.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.validate.ValidationRule;
import org.scrutineer.extract.validate.ValidationRules;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;

/**
 * Everything that is likely to be wrong with the figures of a book. One cause is one finding, however many rows it
 * touches.
 */
public final class FigureProblems {

    /** So many indicators with the same fault have one cause: the whole column. */
    private static final int SEVERAL = 5;

    private static final int MOST_ROWS = 8;

    private final SuppliedFigures figures;
    private final Set<Object> explained = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Problem> problems = new ArrayList<>();

    private FigureProblems(SuppliedFigures figures) {
        this.figures = figures;
    }

    /**
     * Looks at a book.
     *
     * @param places the row that each value, target, benchmark and indicator stood in; a figure without one is not
     *     looked at
     * @param period the period reported on, or null where none was asked for
     */
    public static List<Problem> of(
            PerformanceBook book, Map<Object, Row> places, ReportingPeriod period, FileNames files) {
        FigureProblems all = new FigureProblems(new SuppliedFigures(book, places));
        // The order matters: what an earlier rule has found a cause for is not reported once more.
        for (FigureRule rule : List.of(
                new WrittenAsFraction(),
                new NumeratorTooLarge(),
                new OverHundred(),
                new NegativeCount(),
                new NotItsFraction(),
                new Jump(ValidationRules.of("L-JUMP").limit()),
                new WordsForANumber(true),
                new WordsForANumber(false),
                new NearNames(),
                new WideTolerance(),
                new RankBeyondLast(),
                new MeetingBeforeEnd(),
                new CountOfADay())) {
            all.add(rule);
        }
        if (period != null) {
            all.problems.addAll(OtherPeriod.of(book, period, files));
        }
        return all.problems;
    }

    private void add(FigureRule rule) {
        Map<String, Map<String, List<Suspect>>> byField = new LinkedHashMap<>();
        for (Suspect suspect : rule.suspects(figures, explained)) {
            if (figures.places().containsKey(suspect.record())) {
                byField.computeIfAbsent(suspect.field(), field -> new LinkedHashMap<>())
                        .computeIfAbsent(suspect.group(), group -> new ArrayList<>())
                        .add(suspect);
            }
        }
        byField.values().forEach(groups -> {
            if (groups.size() > SEVERAL && !rule.code().startsWith("V-TARGET")) {
                List<Suspect> whole =
                        groups.values().stream().flatMap(List::stream).toList();
                problems.add(problem(
                        rule,
                        whole,
                        ", and so in " + groups.size() + " indicators: " + String.join(", ", groups.keySet())));
            } else {
                groups.values().forEach(group -> problems.add(problem(rule, group, "")));
            }
            groups.values().forEach(group -> group.forEach(suspect -> explained.add(suspect.record())));
        });
    }

    private Problem problem(FigureRule rule, List<Suspect> cause, String where) {
        Suspect first = cause.get(0);
        Row row = figures.places().get(first.record());
        ValidationRule help = ValidationRules.of(rule.code());
        String subject =
                first.record() instanceof Indicator || first.field().equals("series") ? "" : first.group() + ": ";
        return row.finding(
                first.field(),
                rule.code(),
                subject + first.found() + where + others(cause),
                first.expected(),
                help.fix());
    }

    private String others(List<Suspect> cause) {
        TreeSet<Long> rows = new TreeSet<>();
        cause.forEach(suspect -> rows.add(figures.places().get(suspect.record()).number()));
        rows.remove(figures.places().get(cause.get(0).record()).number());
        if (rows.isEmpty()) {
            return "";
        }
        return "; the same in row" + (rows.size() == 1 ? " " : "s ")
                + String.join(
                        ", ",
                        rows.stream().limit(MOST_ROWS).map(String::valueOf).toList())
                + (rows.size() > MOST_ROWS ? " and " + (rows.size() - MOST_ROWS) + " more" : "");
    }
}
