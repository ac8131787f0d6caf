package org.scrutineer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ascof.AscofDefinition;
import org.scrutineer.ascof.AscofFramework;
import org.scrutineer.ascof.AscofPart;
import org.scrutineer.cli.Main;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;

/** What leaves the house with the demo pack: its pages and its attachments. */
class DemoPackDisclosureTest {

    private static final String PAPER = "scrutiny-pack-2017-18-Q3.pdf";
    private static final String TABLES = "scrutiny-pack-2017-18-Q3-tables.pdf";

    @TempDir
    private Path folder;

    private Map<String, String> attachments(PdfDocument pdf) {
        Map<String, String> files = new TreeMap<>();
        PdfArray all = pdf.getCatalog().getPdfObject().getAsArray(PdfName.AF);
        for (int i = 0; i < all.size(); i++) {
            PdfDictionary file = all.getAsDictionary(i);
            files.put(
                    file.getAsString(PdfName.UF).toUnicodeString(),
                    new String(
                            file.getAsDictionary(PdfName.EF)
                                    .getAsStream(PdfName.F)
                                    .getBytes(),
                            StandardCharsets.UTF_8));
        }
        return files;
    }

    private PdfDocument open(String disclosure, String name) throws java.io.IOException {
        return new PdfDocument(
                new PdfReader(folder.resolve(disclosure).resolve(name).toFile()));
    }

