package org.scrutineer.extract.validate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.AgendaReader;
import org.scrutineer.extract.Contract;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.DatabaseFault;
import org.scrutineer.extract.PerformanceReader;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.SettingsReader;
import org.scrutineer.extract.Source;
import org.scrutineer.extract.Sources;
import org.scrutineer.extract.appendix.AssessmentReader;
import org.scrutineer.extract.appendix.ContactReader;
import org.scrutineer.extract.cld.CldColumns;
import org.scrutineer.extract.paper.PaperReader;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.fact.CaseFile;

/** Reads everything a source has and gathers everything that is wrong with it; no fault stops it from looking for the next. */
public final class Validation {

    private static final List<CaseRule> CASE_RULES = List.of(new GreatAge(), new SupportAfterDeath(), new EventAfterDeath(), new OverlappingSupport(), new OverlappingShortTerm(),
            new SequelInProgress(), new SequelBeforeEvent(), new LongReablement(), new SupportWithoutReason(), new UnplannedWithoutEvent(), new ReablementBeforeDischarge());

    private Validation() {
    }

    /**
     * Validates what {@code --source} names, its settings included.
     *
     * @param said settings from the command line
     * @param day  the last day of the period, or today
     */
    public static Quality of(Path path, Map<String, String> said, LocalDate day, LastRun before) {
        return of(List.of(path), said, day, before);
    }

    /** Validates several sources that together are one council. */
    public static Quality of(List<Path> paths, Map<String, String> said, LocalDate day, LastRun before) {
        List<Problem> problems = new ArrayList<>();
        try {
            SettingsReader.read(paths, said);
        } catch (DataProblemException wrong) {
            problems.addAll(wrong.problems());
        }
        try (Source source = Sources.open(paths)) {
            return of(source, problems, day, before);
        } catch (DataProblemException closed) {
            problems.addAll(closed.problems());
            return quality(problems, Map.of(), Map.of(), before);
        }
    }

    /** Validates a source that is open. */
    public static Quality of(Source source, LocalDate day, LastRun before) {
        return of(source, new ArrayList<>(), day, before);
    }

    private static Quality of(Source opened, List<Problem> problems, LocalDate day, LastRun before) {
        WatchedSource source = new WatchedSource(opened);
        Map<String, Long> read = new LinkedHashMap<>();
        Map<String, Long> rejected = new LinkedHashMap<>();
        boolean performance = PerformanceReader.isIn(source);
        boolean appendices = ContactReader.isIn(source) || AssessmentReader.isIn(source);
        if (SaltReader.isIn(source) || !performance && !appendices) {
            SaltIntake intake = SaltReader.readAll(source);
            problems.addAll(intake.problems());
            if (intake.input() == null) {
                read.putAll(intake.read());
                rejected.putAll(intake.rejected());
            } else {
                read.put(intake.input().table(), intake.input().read());
                rejected.put(intake.input().table(), intake.input().rejected());
                intake.input().odd().forEach(odd -> problems.add(new Problem(odd.file().equals(CldColumns.NAME) ? source.file(odd.file()) : odd.file(), odd.row(), odd.field(), odd.code(), odd.found(), odd.expected(),
                        odd.fix().isEmpty() ? ValidationRules.of(odd.code()).fix() : odd.fix(), odd.record())));
            }
            Findings findings = new Findings(source);
            for (CaseFile file : intake.book().people()) {
                findings.about(file.person().id());
                CASE_RULES.forEach(rule -> rule.check(file, day, findings));
            }
            problems.addAll(findings.problems());
        }
        // A database that stopped answering would only say so once more.
        if (performance && problems.stream().noneMatch(DatabaseFault::stopped)) {
            List<Problem> faults = new ArrayList<>();
            problems.addAll(ProseProblems.of(source, faults));
            PaperReader.read(source, faults);
            account("performance", source, faults, read, rejected);
            problems.addAll(faults);
        }
        if (appendices && problems.stream().noneMatch(DatabaseFault::stopped)) {
            List<Problem> faults = new ArrayList<>();
            ContactReader.read(source, faults);
            AssessmentReader.read(source, faults);
            account(ContactReader.CONTRACT, source, faults, read, rejected);
            account(AssessmentReader.CONTRACT, source, faults, read, rejected);
            problems.addAll(faults);
        }
        try {
            AgendaReader.read(source, ReportingPeriod.of(Period.containing(day)));
        } catch (DataProblemException wrong) {
            problems.addAll(wrong.problems());
        }
        problems.addAll(source.notes());
        problems.addAll(FewerRows.since(before, read, source));
        return quality(problems, read, rejected, before);
    }

    /** How many rows of a contract's tables were read, and how many of them have faults. */
    private static void account(String contract, WatchedSource source, List<Problem> faults, Map<String, Long> read, Map<String, Long> rejected) {
        Contract.get().tables(contract).stream().filter(table -> source.read().containsKey(table.name())).forEach(table -> {
            read.put(table.name(), source.read().get(table.name()));
            rejected.put(table.name(), faults.stream().filter(fault -> fault.row() > 1 && fault.file().equals(source.file(table.name()))).map(Problem::row).distinct().count());
        });
    }

    private static Quality quality(List<Problem> problems, Map<String, Long> read, Map<String, Long> rejected, LastRun before) {
        List<String> order = ValidationRules.all().stream().map(ValidationRule::code).toList();
        List<Finding> findings = problems.stream().map(Finding::of)
                .sorted(Comparator.comparing((Finding finding) -> order.indexOf(finding.rule().code())).thenComparing(finding -> finding.problem().file()).thenComparing(finding -> finding.problem().row())
                        .thenComparing(finding -> finding.problem().field())).toList();
        return new Quality(findings, read, rejected, before);
    }
}
