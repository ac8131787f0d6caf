package org.scrutineer.cli;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import org.scrutineer.extract.WholeFile;
import org.scrutineer.jasper.ReportFiller;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.jasper.TaggedPdfExporter;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.PdfSource;
import org.scrutineer.pdf.step.Description;
import org.scrutineer.performance.Meeting;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.salt.Period;

/** Makes the pack's PDF: fill, export, finish; the file appears under its name only when whole. */
final class ScrutinyPack {

    private ScrutinyPack() {
    }

    static int write(ReportRun run, Map<String, Object> parameters, Path file) {
        JasperPrint print = ReportFiller.fill("pack", run, parameters);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        TaggedPdfExporter.export(print, pdf);
        try (WholeFile whole = new WholeFile(file)) {
            Finisher.finish(PdfSource.of("the pack", pdf.toByteArray()), whole.stream(), description(run));
            whole.finish();
        }
        return print.getPages().size();
    }

    /** Dated by the meeting, or by the end of the period, so that the same figures make the same file on any day. */
    static Description description(ReportRun run) {
        Period period = run.period();
        Meeting meeting = run.book().meeting(ReportingPeriod.of(period)).orElse(new Meeting(ReportingPeriod.of(period), "", null, "", "", "", ""));
        String title = "Adult social care integrated performance report, " + period.year().toString().replace('-', '/') + " quarter " + period.quarter();
        String committee = meeting.committee().isBlank() ? "" : " to the " + meeting.committee();
        return new Description(title, "Strategic Director of Adult Social Care", "Report" + committee + " on adult social care from " + period.start() + " to " + period.end(), Description.BRITISH,
                (meeting.date() == null ? period.end() : meeting.date()).atTime(LocalTime.MIDNIGHT).atOffset(ZoneOffset.UTC));
    }
}
