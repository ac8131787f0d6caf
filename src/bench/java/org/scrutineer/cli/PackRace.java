package org.scrutineer.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.scrutineer.background.Background;
import org.scrutineer.bench.Child;
import org.scrutineer.bench.Figures;
import org.scrutineer.cli.council.Calendar;
import org.scrutineer.cli.pack.ScrutinyPack;
import org.scrutineer.extract.database.JdbcSource;
import org.scrutineer.jasper.template.ReportFiller;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.run.ReportRun;

/**
 * The demo pack against stock JasperReports: the same templates filled with the same counted figures, exported with
 * structure and finished, or exported without any. Besides: a cold start, twenty packs at once, a thousand pages.
 */
public final class PackRace {

    /** Rounds until the virtual machine has compiled what it will: a server that prints packs all day is meant. */
    private static final int WARM_UP = 60;
    /** From this round on the first figures are taken, which somebody sees who prints a few. */
    private static final int FEW = 6;

    private static final int LONG = 1000;

    private PackRace() {}

    public static void run(Path folder, int rounds, Figures figures) throws Exception {
        Files.createDirectories(folder);
        warm(folder, rounds, figures);
        cold(folder, figures);
        atOnce(folder, figures);
        thousandPages(folder, figures);
    }

    private static void warm(Path folder, int rounds, Figures figures) throws Exception {
        try (Connection connection = DemoDatabase.open(null)) {
            ReportRun run = new ReportRun(new JdbcSource(connection, ""), Calendar.PERIOD, true);
            List<Double> fill = new ArrayList<>();
            List<Double> export = new ArrayList<>();
            List<Double> finish = new ArrayList<>();
            List<Double> own = new ArrayList<>();
            List<Double> stock = new ArrayList<>();
            List<Double> early = new ArrayList<>();
            int pages = 0;
            for (int i = -WARM_UP; i < rounds; i++) {
                boolean counts = i >= 0;
                long start = System.nanoTime();
                JasperPrint print = ReportFiller.fill("pack", run, Map.of());
                long filled = System.nanoTime();
                CompletableFuture<Map<String, byte[]>> data = ScrutinyPack.data(run);
                byte[] tagged = ScrutinyPack.export(print);
                long exported = System.nanoTime();
                byte[] pdf = new Finisher(ScrutinyPack.metadata(run), Background.result(data)).finish(tagged);
                long finished = System.nanoTime();
                byte[] plain = untagged(ReportFiller.fill("pack", run, Map.of()));
                long end = System.nanoTime();
                pages = print.getPages().size();
                if (pdf.length < 100_000 || plain.length < 100_000) {
                    throw new IllegalStateException("one side made nothing");
                }
                if (i >= FEW - WARM_UP && !counts) {
                    early.add((finished - exported) / (double) (exported - start));
                }
                if (counts) {
                    fill.add((filled - start) / 1e6);
                    export.add((exported - filled) / 1e6);
                    finish.add((finished - exported) / 1e6);
                    own.add((finished - start) / 1e6);
                    stock.add((end - finished) / 1e6);
                }
            }
            figures.put("pack, warm: pages", pages, "pages");
            figures.put("pack, warm: fill", Figures.median(fill), "ms");
            figures.put("pack, warm: export with structure", Figures.median(export), "ms");
            figures.put("pack, warm: finish", Figures.median(finish), "ms");
            figures.put("pack, warm: all", Figures.median(own), "ms");
            figures.put("pack, warm: 16 pages", Figures.median(own) * 16 / pages, "ms");
            figures.put("pack, warm: stock fill + export without structure", Figures.median(stock), "ms");
            figures.put("pack, warm: ours / stock", Figures.median(own) / Figures.median(stock), "x");
            figures.put(
                    "pack, warm: finish / (fill + export)",
                    Figures.median(finish) / (Figures.median(fill) + Figures.median(export)),
                    "x");
            figures.put(
                    "pack, rounds " + FEW + " to " + WARM_UP + ": finish / (fill + export)",
                    Figures.median(early),
                    "x");
        }
    }

    private static byte[] untagged(JasperPrint print) throws JRException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        SimplePdfExporterConfiguration plain = new SimplePdfExporterConfiguration();
        plain.setTagged(false);
        plain.setOverrideHints(true);
        exporter.setConfiguration(plain);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
        return out.toByteArray();
    }

    private static void cold(Path folder, Figures figures) throws IOException {
        Path log = folder.resolve("log");
        String out = folder.resolve("demo").toString();
        String archive = folder.resolve("scrutineer.jsa").toString();
        Child.java(
                log,
                List.of("-XX:ArchiveClassesAtExit=" + archive, "-jar", "target/scrutineer.jar", "demo", "--out", out));
        List<Double> plain = new ArrayList<>();
        List<Double> shared = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            plain.add(Child.java(log, List.of("-jar", "target/scrutineer.jar", "demo", "--out", out))
                    .seconds());
            shared.add(Child.java(
                            log,
                            List.of(
                                    "-XX:SharedArchiveFile=" + archive,
                                    "-XX:TieredStopAtLevel=1",
                                    "-jar",
                                    "target/scrutineer.jar",
                                    "demo",
                                    "--out",
                                    out))
                    .seconds());
        }
        figures.put("demo, cold start", Figures.median(plain), "s");
        figures.put("demo, cold start with a class archive and C1", Figures.median(shared), "s");
    }

    private static void atOnce(Path folder, Figures figures) throws IOException {
        Child child = Child.java(
                folder.resolve("log"),
                List.of("-Xmx1g"),
                PacksAtOnce.class,
                folder.resolve("at-once").toString(),
                "20");
        figures.put("20 packs at once, equal, -Xmx1g", child.seconds(), "s");
        figures.put("20 packs at once, most memory", child.peakMegabytes(), "MB");
    }

    private static void thousandPages(Path folder, Figures figures) throws IOException, java.sql.SQLException {
        Path unfinished = folder.resolve("thousand.pdf");
        try (Connection connection = DemoDatabase.open(null)) {
            JasperPrint print = ReportFiller.fill(
                    "pack", new ReportRun(new JdbcSource(connection, ""), Calendar.PERIOD, true), Map.of());
            List<JRPrintPage> pages = List.copyOf(print.getPages());
            for (int i = 0; print.getPages().size() < LONG; i++) {
                print.addPage(pages.get(i % pages.size()));
            }
            Files.write(unfinished, ScrutinyPack.export(print));
        }
        figures.put("a thousand pages, before finishing", Files.size(unfinished) / 1e6, "MB");
        Path log = folder.resolve("log");
        for (int heap : List.of(128, 192, 256, 384, 512, 1024)) {
            try {
                Child child = Child.java(
                        log,
                        List.of("-Xmx" + heap + "m"),
                        FinishedAlone.class,
                        unfinished.toString(),
                        folder.resolve("finished.pdf").toString());
                figures.put("a thousand pages: smallest heap that finishes them, unchecked", heap, "MB");
                figures.put("a thousand pages: finishing in it", child.seconds(), "s");
                figures.put("a thousand pages: most memory", child.peakMegabytes(), "MB");
                return;
            } catch (IOException tooSmall) {
                if (!Files.readString(log, StandardCharsets.UTF_8).contains("OutOfMemory")) {
                    throw tooSmall;
                }
            }
        }
        figures.say("a thousand pages", "not finished in 1 GB");
    }
}
