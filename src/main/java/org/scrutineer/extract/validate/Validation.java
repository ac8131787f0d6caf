package org.scrutineer.extract.validate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.extract.appendix.AssessmentReader;
import org.scrutineer.extract.appendix.ContactReader;
import org.scrutineer.extract.cld.CldReader;
import org.scrutineer.extract.cld.DepartmentCheck;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.database.DatabaseFault;
import org.scrutineer.extract.figures.AgendaReader;
import org.scrutineer.extract.paper.PaperReader;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.SettingsReader;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.Today;
import org.scrutineer.salt.fact.CaseFile;

/**
 * Reads everything a source has and gathers everything that is wrong with it; no fault stops it from looking for the
 * next.
 */
public final class Validation {

    /** With one of these tables, figures are meant, and then the others of them are missed. */
    private static final List<String> FIGURES =
            List.of("indicator", "indicator_value", "target", "benchmark", "commentary", "rating_override");

    private final WatchedSource source;
    /** The same, read again for the department's check without its rows being counted twice. */
    private final Source again;

    private final ReadFor why;

    private Quality.Submitted submitted;
    private final List<Problem> problems;
    private final LocalDate day;
    private final ReportingPeriod period;
    /** Of single rows of the tables other than records. */
    private final List<Problem> faults = new ArrayList<>();

    private final Map<String, Long> read = new LinkedHashMap<>();
    private final Map<String, Long> rejected = new LinkedHashMap<>();

    private Validation(
            Source source, List<Problem> problems, LocalDate day, ReportingPeriod period, Settings settings) {
        this.why = ReadFor.anything(settings);
        this.source = new WatchedSource(source);
        this.again = source;
        this.problems = problems;
        this.day = day;
        this.period = period;
    }

    /**
     * Validates what {@code --source} names, its settings included.
     *
     * @param said settings from the command line
     * @param day the last day of the period, or today
     * @param period the period that is reported on, or null where none was asked for
     */
    public static Quality of(
            Path path, Map<String, String> said, LocalDate day, ReportingPeriod period, LastRun before) {
        return of(List.of(path), said, day, period, before);
    }

    /** Validates several sources that together are one council. */
    public static Quality of(
            List<Path> paths, Map<String, String> said, LocalDate day, ReportingPeriod period, LastRun before) {
        List<Problem> problems = new ArrayList<>();
        Settings settings = Settings.defaults();
        try {
            settings = SettingsReader.read(paths, said);
        } catch (DataProblemException wrong) {
            problems.addAll(wrong.problems());
        }
        try (Source source = Sources.open(paths)) {
            return new Validation(source, problems, day, period, settings).run(before);
        } catch (DataProblemException closed) {
            problems.addAll(closed.problems());
            return new Quality(findings(problems), Map.of(), Map.of(), before);
        }
    }

    /** Validates a source that is open, for a period that is reported on. */
    public static Quality of(Source source, Period period, Settings settings, LastRun before) {
        return new Validation(source, new ArrayList<>(), period.end(), ReportingPeriod.of(period), settings)
                .run(before);
    }

    private Quality run(LastRun before) {
        boolean appendices = ContactReader.isIn(source) || AssessmentReader.isIn(source);
        boolean nothing = Contract.get().tables().stream().noneMatch(source::has);
        if (nothing
                || CldReader.isIn(source)
                || Contract.get().tables("salt").stream().anyMatch(source::has)) {
            records();
        }
        // A database that stopped answering would only say so once more.
        if (FIGURES.stream().map(Contract.get()::table).anyMatch(source::has) && isAnswering()) {
            problems.addAll(PerformanceProblems.of(source, faults, period));
        }
        if (appendices && isAnswering()) {
            ContactReader.read(source, faults);
            AssessmentReader.read(source, faults);
        }
        if (isAnswering()) {
            agenda();
            PaperReader.read(source, faults);
            OtherTables.read(source, faults);
        }
        account();
        problems.addAll(faults);
        problems.addAll(new LinkedHashSet<>(source.notes()));
        problems.addAll(StrayFiles.of(source));
        problems.addAll(FewerRows.since(before, read, source));
        List<Problem> named = problems.stream()
                .map(problem -> problem.withTeam(source.team(problem.record())))
                .toList();
        return new Quality(
                findings(named),
                read,
                rejected,
                before,
                isAnswering() ? TableState.of(source, source.read()) : List.of(),
                submitted);
    }

