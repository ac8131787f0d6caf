package org.scrutineer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import org.scrutineer.cli.pack.AgendaSheet;
import org.scrutineer.cli.pack.PackData;
import org.scrutineer.cli.pack.ScrutinyPack;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.csv.WholeFile;
import org.scrutineer.jasper.template.ReportFiller;
import org.scrutineer.pdf.agenda.AgendaBook;
import org.scrutineer.pdf.agenda.AgendaPaper;
import org.scrutineer.pdf.agenda.AgendaPapers;
import org.scrutineer.pdf.agenda.AgendaPart;
import org.scrutineer.pdf.agenda.CheckedAgenda;
import org.scrutineer.pdf.file.Claims;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.pdf.file.PdfSource;
import org.scrutineer.performance.AgendaItem;
import org.scrutineer.performance.Meeting;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.paper.PaperFile;
import org.scrutineer.run.ReportRun;

/** Makes one file for a meeting: the agenda, the report and the other papers. */
public final class AgendaPack {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.UK);

    private AgendaPack() {}

    /**
     * Gives the number of pages, and says on {@code answer} of each paper how it can be read, what was left out and
     * what its author should mend.
     */
    public static int write(
            ReportRun run,
            Map<String, Object> parameters,
            List<AgendaItem> agenda,
            AgendaOptions options,
            Path file,
            PrintWriter answer)
            throws IOException {
        PdfMetadata metadata = ScrutinyPack.metadata(run);
        List<AgendaPart> parts = parts(run, parameters, agenda, options, 1, List.of());
        int sheets = front(run, agenda, parts, options.contact()).pages();
        if (sheets > 1) {
            parts = parts(run, parameters, agenda, options, sheets, parts);
        }
        PdfMetadata whole = new PdfMetadata(
                "Agenda and papers: " + metadata.title(),
                metadata.author(),
                metadata.subject(),
                metadata.created(),
                metadata.marking(),
                metadata.across());
        List<AgendaPart> all;
        try (WholeFile out = new WholeFile(file)) {
            all = new CheckedAgenda(new AgendaBook(whole, PackData.of(run)), options.strict())
                    .write(now -> front(run, agenda, now, options.contact()), parts, out.stream());
            out.finish();
        }
        for (AgendaPart part : all) {
            if (!part.access().accessible()) {
                answer.println("note: " + part.file() + " (" + part.name() + ") is " + part.access());
            }
            part.remarks().forEach(remark -> answer.println("note: " + part.name() + ": " + remark));
        }
        claims(AgendaBook.claims(all), answer);
        return all.stream().mapToInt(AgendaPart::pages).sum();
    }

    /**
     * The papers in their order; what the program makes names the pages of the whole file, so it must know how many
     * stand before it.
     *
     * @param earlier those made for another number of sheets, whose papers of others stand as they are; or empty
     */
    private static List<AgendaPart> parts(
            ReportRun run,
            Map<String, Object> parameters,
            List<AgendaItem> agenda,
            AgendaOptions options,
            int sheets,
            List<AgendaPart> earlier)
            throws IOException {
        List<AgendaPart> parts = new ArrayList<>();
        for (AgendaItem row : agenda) {
            if (row.hasPaper() && row.isMade()) {
                int before = sheets + parts.stream().mapToInt(AgendaPart::pages).sum();
                PaperFile file = row.isTables() ? PaperFile.TABLES : PaperFile.PAPER;
                PdfSource made = made(run, parameters, file, before);
                parts.add(AgendaPapers.own(parts.size() + 1, new AgendaPaper(row.label(), row.title(), made)));
            } else if (row.hasPaper() && !earlier.isEmpty()) {
                parts.add(earlier.get(parts.size()));
            } else if (row.hasPaper()) {
                parts.add(AgendaPapers.foreign(
                        parts.size() + 1,
                        new AgendaPaper(row.label(), row.title(), PdfSource.of(Path.of(row.paper()))),
                        options.language()));
            }
        }
        return parts;
    }

    private static PdfSource made(ReportRun run, Map<String, Object> parameters, PaperFile file, int before) {
        if (run.plan().parts(file).isEmpty()) {
            throw new DataProblemException(new Problem(
                    "agenda",
                    0,
                    "paper",
                    "P-AGENDA",
                    "\"" + file.word() + "\", but no section of the paper stands in that file",
                    "a paper that there is",
                    "Clear the cell, or give a section the file " + file.word() + "."));
        }
        JasperPrint print = ScrutinyPack.fill(run, parameters, file);
        ReportFiller.numberAfter(print, before, run);
        return PdfSource.of(
                file == PaperFile.TABLES ? "the tables of the report" : "the report", ScrutinyPack.export(print));
    }

    private static void claims(Claims claims, PrintWriter answer) {
        if (!claims.accessible() || !claims.archive().equals("A")) {
            String archive = claims.archive().isEmpty()
                    ? "no PDF/A"
                    : claims.archive().equals("A") ? "PDF/A-3a" : "only PDF/A-3b";
            answer.println("note: the file claims " + (claims.accessible() ? "PDF/UA-1" : "no PDF/UA") + " and "
                    + archive + ", because not all of its papers keep to more");
        }
    }

    /** Where the papers begin depends on how long the agenda is, and the agenda says where they begin. */
    private static AgendaPart front(ReportRun run, List<AgendaItem> agenda, List<AgendaPart> parts, String contact) {
        AgendaPart front = front(run, agenda, parts, contact, 1);
        return front.pages() == 1 ? front : front(run, agenda, parts, contact, front.pages());
    }

    private static AgendaPart front(
            ReportRun run, List<AgendaItem> agenda, List<AgendaPart> parts, String contact, int pages) {
        Meeting meeting = run.bookIfAny()
                .meeting(ReportingPeriod.of(run.period()))
                .orElse(new Meeting(ReportingPeriod.of(run.period()), "", null, "", "", "", ""));
        byte[] pdf = ScrutinyPack.export(ReportFiller.fill(
                "agenda",
                run,
                Map.of(
                        "COMMITTEE",
                        meeting.committee(),
                        "DATE",
                        meeting.date() == null ? "" : DAY.format(meeting.date()),
                        "PLACE",
                        meeting.place(),
                        JRParameter.REPORT_DATA_SOURCE,
                        AgendaSheet.rows(agenda, parts, AgendaBook.firstPages(pages, parts), contact))));
        return AgendaPapers.own(0, new AgendaPaper("", "Agenda", PdfSource.of("the agenda", pdf)));
    }
}
