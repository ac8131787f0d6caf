package org.scrutineer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.scrutineer.cli.pack.QualityFiles;
import org.scrutineer.cli.result.LastRunFile;
import org.scrutineer.cli.result.PersonalNotice;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.database.DriverJar;
import org.scrutineer.extract.source.RepeatedFaults;
import org.scrutineer.extract.validate.Finding;
import org.scrutineer.extract.validate.LastRun;
import org.scrutineer.extract.validate.Quality;
import org.scrutineer.extract.validate.Severity;
import org.scrutineer.extract.validate.TableState;
import org.scrutineer.extract.validate.TableState.Presence;
import org.scrutineer.extract.validate.Validation;
import org.scrutineer.extract.validate.ValidationRule;
import org.scrutineer.extract.validate.ValidationRules;
import org.scrutineer.extract.validate.help.HelpPages;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.run.ReportRequest;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.Today;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code validate}: everything that is wrong with a source, in one run. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Report every fault of a source, by file and row; exit code 1 when something cannot be used.")
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--source", paramLabel = "SOURCE", description = SourceOptions.SOURCES)
    private List<Path> source;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "the financial year, such as 2017-18; without it, ages are taken today")
    private String year;

    @Option(
            names = "--quarter",
            paramLabel = "1-4",
            defaultValue = "4",
            description = "the quarter (default: 4, the whole year)")
    private int quarter;

    @Option(names = "--set", paramLabel = "SETTING=CHOICE", description = "a choice of the council's; may be repeated")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where data-quality.csv (personal data), data-quality.pdf and quality.json are written")
    private Path out;

    @Option(
            names = "--by-team",
            paramLabel = "DIR",
            description =
                    "folder for a workbook for each team that the tables name, listing the records that the team must "
                            + "mend (personal data)")
    private Path byTeam;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description =
                    "quality.json or manifest.json of the last run, to compare with (default: the quality.json in "
                            + "--out)")
    private Path previous;

    @Option(
            names = "--driver-jar",
            paramLabel = "FILE",
            description = "the jar of a JDBC driver that is not shipped, such as Oracle's")
    private List<Path> drivers = List.of();

    @Option(names = "--rules", description = "print the help page of every rule")
    private boolean rules;

    @Override
    public Integer call() throws IOException {
        PrintWriter answer = spec.commandLine().getOut();
        if (rules) {
            HelpPages.lines().forEach(answer::println);
            answer.flush();
            return 0;
        }
        if (source == null) {
            throw new ParameterException(spec.commandLine(), "Missing required option: '--source=SOURCE'");
        }
        Period period = period();
        LocalDate day = year == null ? Today.inEngland() : period.end();
        LastRun before = lastRun();
        drivers.forEach(DriverJar::register);
        Quality quality;
        Map<String, Path> teams = Map.of();
        try (Progress progress = new Progress("validate", 3)) {
            progress.step("reading");
            quality = Validation.of(source, set, day, year == null ? null : ReportingPeriod.of(period), before);
            if (out != null) {
                progress.step("writing");
                PersonalNotice.write(out);
                QualityFiles.csv(quality, out.resolve("data-quality.csv"));
                QualityFiles.submitted(quality, out);
                QualityFiles.pdf(
                        new ReportRun(ReportRequest.of(null, period, Settings.defaults(), true)
                                .with(quality)),
                        day,
                        out.resolve("data-quality.pdf"));
                QualityFiles.json(quality, day, out.resolve("quality.json"));
            }
            if (byTeam != null) {
                PersonalNotice.write(byTeam);
                teams = QualityFiles.byTeam(quality, byTeam);
            }
            progress.step("done");
        }
        report(answer, quality);
        teams.forEach((team, file) -> answer.println("For " + team + ": " + file + " (PERSONAL DATA)"));
        answer.flush();
        return quality.failed() ? 1 : 0;
    }

    /** The period asked for, or the one that today is in. */
    private Period period() {
        try {
            return year != null ? Period.of(year, quarter) : Period.containing(Today.inEngland());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
    }

    private LastRun lastRun() {
        if (previous != null) {
            return LastRunFile.read(previous);
        }
        return out != null && Files.isRegularFile(out.resolve("quality.json"))
                ? LastRunFile.read(out.resolve("quality.json"))
                : LastRun.NONE;
    }

    private void report(PrintWriter answer, Quality quality) {
        answer.printf(
                "Read %,d rows of %d table%s; %,d rows cannot be used.%n",
                quality.rowsRead(),
                quality.read().size(),
                quality.read().size() == 1 ? "" : "s",
                quality.rowsRejected());
        answer.printf(
                "Errors: %,d. Warnings: %,d. Notes: %,d.%n",
                quality.count(Severity.ERROR), quality.count(Severity.WARNING), quality.count(Severity.NOTE));
        quality.byRule()
                .forEach((rule, count) -> answer.printf(
                        "  %-8s %-18s %,7d  %s (%s)%n",
                        rule.severity().word(), rule.code(), count, rule.title(), files(quality, rule)));
        tables(answer, quality);
        // What is wrong with a whole file, a database or a figure is about nobody.
        List<Problem> open = RepeatedFaults.once(quality.findings().stream()
                .filter(ValidateCommand::isAboutNobody)
                .sorted(Comparator.comparing(finding -> finding.rule().severity()))
                .map(Finding::problem)
                .toList());
        open.stream()
                .limit(Main.MANY)
                .forEach(one -> answer.println(
                        ValidationRules.orUnexplained(one.code()).severity().word() + ": " + one));
        if (open.size() > Main.MANY) {
            answer.println("and " + (open.size() - Main.MANY) + " more");
        }
        answer.println(
                out == null
                        ? "Files and rows are named in data-quality.csv when --out DIR is given; validate --rules "
                                + "explains each rule."
                        : "Written to " + out
                                + ": data-quality.pdf, quality.json, and data-quality.csv, which is PERSONAL DATA."
                                + (quality.submitted() == null
                                        ? ""
                                        : " As the department will show it: department-check.csv (PERSONAL DATA) and "
                                                + "coverage.csv."));
    }

    private static boolean isAboutNobody(Finding finding) {
        String table = finding.problem().table();
        return finding.problem().row() == 0
                || finding.rule().code().equals("S-COLUMN-NEAR")
                || Contract.get().tables("performance").stream()
                        .anyMatch(one -> one.name().equals(table));
    }

    /**
     * Every table of every contract: what was found, what is empty, what is not supplied, and what lies beside them.
     */
    private static void tables(PrintWriter answer, Quality quality) {
        Map<String, List<TableState>> contracts = quality.tables().stream()
                .collect(Collectors.groupingBy(
                        table -> table.table().contract(), LinkedHashMap::new, Collectors.toList()));
        contracts.forEach((contract, tables) -> {
            answer.println("Tables of the contract " + contract + ":");
            for (Presence presence : Presence.values()) {
                String named = tables.stream()
                        .filter(table -> table.presence() == presence)
                        .map(table -> table.table().name()
                                + (presence == Presence.FOUND ? String.format(Locale.UK, " (%,d)", table.rows()) : ""))
                        .collect(Collectors.joining(", "));
                if (!named.isEmpty()) {
                    answer.printf("  %-7s %s%n", presence.name().toLowerCase(Locale.ROOT), named);
                }
            }
        });
    }

    private static String files(Quality quality, ValidationRule rule) {
        return quality.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .collect(
                        Collectors.groupingBy(finding -> finding.problem().file(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(file -> file.getKey() + " " + file.getValue())
                .collect(Collectors.joining(", "));
    }
}