    private boolean isAnswering() {
        return problems.stream().noneMatch(DatabaseFault::stopped)
                && faults.stream().noneMatch(DatabaseFault::stopped);
    }

    private void records() {
        SaltIntake intake = SaltReader.readAll(source, why);
        problems.addAll(intake.problems());
        if (intake.input() == null) {
            read.putAll(intake.read());
            rejected.putAll(intake.rejected());
        } else {
            read.put(intake.input().table(), intake.input().read());
            rejected.put(intake.input().table(), intake.input().rejected());
            intake.input()
                    .odd()
                    .forEach(odd -> problems.add(new Problem(
                            odd.file().equals(CldColumns.NAME) ? source.file(odd.file()) : odd.file(),
                            odd.row(),
                            odd.field(),
                            odd.code(),
                            odd.found(),
                            odd.expected(),
                            odd.fix().isEmpty() ? ValidationRules.of(odd.code()).fix() : odd.fix(),
                            odd.record())));
        }
        lacking(intake);
        if (intake.input() != null && isAnswering()) {
            submitted(intake);
        }
        Findings findings = new Findings(source);
        for (CaseFile file : intake.book().people()) {
            findings.about(file.person().id());
            CaseRules.all().forEach(rule -> rule.check(file, day, findings));
        }
        problems.addAll(findings.problems());
    }

    /** Client Level Data as the department will see it. */
    private void submitted(SaltIntake intake) {
        DepartmentCheck check = DepartmentCheck.of(again, Today.inEngland());
        problems.addAll(check.findings());
        submitted = new Quality.Submitted(
                check,
                intake.input().submissions() == null
                        ? List.of()
                        : intake.input().submissions().covers());
    }

    /** What a submission lacks of the period that was asked for; without one the day is today and nothing is. */
    private void lacking(SaltIntake intake) {
        Period asked = Period.containing(day);
        if (intake.input() != null
                && intake.input().submissions() != null
                && asked.end().equals(day)) {
            try {
                problems.addAll(intake.input().submissions().lacking(asked));
            } catch (DataProblemException nothing) {
                problems.addAll(nothing.problems());
            }
        }
    }

    private void agenda() {
        try {
            AgendaReader.read(source, ReportingPeriod.of(Period.containing(day)));
        } catch (DataProblemException wrong) {
            faults.addAll(wrong.problems());
        }
    }

    /** How many rows of every other table were read, and how many of them have faults. */
    private void account() {
        Set<String> counted = Set.copyOf(read.keySet());
        Contract.get().tables().stream()
                .filter(table -> source.read().containsKey(table.name()) && !counted.contains(table.name()))
                .forEach(table -> {
                    read.put(table.name(), source.read().get(table.name()));
                    rejected.put(
                            table.name(),
                            faults.stream()
                                    .filter(fault ->
                                            fault.row() > 1 && fault.file().equals(source.file(table.name())))
                                    .map(Problem::row)
                                    .distinct()
                                    .count());
                });
    }

    private static List<Finding> findings(List<Problem> problems) {
        List<String> order =
                ValidationRules.all().stream().map(ValidationRule::code).toList();
        return problems.stream()
                .map(Finding::of)
                .sorted(Comparator.comparing((Finding finding) ->
                                order.indexOf(finding.rule().code()))
                        .thenComparing(finding -> finding.problem().file())
                        .thenComparing(finding -> finding.problem().row())
                        .thenComparing(finding -> finding.problem().field()))
                .toList();
    }
}
