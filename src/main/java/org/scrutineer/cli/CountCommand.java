package org.scrutineer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.CentralVersion;
import org.scrutineer.ascof.central.Plausibility;
import org.scrutineer.background.Background;
import org.scrutineer.cli.reconcile.CountDifferences;
import org.scrutineer.cli.result.CentralCount;
import org.scrutineer.cli.result.CentralFile;
import org.scrutineer.cli.result.ChecksFile;
import org.scrutineer.cli.result.CountsFile;
import org.scrutineer.cli.result.Manifest;
import org.scrutineer.cli.result.PeopleFiles;
import org.scrutineer.cli.result.PersonalNotice;
import org.scrutineer.cli.result.RowAccount;
import org.scrutineer.cli.result.WaitingFiles;
import org.scrutineer.extract.cld.DifferingRule;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.check.CheckResult;
import org.scrutineer.salt.check.Checks;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;
import org.scrutineer.salt.measure.CountingInShares;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code count}: every table of the return, why each person is where they are, and the account of every row. */
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        description = "Count the SALT return: counts.csv, why.csv (personal data) and manifest.json.")
final class CountCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SourceOptions source;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the files are written")
    private Path out;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            split = ",",
            description = "only these measures in counts.csv, such as LTS001a,STS002a")
    private List<String> measures = List.of();

    @Option(
            names = "--compare",
            paramLabel = "OLD_DIR",
            description = "name the cells that changed since an earlier count, and the people who moved")
    private Path compare;

    @Option(names = "--assure", paramLabel = "FILE", description = "also check the council's own assurance people")
    private Path assure;

    @Option(
            names = "--rules",
            paramLabel = "SET",
            description =
                    "count Client Level Data by the department's published code and write ascof-central.csv: central "
                            + "(the newest version) or central-2026-06, central-2026-09")
    private String rules;

    @Option(
            names = "--no-why",
            description = "figures alone, quicker: no why.csv and ascof-people.csv; explain still answers for a person "
                    + "or a cell")
    private boolean noWhy;

    @Override
    public Integer call() throws IOException {
        if (noWhy && compare != null) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(),
                    "--compare names the people who moved, which it reads from why.csv: leave out --no-why");
        }
        CentralVersion version = version();
        PrintWriter answer = spec.commandLine().getOut();
        measures.forEach(measure -> {
            if (RuleSet.everyYear().layout().tables(measure).isEmpty()) {
                RuleSet.everyYear().layout().table(measure, "");
            }
        });
        Map<String, Double> seconds = new LinkedHashMap<>();
        Settings settings =
                rules == null ? source.settings() : source.settings(DifferingRule.central(Settings.defaults()));
        source.period();
        try (Progress progress = new Progress("count", 4)) {
            if (assure != null) {
                AssuranceCheck.check(assure, settings, answer);
            }
            progress.step("reading");
            long start = System.nanoTime();
            // Beside the reading, which leaves a core free for a part of its time.
            CompletableFuture<Map<String, Object>> hashes =
                    Background.start("hashes", () -> Manifest.inputs(source.sources()));
            SaltIntake intake = source.read(settings);
            seconds.put("reading", since(start));
            if (rules != null && intake.central() == null) {
                throw new picocli.CommandLine.ParameterException(
                        spec.commandLine(), "--rules needs Client Level Data as the source");
            }
            progress.step("counting");
            start = System.nanoTime();
            SaltReturn counted;
            List<CheckResult> checks;
            try (PeopleFiles people = new PeopleFiles(
                    out, source.period(), RuleSet.of(source.period().year(), settings), !noWhy)) {
                counted = people.count(new CountingInShares(source.period(), settings), intake.book());
                RowAccount.mustAddUp(intake, counted);
                CentralChoices choices = CentralChoices.of(version, settings);
                Optional<WaitingFiles> waiting =
                        rules == null ? Optional.empty() : Optional.of(new WaitingFiles(source.period(), choices));
                CentralCount central = intake.central() == null
                        ? null
                        : people.count(intake.central(), choices, source.populations(), waiting);
                checks = Checks.of(counted);
                seconds.put("counting", since(start));
                // Read before the new files take the old ones' place, should both folders be the same.
                CountDifferences before = compare == null ? null : CountDifferences.before(compare);
                progress.step("writing");
                List<CountTable> tables = counted.tables().stream()
                        .filter(table -> measures.isEmpty()
                                || measures.stream().anyMatch(table.layout().measure()::equalsIgnoreCase))
                        .toList();
                PersonalNotice.write(out);
                people.finish(counted, source.populations(), central == null ? List.of() : central.ofYear());
                ChecksFile.write(checks, out.resolve("checks.csv"));
                CountsFile.write(tables, out.resolve("counts.csv"));
                Manifest.write(
                        out.resolve("manifest.json"),
                        Background.result(hashes),
                        settings,
                        intake,
                        counted,
                        checks,
                        seconds,
                        ruleSet(version, central));
                if (rules != null) {
                    CentralFile.write(central.all(), out.resolve("ascof-central.csv"));
                    Plausibility.of(central.ofYear(), counted)
                            .forEach(finding -> answer.println("warning: " + finding + "."));
                    waiting.orElseThrow().write(out);
                }
                progress.step("done");
                report(answer, intake, counted, checks);
                if (before != null) {
                    before.with(out, intake.book(), answer);
                }
            }
        }
        answer.flush();
        return 0;
    }

    private CentralVersion version() {
        try {
            return rules == null ? CentralVersion.newest() : CentralVersion.of(rules);
        } catch (IllegalArgumentException unknown) {
            throw new picocli.CommandLine.ParameterException(spec.commandLine(), "--rules: " + unknown.getMessage());
        }
    }

    private String ruleSet(CentralVersion version, CentralCount central) {
        String guidance = "the guidance of the return" + (central == null ? "" : "; ASCOF by " + version.name());
        return rules == null ? guidance : version.name();
    }

    private static double since(long start) {
        return Math.round((System.nanoTime() - start) / 1e7) / 100.0;
    }

    private void report(PrintWriter answer, SaltIntake intake, SaltReturn counted, List<CheckResult> checks) {
        answer.println("Counted " + counted.period() + ", " + counted.period().start() + " to "
                + counted.period().end() + ".");
        counted.tables()
                .forEach(table -> answer.printf(
                        "  %-16s %,9d %s%n",
                        table.layout().name(), table.total(), table.layout().counts()));
        if (intake.input() != null) {
            answer.printf(
                    "events of %s: %,d read, %,d counted, %,d left out by a rule, %,d rejected%n",
                    intake.input().table(),
                    intake.input().read(),
                    intake.input().counted(),
                    intake.input().excluded().values().stream()
                            .mapToLong(Long::longValue)
                            .sum(),
                    intake.input().rejected());
            intake.input()
                    .unable()
                    .forEach((what, count) -> answer.println("unable to classify: " + what + ": " + count));
            intake.input().warnings().forEach(warning -> answer.println("warning: " + warning));
        }
        Map<String, String> absent = new TreeMap<>();
        for (TableLayout layout : counted.notSupplied()) {
            absent.merge(
                    layout.measure() + " (needs "
                            + layout.needs().stream()
                                    .filter(need -> !intake.read().containsKey(need))
                                    .collect(Collectors.joining(", "))
                            + ")",
                    layout.table(),
                    (one, other) -> one + ", " + other);
        }
        absent.forEach((measure, tables) -> answer.println("not supplied: " + measure + ": " + tables));
        if (counted.has("STS002a") && !intake.read().containsKey("long_term_support")) {
            answer.println(
                    "note: long_term_support was not supplied, so everyone who asked is taken for a new client.");
        }
        counted.beside()
                .forEach((place, count) -> answer.println("beside " + (place.measure() + " " + place.table()).strip()
                        + ": " + count + " (" + place.reason().title() + ")"));
        if (!intake.problems().isEmpty()) {
            long rejected = intake.input() == null
                    ? intake.rejected().values().stream()
                            .mapToLong(Long::longValue)
                            .sum()
                    : intake.input().rejected();
            answer.printf(
                    "rejected: %,d row%s with faults, left out because of --accept-errors:%n",
                    rejected, rejected == 1 ? "" : "s");
            intake.problems().stream().limit(Main.MANY).forEach(problem -> answer.println("  " + problem));
        }
        checks.stream()
                .filter(check -> check.outcome() != CheckResult.Outcome.PASSES)
                .forEach(check -> answer.println(check));
        answer.println("Written to " + out
                + ": counts.csv, ascof.csv, manifest.json, and "
                + (noWhy ? "checks.csv, which is" : "why.csv, ascof-people.csv and checks.csv, which are")
                + " PERSONAL DATA.");
    }
}
