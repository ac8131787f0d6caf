package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.scrutineer.extract.appendix.AssessmentReader;
import org.scrutineer.extract.appendix.ContactReader;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.paper.PaperReader;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.SourceSummary;
import org.scrutineer.jasper.PeopleAccess;
import org.scrutineer.jasper.ProgramVersion;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/**
 * {@code guard salt LTS001a 1a}: one row with the number of {@code faults} that keep that query from being answered;
 * {@code faults salt LTS001a 1a}: a row per fault. {@code guard sections} gives the parts of the book where nothing is
 * wrong; a folder of the repository after it, as in {@code guard sections repo:/folder/}, is looked through for the
 * templates that the sections name. Without a query after it: the faults of everything that the source has; where there
 * are none, one row says what was found. These two never fail, so that a server can print what is wrong.
 */
public final class Guard {

    /** A page of faults is read by the person who mends them; a few of each kind are enough. */
    private static final int MANY = 200;

    /**
     * Fields that hand the period on to the parts of a guarded report: the server fills it again from the rows alone,
     * without the query that finds the latest period.
     */
    private static final String YEAR = "guarded_year";

    private static final String QUARTER = "guarded_quarter";

    private static final List<String> FIELDS = List.of("place", "found", "expected", "fix", "code", "count", "period");

    private Guard() {}

    /** Whether a line is one of these two. */
    public static boolean is(String line) {
        return line.strip().matches("(?s)(guard|faults)(\\s.*)?");
    }

    /** Whether an answer has the parts of a book, and not the number of its faults alone. */
    public static boolean isBook(TableDataSource answer) {
        return answer.fields().stream().anyMatch(field -> field.name().equals("template"));
    }

    /** What keeps a guarded line from being answered. */
    public static List<Problem> problems(String line, Supplier<ReportRun> run, Predicate<String> opens) {
        return problems(GuardedLine.of(line), run, opens);
    }

    private static List<Problem> problems(GuardedLine line, Supplier<ReportRun> run, Predicate<String> opens) {
        List<Problem> problems = faults(line.isBook() ? "" : line.tried(), run);
        if (problems.isEmpty() && line.isBook()) {
            problems = faults(line.tried(), run);
        }
        return problems.isEmpty() && line.folder().isPresent()
                ? PartTemplates.lacking(run.get(), line.file(), line.folder().get(), opens)
                : problems;
    }

    /**
     * Answers a query, or says in its place which faults the data has.
     *
     * @param run makes the run; it may fail, and that is a fault like any other
     * @param opens whether there is something at a location of a server's repository
     */
    public static TableDataSource answer(String text, Supplier<ReportRun> run, Predicate<String> opens) {
        GuardedLine line = GuardedLine.of(text);
        List<Problem> problems = problems(line, run, opens);
        if (line.isGuard() && line.isBook()) {
            return book(line, problems.size(), run);
        }
        if (line.isGuard()) {
            Optional<Period> period = period(run);
            return new TableDataSource(List.of("faults", YEAR, QUARTER), List.<Object[]>of(new Object[] {
                problems.size(),
                period.map(of -> of.year().toString()).orElse(null),
                period.map(Period::quarter).orElse(null)
            }));
        }
        if (problems.isEmpty()) {
            Source source = run.get().source();
            return new TableDataSource(FIELDS, List.<Object[]>of(new Object[] {
                source.describe(), SourceSummary.in(source), "", "", "", 0, words(run)
            }));
        }
        String period = words(run);
        List<Object[]> rows = PeopleAccess.allowed()
                ? problems.stream()
                        .limit(MANY)
                        .map(problem -> row(problem, problems.size()))
                        .toList()
                : counted(problems);
        rows.forEach(row -> row[row.length - 1] = period);
        return new TableDataSource(FIELDS, rows);
    }

    /** The parts of a book, or one row that says how many faults keep it from being printed. */
    private static TableDataSource book(GuardedLine line, int faults, Supplier<ReportRun> run) {
        if (faults > 0) {
            return new TableDataSource(
                    List.of("faults", "from_contents"), List.<Object[]>of(new Object[] {faults, false}));
        }
        TableDataSource parts = Queries.answer(line.tried(), run.get());
        List<String> fields = new ArrayList<>(
                parts.fields().stream().map(TableDataSource.Field::name).toList());
        fields.addAll(List.of("faults", YEAR, QUARTER));
        Period period = run.get().period();
        return new TableDataSource(
                fields,
                parts.rows().stream()
                        .map(row -> {
                            Object[] more = Arrays.copyOf(row, row.length + 3);
                            more[row.length] = 0;
                            more[row.length + 1] = period.year().toString();
                            more[row.length + 2] = period.quarter();
                            return more;
                        })
                        .toList());
    }

