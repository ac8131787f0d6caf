package org.scrutineer.cli.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import org.scrutineer.background.Background;
import org.scrutineer.cli.result.PersonalNotice;
import org.scrutineer.extract.csv.WholeFile;
import org.scrutineer.jasper.export.TaggedPdfExporter;
import org.scrutineer.jasper.template.ReportFiller;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.paper.Council;
import org.scrutineer.performance.paper.PaperFile;
import org.scrutineer.performance.paper.PaperState;
import org.scrutineer.run.ReportRun;

/** Makes the pack's PDF: fill, export with its structure, finish; the file appears under its name only when whole. */
public final class ScrutinyPack {

    private ScrutinyPack() {}

    /** A further file of the paper. */
    public record Further(Path file, int pages) {}

    /** Writes the file of tables beside the paper; empty when the paper has none. */
    public static Optional<Further> writeTables(ReportRun run, Map<String, Object> parameters, Path paper)
            throws IOException {
        if (run.plan().parts(PaperFile.TABLES).isEmpty()) {
            return Optional.empty();
        }
        Path file = tablesBeside(paper);
        JasperPrint print = fill(run, parameters, PaperFile.TABLES);
        byte[] pdf = new Finisher(tablesMetadata(run), Map.of()).finish(export(print));
        try (WholeFile whole = new WholeFile(file)) {
            whole.stream().write(pdf);
            whole.finish();
        }
        return Optional.of(new Further(file, print.getPages().size()));
    }

    /** {@code pack.pdf} has its tables in {@code pack-tables.pdf}. */
    public static Path tablesBeside(Path paper) {
        return paper.resolveSibling(paper.getFileName().toString().replaceFirst("(?i)\\.pdf$", "") + "-"
                + PaperFile.TABLES.word() + ".pdf");
    }

    public static PdfMetadata tablesMetadata(ReportRun run) {
        PdfMetadata paper = metadata(run);
        String title = run.plan().parts(PaperFile.TABLES).get(0).title();
        return new PdfMetadata(
                (title.isEmpty() ? "Tables" : title) + ". " + paper.title(),
                paper.author(),
                paper.subject(),
                paper.created(),
                paper.marking(),
                paper.across());
    }

    /** Gives the number of pages. */
    public static int write(ReportRun run, Map<String, Object> parameters, Path file) throws IOException {
        JasperPrint print = fill(run, parameters);
        CompletableFuture<Map<String, byte[]>> data = data(run);
        byte[] tagged = export(print);
        byte[] pdf = new Finisher(metadata(run), Background.result(data)).finish(tagged);
        try (WholeFile whole = new WholeFile(file)) {
            whole.stream().write(pdf);
            whole.finish();
        }
        return print.getPages().size();
    }

    /**
     * The filled pack. Contents name pages of the whole paper, so they must know how many stand before them: one to a
     * part, or as many as there are found to be.
     */
    public static JasperPrint fill(ReportRun run, Map<String, Object> parameters) {
        return fill(run, parameters, PaperFile.PAPER);
    }

    /** One file of the filled pack. */
    public static JasperPrint fill(ReportRun run, Map<String, Object> parameters, PaperFile file) {
        Map<String, Object> asked = new HashMap<>(parameters);
        asked.put("FILE", file.word());
        JasperPrint print = ReportFiller.fill("pack", run, asked);
        int parts = run.plan().beforeContents(file);
        List<Integer> starts = new ArrayList<>();
        if (parts > 0 && print.hasParts()) {
            print.getParts().partsIterator().forEachRemaining(part -> starts.add(part.getKey()));
        }
        if (starts.size() <= parts || starts.get(parts) == parts) {
            return print;
        }
        Map<String, Object> told = new HashMap<>(asked);
        told.put("FRONT_PAGES", starts.get(parts));
        return ReportFiller.fill("pack", run, told);
    }

    /** What travels with the pack, made beside its export. */
    public static CompletableFuture<Map<String, byte[]>> data(ReportRun run) {
        return Background.start("pack-data", () -> PackData.of(run));
    }

    /** The PDF of a print, with its structure but not yet finished. */
    public static byte[] export(JasperPrint print) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        TaggedPdfExporter exporter = new TaggedPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        try {
            exporter.exportReport();
        } catch (JRException failed) {
            throw new IllegalStateException("the PDF cannot be made: " + failed.getMessage(), failed);
        }
        return pdf.toByteArray();
    }

    /** The file is dated by the meeting it is for, or by the end of its period, so that a rerun says the same. */
    public static PdfMetadata metadata(ReportRun run) {
        LocalDate day = run.bookIfAny()
                .meeting(ReportingPeriod.of(run.period()))
                .map(meeting -> meeting.date())
                .orElse(run.period().end());
        Council council = run.paper().council();
        String subject = council.words().get("paper.description", run.periodInWords());
        String author = Stream.of(council.author(), council.department(), council.name())
                .filter(who -> !who.isEmpty())
                .findFirst()
                .orElse("Scrutineer");
        PdfMetadata said = new PdfMetadata(
                council.title() + ", " + run.periodInWords(),
                author,
                council.name().isEmpty() ? subject : council.name() + ". " + subject,
                (day == null ? run.period().end() : day).atStartOfDay().atOffset(ZoneOffset.UTC));
        PdfMetadata drafted =
                run.state() == PaperState.DRAFT ? said.across(council.words().get("draft.mark")) : said;
        return run.disclosure() ? drafted : drafted.marked(PersonalNotice.MARKING);
    }
}
