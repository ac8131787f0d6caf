package org.scrutineer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.scrutineer.cli.pack.ReportPdf;
import org.scrutineer.cli.report.ReportCatalogue;
import org.scrutineer.cli.report.ReportFormat;
import org.scrutineer.cli.report.ReportItem;
import org.scrutineer.cli.report.ReportWriter;
import org.scrutineer.cli.result.PersonalNotice;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.jasper.template.TemplateStart;
import org.scrutineer.performance.paper.SectionKind;
import org.scrutineer.run.ReportRequest;
import org.scrutineer.run.ReportRun;
import org.scrutineer.server.edition.ShippedReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report}: one report in the form that is wanted. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Make one report as PDF, XLSX, DOCX, HTML or CSV.")
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--list", help = true, description = "list every report, one to a line")
    private boolean list;

    // help = true: it needs neither source nor period.
    @Option(
            names = "--new",
            help = true,
            paramLabel = "NAME",
            description =
                    "make no report; write a first template of your own, in the house style, into the folder given "
                            + "with --templates")
    private String start;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "the report, such as ascof, workforce, LTS001a or \"LTS001a 1b\"")
    private String name;

    @Mixin
    private SourceOptions source;

    @Mixin
    private DisclosureOption disclosure;

    @Mixin
    private TemplateOptions templates;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "which measure, where a report is made for several")
    private String measure;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "pdf, xlsx, docx, html or csv (default: what the name after --out ends with)")
    private ReportFormat format;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "the file; in CSV, each further table gets a file of its own beside it")
    private Path out;

    @Override
    public Integer call() throws IOException {
        PrintWriter answer = spec.commandLine().getOut();
        if (start != null) {
            return start(answer);
        }
        ReportCatalogue catalogue = new ReportCatalogue(ShippedReports.onClassPath());
        if (list) {
            int widest = catalogue.items().stream()
                    .mapToInt(item -> item.name().length())
                    .max()
                    .orElse(1);
            catalogue.items().forEach(item -> answer.printf("%-" + widest + "s  %s%n", item.name(), item.title()));
            answer.flush();
            return 0;
        }
        ReportItem known = item(catalogue);
        ReportFormat wanted = format();
        source.period();
        List<Path> files = List.of(out);
        String title;
        try (Source opened = source.open();
                Progress progress = new Progress("report", 1)) {
            ReportRun run = new ReportRun(ReportRequest.of(opened, source.period(), source.settings(), disclosure.on())
                    .acceptingErrors(source.acceptErrors())
                    .with(templates.open()));
            ReportItem item = known == null ? ofBlock(run, catalogue) : known;
            title = item.title();
            if (wanted == ReportFormat.pdf) {
                ReportPdf.write(item, run, out);
            } else {
                files = new ReportWriter(run, disclosure.on() ? "" : PersonalNotice.MARKING).write(item, wanted, out);
            }
            progress.step("done");
            RunWarnings.doubts(run, answer);
            if (run.leftOut() > 0) {
                answer.println(
                        "note: " + run.leftOut() + " rows with faults were left out because of --accept-errors.");
            }
        }
        answer.println(title + ": " + files.stream().map(Path::toString).collect(Collectors.joining(", ")));
        answer.flush();
        return 0;
    }

    private int start(PrintWriter answer) throws IOException {
        if (templates.folder() == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--new needs the folder of your templates: report --new finance-page --templates DIR.");
        }
        try {
            answer.println(TemplateStart.write(start, templates.folder())
                    + ": open it in Jaspersoft Studio, then name it in the table section (kind template or scorecard, "
                    + "template "
                    + start + ") and give pack --templates " + templates.folder() + ".");
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
        answer.flush();
        return 0;
    }

    /** A block that the council's sections name is a scorecard of that name. */
    private ReportItem ofBlock(ReportRun run, ReportCatalogue catalogue) {
        return run.paper().sections().stream()
                .filter(section -> section.kind() == SectionKind.SCORECARD
                        && section.block().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(section -> ReportItem.of(section, run.paper().blocks().get(section.block())))
                .orElseGet(() -> {
                    try {
                        return catalogue.find(name);
                    } catch (IllegalArgumentException unknown) {
                        throw new ParameterException(spec.commandLine(), unknown.getMessage());
                    }
                });
    }

    /** The report of that name; null where only the source can tell, which may have blocks of its own. */
    private ReportItem item(ReportCatalogue catalogue) {
        if (name == null && measure == null) {
            throw new ParameterException(
                    spec.commandLine(), "Say which report: report NAME. report --list names them all.");
        }
        try {
            return catalogue.find(measure == null ? name : measure);
        } catch (IllegalArgumentException unknown) {
            if (measure == null && name.strip().matches("[A-Za-z0-9_-]+")) {
                return null;
            }
            throw new ParameterException(spec.commandLine(), unknown.getMessage());
        }
    }

    private ReportFormat format() {
        if (format != null) {
            return format;
        }
        return ReportFormat.of(out)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "Say in which form: --format pdf, xlsx, docx, html or csv, or a file after --out that "
                                + "ends with one of them."));
    }
}