    private static String text(PdfDocument pdf) {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            text.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page))).append('\n');
        }
        return text.toString();
    }

    private PdfDocument demo(String disclosure) throws Exception {
        assertEquals(
                0,
                Main.run(
                        "demo",
                        "--disclosure",
                        disclosure,
                        "--out",
                        folder.resolve(disclosure).toString()));
        return open(disclosure, PAPER);
    }

    private static Map<String, Map<String, String>> counts(String csv) {
        Map<String, Map<String, String>> tables = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            rows.forEach(row -> tables.computeIfAbsent(
                            row.getField("measure") + " " + row.getField("table"), key -> new HashMap<>())
                    .put(row.getField("row") + " / " + row.getField("column"), row.getField("count")));
        } catch (java.io.IOException never) {
            throw new java.io.UncheckedIOException(never);
        }
        return tables;
    }

    @Test
    void anAttackerWithAllOfItRecoversNothing() throws Exception {
        Map<String, Map<String, String>> published;
        Map<String, Map<String, String>> truth;
        String indicators;
        try (PdfDocument on = demo("on");
                PdfDocument off = demo("off")) {
            indicators = attachments(on).get("indicators.csv");
            published = counts(attachments(on).get("counts.csv"));
            truth = counts(attachments(off).get("counts.csv"));
        }
        Attacker attacker = new Attacker(5, 5);
        List<TableLayout> layouts = new ArrayList<>();
        Map<String, Long> true1 = new HashMap<>();
        for (TableLayout layout : RuleSet.everyYear().layout().tables()) {
            String[][] texts = new String[layout.rows().size()][layout.columns().size()];
            for (int row = 0; row < texts.length; row++) {
                for (int column = 0; column < texts[row].length; column++) {
                    String at = layout.rows().line(row).label() + " / "
                            + layout.columns().line(column).label();
                    texts[row][column] = published.get(layout.name()).get(at).replace("[z]", "");
                    true1.put(
                            layout.name() + " / " + at,
                            Long.parseLong(truth.get(layout.name()).get(at)));
                }
            }
            attacker.read(layout, texts);
            layouts.add(layout);
        }
        attacker.knowTies(layouts, true1::get);
        knowIndicators(attacker, indicators, true1);
        assertTrue(attacker.withheld() > 50, attacker::toString);
        assertEquals(new TreeSet<>(), attacker.recovered());
    }

    /**
     * What the paper prints beside the tables: exact counts of the same people, by the definitions that everybody can
     * read.
     */
    private void knowIndicators(Attacker attacker, String csv, Map<String, Long> truth) throws java.io.IOException {
        int known = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                AscofDefinition definition = AscofFramework.get()
                        .find(FinancialYear.parse("2017-18"), row.getField("code"))
                        .orElse(null);
                if (definition != null
                        && row.getField("period").equals("2017-18 Q3")
                        && row.getField("series").isEmpty()) {
                    List<String> above = Attacked.cells(definition, AscofPart.NUMERATOR);
                    List<String> below = Attacked.cells(definition, AscofPart.DENOMINATOR);
                    known += know(
                            attacker, row.getField("code") + " numerator", row.getField("numerator"), above, truth);
                    known += know(
                            attacker, row.getField("code") + " denominator", row.getField("denominator"), below, truth);
                    if (row.getField("numerator").isEmpty()
                            && !below.isEmpty()
                            && row.getField("value").matches("[\\d.]+")) {
                        attacker.knowShare(Double.parseDouble(row.getField("value")), 0.05, above, below);
                        known++;
                    }
                }
                for (RuleFile.Line line : RuleFile.read("indicator-cells.csv")) {
                    String period = line.get("period").isEmpty() ? "2017-18 Q3" : line.get("period");
                    if (line.get("code").equals(row.getField("code"))
                            && line.get("series").equals(row.getField("series"))
                            && period.equals(row.getField("period"))) {
                        known += know(
                                attacker,
                                row.getField("code") + row.getField("series"),
                                row.getField("value"),
                                cells(line),
                                truth);
                    }
                }
            }
        }
        assertTrue(known > 30, "figures that are tied to the tables: " + known);
    }

    private static int know(Attacker attacker, String name, String text, List<String> cells, Map<String, Long> truth) {
        boolean withheld = text.equals("[c]");
        if (cells.isEmpty()
                || (!withheld
                        && (!text.matches("\\d+")
                                || Long.parseLong(text)
                                        != cells.stream().mapToLong(truth::get).sum()))) {
            return 0;
        }
        attacker.knowFigure(name, text, cells, List.of());
        return 1;
    }

    private static List<String> cells(RuleFile.Line line) {
        List<String> names = new ArrayList<>();
        for (String table : line.get("tables").split("\\|")) {
            for (String row : line.get("rows").split("\\|")) {
                for (String column : line.get("columns").split("\\|")) {
                    names.add(Attacker.name(line.get("measure") + " " + table, row, column));
                }
            }
        }
        return names;
    }

    @Test
    void whatTravelsWithThePaperIsWhatItPrints() throws Exception {
        try (PdfDocument pdf = demo("on")) {
            Map<String, String> files = attachments(pdf);
            assertEquals(
                    List.of("appendices.csv", "counts.csv", "indicators.csv", "manifest.json"),
                    List.copyOf(files.keySet()));
            counts(files.get("counts.csv")).values().forEach(cells -> cells.values()
                    .forEach(cell -> assertTrue(cell.matches("\\[c]|\\[z]|0|\\d*[05]"), cell)));
            List<String> appendices = files.get("appendices.csv").lines().toList();
            assertTrue(
                    appendices.contains(
                            "contacts,The record of urgent and interim support,What the council pays,Share recorded,[c]"),
                    appendices.toString());
            assertTrue(
                    appendices.contains("assessment demand,Assessments by channel: Kirklees,Online,2022,4002"),
                    appendices.toString());
            assertFalse(text(pdf).contains("OFFICIAL-SENSITIVE"));
            Map<String, String> table = counts(files.get("counts.csv")).get("LTS001a 1a");
            StringBuilder line = new StringBuilder("Learning Disability Support");
            // A column that is nought in every row is not printed: the note of the table names it.
            RuleSet.everyYear().layout().table("LTS001a", "1a").columns().lines().stream()
                    .map(column -> " / " + column.label())
                    .filter(column -> table.entrySet().stream()
                            .anyMatch(cell -> cell.getKey().endsWith(column)
                                    && !cell.getValue().equals("0")))
                    .forEach(column -> line.append(' ').append(table.get("Learning Disability Support" + column)));
            try (PdfDocument tables = open("on", TABLES)) {
                String printed = text(tables);
                assertTrue(printed.contains(line), line + " in " + printed);
                assertFalse(printed.contains("OFFICIAL-SENSITIVE"));
            }
        }
    }

    @Test
    void withoutDisclosureControlEveryPageSaysHowToHandleIt() throws Exception {
        try (PdfDocument pdf = demo("off");
                PdfDocument tables = open("off", TABLES)) {
            for (PdfDocument one : List.of(pdf, tables)) {
                for (int page = 1; page <= one.getNumberOfPages(); page++) {
                    assertTrue(
                            PdfTextExtractor.getTextFromPage(one.getPage(page)).contains("OFFICIAL-SENSITIVE"),
                            "page " + page);
                }
            }
            assertTrue(pdf.getDocumentInfo().getTitle().startsWith("OFFICIAL-SENSITIVE"));
            for (org.scrutineer.pdf.file.Conformance standard : org.scrutineer.pdf.file.Conformance.values()) {
                for (String name : List.of(PAPER, TABLES)) {
                    try (var in = java.nio.file.Files.newInputStream(
                            folder.resolve("off").resolve(name))) {
                        assertEquals(
                                List.of(),
                                org.scrutineer.pdf.check.VeraPdf.check(standard, in),
                                name + ": " + standard);
                    }
                }
            }
        }
    }
}
