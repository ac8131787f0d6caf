package org.scrutineer.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.cli.Main;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.database.ContractLoader;
import org.scrutineer.extract.database.JdbcSource;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.jasper.export.TaggedPdfExporter;
import org.scrutineer.jasper.template.ReportFiller;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The demo pack conforms to PDF/UA-1 and PDF/A-3a, with no exceptions. */
class DemoPackAccessibilityTest {

    @TempDir
    private static Path folder;

    private static byte[] pdf;

    @BeforeAll
    static void makeThePack() throws Exception {
        assertEquals(0, Main.run("demo", "--out", folder.toString()));
        pdf = Files.readAllBytes(folder.resolve("scrutiny-pack-2017-18-Q3.pdf"));
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void conforms(PDFAFlavour flavour) throws Exception {
        List<String> failures = Verified.failures(pdf, flavour);
        assertEquals(List.of(), failures.stream().limit(10).toList(), () -> failures.size() + " failures");
    }

    /** A green validator must be able to be red: the exporter's own file, not finished. */
    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void theFileBeforeFinishingDoesNotConform(PDFAFlavour flavour) throws Exception {
        byte[] raw;
        try (Connection connection = java.sql.DriverManager.getConnection("jdbc:h2:mem:");
                Source source = new FolderSource(Path.of("datasources/demo/performance"))) {
            new ContractLoader(connection).load(source, Contract.get().tables("performance"), (table, rows) -> {});
            JasperPrint print = ReportFiller.fill(
                    "notes", new ReportRun(new JdbcSource(connection, ""), Period.of("2017-18", 3), true), Map.of());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TaggedPdfExporter exporter = new TaggedPdfExporter();
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.exportReport();
            raw = out.toByteArray();
        }
        assertFalse(Verified.failures(raw, flavour).isEmpty());
    }

    /**
     * The structure as the reviewed copy has it. After a change that is meant: {@code mvn test
     * -Dtest=DemoPackAccessibilityTest -Dgolden.write=true}, then read the difference before it is committed.
     */
    @Test
    void theStructureIsTheReviewedOne() throws Exception {
        List<String> outline = Outline.of(pdf);
        Path golden = Path.of("src/test/resources/pdf/demo-pack-outline.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, outline);
        }
        assertEquals(String.join("\n", Files.readAllLines(golden)), String.join("\n", outline));
    }

    @Test
    void headingsBeginWithOneTitleAndNeverSkipALevel() throws Exception {
        int before = 0;
        int titles = 0;
        for (String line : Outline.of(pdf)) {
            if (line.matches("H[1-6] .*")) {
                int level = line.charAt(1) - '0';
                titles += level == 1 ? 1 : 0;
                assertTrue(level <= before + 1, () -> "a level is skipped before: " + line);
                before = level;
            }
        }
        assertEquals(1, titles);
    }

    @Test
    void everyHeaderHasAScopeAndEveryFigureWords() throws Exception {
        List<String> outline = Outline.of(pdf);
        assertTrue(outline.stream()
                .noneMatch(line -> line.contains("TH without scope") || line.contains("Figure without words")));
        assertTrue(
                outline.stream()
                        .anyMatch(line ->
                                line.startsWith("Table") && line.contains("Figure=31") && line.contains("TH row=16")),
                "measured within the year: 16 marks and the lines of the 15 rows that have two figures or more");
        assertTrue(
                outline.stream()
                        .anyMatch(line ->
                                line.startsWith("Table") && line.contains("Figure=15") && line.contains("TH row=15")),
                "what has no figure yet: 15 rows with their marks");
        assertEquals(1, outline.stream().filter(line -> line.startsWith("TOC")).count());
    }

    @Test
    void aRerunGivesTheSameBytes() throws Exception {
        Path again = folder.resolve("again");
        assertEquals(0, Main.run("demo", "--out", again.toString()));
        assertArrayEquals(pdf, Files.readAllBytes(again.resolve("scrutiny-pack-2017-18-Q3.pdf")));
    }
}
