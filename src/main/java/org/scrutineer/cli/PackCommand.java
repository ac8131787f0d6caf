package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.scrutineer.extract.Source;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.performance.ReportingPeriod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pack}: the scrutiny pack of a council's own figures. */
@Command(name = "pack", mixinStandardHelpOptions = true, description = "Print the scrutiny pack of a source that has both contracts: a folder (also with performance and salt in it) or a database.")
final class PackCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SourceOptions source;

    @Mixin
    private AgendaOptions agenda;

    @Mixin
    private DisclosureOption disclosure;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the PDF")
    private Path out;

    @Override
    public Integer call() throws IOException {
        source.period();
        EarlyStart.begin();
        try (Source opened = source.open(); Progress progress = new Progress("pack", 2)) {
            ReportRun run = new ReportRun(opened, source.period(), source.settings(), disclosure.on());
            if (source.acceptErrors()) {
                run.acceptingErrors();
            }
            RunWarnings.print(run, spec.commandLine().getOut());
            progress.step("making the pages");
            int pages = agenda.none() ? ScrutinyPack.write(run, Map.of(), out)
                    : AgendaPack.write(run, Map.of(), agenda.lines(opened, ReportingPeriod.of(source.period()), ScrutinyPack.metadata(run).title()), agenda, out,
                            spec.commandLine().getOut());
            progress.step("done");
            if (run.leftOut() > 0) {
                spec.commandLine().getOut().println("note: " + run.leftOut() + " rows with faults were left out because of --accept-errors; the cover, the notes and the data quality page say so.");
            }
            run.notes(false).forEach(note -> spec.commandLine().getOut().println("note: " + note.heading() + ": " + note.text()));
            spec.commandLine().getOut().println("The pack, " + pages + " pages: " + out);
        }
        spec.commandLine().getOut().flush();
        return 0;
    }
}
