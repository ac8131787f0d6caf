package org.scrutineer.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import org.scrutineer.extract.WholeFile;
import org.scrutineer.extract.WorkBeside;
import org.scrutineer.jasper.ReportFiller;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.jasper.TaggedPdfExporter;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.PdfMetadata;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.paper.Council;

/** Makes the pack's PDF: fill, export with its structure, finish; the file appears under its name only when whole. */
final class ScrutinyPack {

    private ScrutinyPack() {
    }

    /** Gives the number of pages. */
    static int write(ReportRun run, Map<String, Object> parameters, Path file) throws IOException {
        JasperPrint print = ReportFiller.fill("pack", run, parameters);
        WorkBeside<Map<String, byte[]>> data = data(run);
        byte[] tagged = export(print);
        byte[] pdf = new Finisher(metadata(run), data.await()).finish(tagged);
        try (WholeFile whole = new WholeFile(file)) {
            whole.stream().write(pdf);
            whole.finish();
        }
        return print.getPages().size();
    }

    /** What travels with the pack, made beside its export. */
    static WorkBeside<Map<String, byte[]>> data(ReportRun run) {
        return WorkBeside.begin("pack-data", () -> PackData.of(run));
    }

    /** The PDF of a print, with its structure but not yet finished. */
    static byte[] export(JasperPrint print) {
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
    static PdfMetadata metadata(ReportRun run) {
        LocalDate day = run.bookIfAny().meeting(ReportingPeriod.of(run.period())).map(meeting -> meeting.date()).orElse(run.period().end());
        Council council = run.paper().council();
        String subject = council.words().get("paper.description", run.periodInWords());
        String author = Stream.of(council.author(), council.department(), council.name()).filter(who -> !who.isEmpty()).findFirst().orElse("Scrutineer");
        PdfMetadata said = new PdfMetadata(council.title() + ", " + run.periodInWords(), author, council.name().isEmpty() ? subject : council.name() + ". " + subject, (day == null ? run.period().end() : day).atStartOfDay().atOffset(ZoneOffset.UTC));
        return run.disclosure() ? said : said.marked(DisclosureOption.MARKING);
    }
}
