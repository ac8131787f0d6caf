package org.scrutineer.cli.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import org.scrutineer.cli.report.ReportItem;
import org.scrutineer.cli.result.PersonalNotice;
import org.scrutineer.extract.csv.WholeFile;
import org.scrutineer.jasper.template.ReportFiller;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.run.ReportRun;

/** One report as a PDF that conforms as the pack does. */
public final class ReportPdf {

    private ReportPdf() {}

    public static void write(ReportItem item, ReportRun run, Path file) throws IOException {
        if (item.isPack()) {
            ScrutinyPack.write(run, Map.of(), file);
            return;
        }
        byte[] pdf = bytes(item, run);
        try (WholeFile whole = new WholeFile(file)) {
            whole.stream().write(pdf);
            whole.finish();
        }
    }

    public static byte[] bytes(ReportItem item, ReportRun run) throws IOException {
        JasperPrint print = ReportFiller.fill(item.folder(), run, item.parameters());
        PdfMetadata pack = ScrutinyPack.metadata(run);
        PdfMetadata said = new PdfMetadata(
                item.title() + ", " + run.period().year().toString().replace('-', '/') + " quarter "
                        + run.period().quarter(),
                pack.author(),
                pack.subject(),
                pack.created());
        return new Finisher(run.disclosure() ? said : said.marked(PersonalNotice.MARKING), Map.of())
                .finish(ScrutinyPack.export(print));
    }
}
