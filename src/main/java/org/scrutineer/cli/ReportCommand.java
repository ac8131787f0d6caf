package org.scrutineer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.scrutineer.cli.report.ReportCatalogue;
import org.scrutineer.cli.report.ReportFormat;
import org.scrutineer.cli.report.ReportItem;
import org.scrutineer.cli.report.ReportWriter;
import org.scrutineer.extract.Source;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.server.edition.ShippedReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report}: one report in the form that is wanted. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Make one report as PDF, XLSX, DOCX, HTML or CSV.")
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--list", help = true, description = "name every report, with a line each")
    private boolean list;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "the report, such as ascof, workforce, LTS001a or \"LTS001a 1b\"")
    private String name;

    @Mixin
    private SourceOptions source;

    @Mixin
    private DisclosureOption disclosure;

    @Option(names = "--measure", paramLabel = "MEASURE", description = "which measure, where a report is made for several")
    private String measure;

    @Option(names = "--format", paramLabel = "FORMAT", description = "pdf, xlsx, docx, html or csv (default: what the name after --out ends with)")
    private ReportFormat format;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the file; values in CSV that are several tables get a file each beside it")
    private Path out;

    @Override
    public Integer call() throws IOException {
        PrintWriter answer = spec.commandLine().getOut();
        ReportCatalogue catalogue = new ReportCatalogue(ShippedReports.onClassPath());
        if (list) {
            int widest = catalogue.items().stream().mapToInt(item -> item.name().length()).max().orElse(1);
            catalogue.items().forEach(item -> answer.printf("%-" + widest + "s  %s%n", item.name(), item.title()));
            answer.flush();
            return 0;
        }
        ReportItem item = item(catalogue);
        ReportFormat wanted = format();
        source.period();
        List<Path> files = List.of(out);
        try (Source opened = source.open(); Progress progress = new Progress("report", 1)) {
            ReportRun run = new ReportRun(opened, source.period(), source.settings(), disclosure.on());
            if (source.acceptErrors()) {
                run.acceptingErrors();
            }
            if (wanted == ReportFormat.pdf) {
                ReportPdf.write(item, run, out);
            } else {
                files = new ReportWriter(run, catalogue, disclosure.on() ? "" : DisclosureOption.MARKING).write(item, wanted, out);
            }
            progress.step("done");
            RunWarnings.doubts(run, answer);
            if (run.leftOut() > 0) {
                answer.println("note: " + run.leftOut() + " rows with faults were left out because of --accept-errors.");
            }
        }
        answer.println(item.title() + ": " + files.stream().map(Path::toString).collect(Collectors.joining(", ")));
        answer.flush();
        return 0;
    }

    private ReportItem item(ReportCatalogue catalogue) {
        if (name == null && measure == null) {
            throw new ParameterException(spec.commandLine(), "Say which report: report NAME. report --list names them all.");
        }
        try {
            return catalogue.find(measure == null ? name : measure);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage());
        }
    }

    private ReportFormat format() {
        if (format != null) {
            return format;
        }
        return ReportFormat.of(out).orElseThrow(() -> new ParameterException(spec.commandLine(), "Say in which form: --format pdf, xlsx, docx, html or csv, or a file after --out that ends with one of them."));
    }
}