    /** The period that a report is made for; none where it cannot be told. */
    private static Optional<Period> period(Supplier<ReportRun> run) {
        try {
            return Optional.of(run.get().period());
        } catch (DataProblemException unknown) {
            return Optional.empty();
        }
    }

    private static String words(Supplier<ReportRun> run) {
        return period(run)
                        .map(of -> of.year().toString().replace('-', '/') + " quarter " + of.quarter() + ", ")
                        .orElse("")
                + "made by Scrutineer " + ProgramVersion.get();
    }

    private static Object[] row(Problem problem, int count) {
        String place = problem.file()
                + (problem.row() > 0 ? ", row " + problem.row() : "")
                + (problem.field().isEmpty() ? "" : ", " + problem.field());
        return new Object[] {place, problem.found(), problem.expected(), problem.fix(), problem.code(), count, ""};
    }

    /**
     * For readers who may not see people: how many rows have a fault of a kind in a field, and where the first is,
     * nothing of what stands in them.
     */
    private static List<Object[]> counted(List<Problem> problems) {
        Map<List<String>, List<Problem>> kinds = new LinkedHashMap<>();
        problems.forEach(problem -> kinds.computeIfAbsent(
                        problem.row() == 0
                                ? List.of(problem.toString())
                                : List.of(problem.file(), problem.field(), problem.code()),
                        kind -> new ArrayList<>())
                .add(problem.withoutValue()));
        return kinds.values().stream()
                .limit(MANY)
                .map(same -> {
                    Object[] row = row(same.get(0), problems.size());
                    if (same.size() > 1) {
                        row[1] = String.format(
                                Locale.UK, "%,d rows with such a fault, of which this is the first", same.size());
                    }
                    return row;
                })
                .toList();
    }

    private static List<Problem> faults(String line, Supplier<ReportRun> supplier) {
        List<Problem> problems = new ArrayList<>();
        try {
            ReportRun run = supplier.get();
            if (!line.isEmpty()) {
                Queries.answer(line, run);
                return problems;
            }
            everything(
                    run.source(), List.of(run::contacts, run::assessment, run::paper), run::book, run::salt, problems);
        } catch (DataProblemException faults) {
            problems.addAll(faults.problems());
        } catch (IllegalArgumentException wrong) {
            problems.add(new Problem(
                    "the report's parameters",
                    0,
                    "",
                    "S-PARAMETER",
                    line.isEmpty() ? "a period that cannot be used" : "\"" + line + "\"",
                    String.valueOf(wrong.getMessage()),
                    "Correct the input controls and run the report again."));
        }
        return problems;
    }

    /** The faults of tables as a whole: those that stay when rows with faults are left out. */
    public static List<Problem> faultsOfTables(Source source) {
        return faults(source).stream().filter(problem -> problem.row() == 0).toList();
    }

    /** What is wrong with all that a source has, whatever the period. */
    public static List<Problem> faults(Source source) {
        List<Problem> problems = new ArrayList<>();
        everything(
                source,
                List.of(
                        () -> ContactReader.read(source),
                        () -> AssessmentReader.read(source),
                        () -> PaperReader.read(source)),
                () -> PerformanceReader.read(source),
                () -> usable(source),
                problems);
        return problems;
    }

    private static SaltIntake usable(Source source) {
        SaltIntake intake = SaltReader.read(source);
        if (!intake.problems().isEmpty()) {
            throw new DataProblemException(intake.problems());
        }
        return intake;
    }

    private static void everything(
            Source source,
            List<Supplier<?>> others,
            Supplier<?> performance,
            Supplier<?> salt,
            List<Problem> problems) {
        boolean indicators = PerformanceReader.isIn(source);
        boolean people = SaltReader.isIn(source);
        boolean appendices = ContactReader.isIn(source) || AssessmentReader.isIn(source);
        if (!indicators && !people && !appendices) {
            problems.add(new Problem(
                    source.describe(),
                    0,
                    "",
                    "S-EMPTY",
                    "no table of any contract",
                    "person and its companions, or indicator and its companions",
                    "Check the folder, or the schema and the user's rights."));
        }
        if (indicators) {
            gather(problems, performance);
        }
        if (people) {
            gather(problems, salt);
        }
        others.forEach(other -> gather(problems, other));
    }

    @SuppressWarnings("ReturnValueIgnored") // it is read for its faults
    private static void gather(List<Problem> problems, Supplier<?> read) {
        try {
            read.get();
        } catch (DataProblemException faults) {
            faults.problems().stream()
                    .filter(problem -> !problems.contains(problem))
                    .forEach(problems::add);
        }
    }
}
