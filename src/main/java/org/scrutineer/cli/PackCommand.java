package org.scrutineer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutineer.cli.pack.PaperRecord;
import org.scrutineer.cli.pack.ScrutinyPack;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.validate.Finding;
import org.scrutineer.extract.validate.Severity;
import org.scrutineer.performance.AgendaItem;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.paper.PaperState;
import org.scrutineer.run.ReportRequest;
import org.scrutineer.run.ReportRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pack}: the scrutiny pack of a council's own figures, as a draft or as the final paper. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description =
                "Print the scrutiny pack of a source: a folder (also with performance and salt in it), a workbook or a "
                        + "database. "
                        + "Beside FILE.pdf it writes FILE-tables.pdf, the tables of the SALT return "
                        + "(a section without file puts them into the paper), FILE-findings.csv, for the team, and "
                        + "FILE-manifest.json, which identifies the paper by its hash.")
final class PackCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SourceOptions source;

    @Mixin
    private AgendaOptions agenda;

    @Mixin
    private DisclosureOption disclosure;

    @Mixin
    private TemplateOptions templates;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the PDF")
    private Path out;

    @Option(
            names = "--draft",
            description =
                    "print a draft: DRAFT across every page, and a last part with the findings and the commentary "
                            + "still owed. Rows with faults are left out, and the draft says how many")
    private boolean draft;

    @Option(
            names = "--accept-warnings",
            paramLabel = "WHO=WHY",
            description = "who accepts the remaining warnings, and why; the manifest of the final paper records both")
    private Map<String, String> accepted = Map.of();

    // help = true: it needs none of what a new paper needs.
    @Option(
            names = "--verify",
            help = true,
            paramLabel = "FILE",
            description = "print nothing; check that FILE is the paper that the manifest beside it describes")
    private Path verify;

    @Override
    public Integer call() throws IOException {
        if (verify != null) {
            return PaperRecord.verify(
                    verify, spec.commandLine().getOut(), spec.commandLine().getErr());
        }
        if (draft && !accepted.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--accept-warnings belongs to a final paper: leave out --draft, or accept them later.");
        }
        source.period();
        PrintWriter answer = spec.commandLine().getOut();
        try (Source opened = source.open();
                Progress progress = new Progress("pack", 2)) {
            ReportRun run = new ReportRun(ReportRequest.of(opened, source.period(), source.settings(), disclosure.on())
                    .as(draft ? PaperState.DRAFT : PaperState.FINAL)
                    .acceptingErrors(source.acceptErrors() || draft)
                    .with(templates.open()));
            errorsMustBeMended(run);
            RunWarnings.print(run, answer);
            progress.step("making the pages");
            List<AgendaItem> lines = agenda.none()
                    ? List.of()
                    : agenda.lines(
                            opened,
                            ReportingPeriod.of(source.period()),
                            ScrutinyPack.metadata(run).title());
            int pages = agenda.none()
                    ? ScrutinyPack.write(run, Map.of(), out)
                    : AgendaPack.write(run, Map.of(), lines, agenda, out, answer);
            Optional<ScrutinyPack.Further> tables = lines.stream().anyMatch(AgendaItem::isTables)
                    ? Optional.empty()
                    : ScrutinyPack.writeTables(run, Map.of(), out);
            PaperRecord record = new PaperRecord(
                    run, out, tables.map(ScrutinyPack.Further::file).orElse(null), accepted);
            record.write(pages);
            progress.step("done");
            say(run, record, answer, pages);
            tables.ifPresent(further -> answer.println("Its tables, " + further.pages() + " pages: " + further.file()));
        }
        answer.flush();
        return 0;
    }

    /** What cannot be used must not go out as if it were not there. */
    private void errorsMustBeMended(ReportRun run) {
        if (run.state() == PaperState.FINAL && !source.acceptErrors()) {
            List<Problem> errors = run.quality().findings().stream()
                    .filter(finding -> finding.rule().severity() == Severity.ERROR)
                    .map(Finding::problem)
                    .toList();
            if (!errors.isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println(
                                "The final paper is refused while errors stand; pack --draft prints without the faulty "
                                        + "rows.");
                throw new DataProblemException(errors);
            }
        }
    }

    private void say(ReportRun run, PaperRecord record, PrintWriter answer, int pages) {
        if (run.leftOut() > 0) {
            answer.println("note: " + run.leftOut() + " rows with faults were left out because of "
                    + (draft ? "--draft" : "--accept-errors")
                    + "; the cover, the notes and the data quality page say so.");
        }
        run.notes(false).forEach(note -> answer.println("note: " + note.heading() + ": " + note.text()));
        record.warnings()
                .forEach((warning, times) ->
                        answer.println("warning: " + warning + ", " + times + (times == 1 ? " time" : " times")));
        if (!draft && !record.warnings().isEmpty() && accepted.isEmpty()) {
            answer.println(
                    "warning: nobody has accepted these warnings, and the manifest says so: pack ... --accept-warnings "
                            + "\"Performance team=checked with the service\"");
        }
        answer.println("The " + (draft ? "draft" : "pack") + ", " + pages + " pages: " + out);
        answer.println("What was found, for the team: " + record.findings());
        answer.println("The paper's manifest: " + record.manifest());
    }
}
