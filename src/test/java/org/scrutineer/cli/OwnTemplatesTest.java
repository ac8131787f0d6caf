package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.pdf.Verified;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * A council's own templates: in place of the program's, named by a section, in either grammar, and what is said of one
 * that is wrong.
 */
class OwnTemplatesTest {

    private static final String SIX =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <jasperReport xmlns="http://jasperreports.sourceforge.net/jasperreports" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="foreword" language="java"
                pageWidth="842" pageHeight="595" orientation="Landscape" printOrder="Vertical" columnWidth="756" leftMargin="43" rightMargin="43" topMargin="40" bottomMargin="34"
                whenNoDataType="AllSectionsNoDetail" resourceBundle="labels">
              <property name="com.jaspersoft.studio.unit." value="pixel"/>
              <style name="Big" isDefault="true" fontName="Liberation Sans" fontSize="14" isBold="true"/>
              <parameter name="HEADING" class="java.lang.String"/>
              <queryString language="scrutineer"><![CDATA[meeting]]></queryString>
              <field name="committee" class="java.lang.String"><fieldDescription><![CDATA[who meets]]></fieldDescription></field>
              <variable name="shown" class="java.lang.String"><variableExpression><![CDATA[$F{committee}]]></variableExpression></variable>
              <title>
                <band height="200" splitType="Stretch">
                  <textField isStretchWithOverflow="true" bookmarkLevel="1">
                    <reportElement x="0" y="0" width="500" height="30" uuid="a4a9f1f0-0000-4000-8000-000000000001">
                      <property name="net.sf.jasperreports.export.accessibility.tag" value="h2"/>
                    </reportElement>
                    <textElement textAlignment="Left" verticalAlignment="Middle"><font size="18" isBold="true"/></textElement>
                    <textFieldExpression><![CDATA[$P{HEADING}]]></textFieldExpression>
                    <anchorNameExpression><![CDATA[$P{HEADING}]]></anchorNameExpression>
                  </textField>
                  <textField isStretchWithOverflow="true">
                    <reportElement x="0" y="40" width="750" height="30"/>
                    <textFieldExpression><![CDATA[$R{greeting} + " " + $F{committee}]]></textFieldExpression>
                  </textField>
                  <image hAlign="Left"><reportElement x="0" y="80" width="60" height="60"/><imageExpression><![CDATA["oak.png"]]></imageExpression>
                    <hyperlinkTooltipExpression><![CDATA["An oak"]]></hyperlinkTooltipExpression></image>
                </band>
              </title>
            </jasperReport>
            """;

    private static final String SEVEN =
            """
            <jasperReport name="cover" language="java" pageWidth="595" pageHeight="842" columnWidth="509" leftMargin="43" rightMargin="43" topMargin="40" bottomMargin="34" whenNoDataType="AllSectionsNoDetail">
              <template><![CDATA["reports/scrutineer.jrtx"]]></template>
              <query language="scrutineer"><![CDATA[meeting]]></query>
              <field name="council" class="java.lang.String"/>
              <title height="60">
                <element kind="textField" x="0" y="0" width="500" height="40" style="Title" textAdjust="StretchHeight">
                  <expression><![CDATA["A cover of our own: " + $F{council}]]></expression>
                  <property name="net.sf.jasperreports.export.accessibility.tag" value="h1"/>
                </element>
              </title>
            </jasperReport>
            """;

    @TempDir
    private Path folder;

    private Path source;
    private Path templates;
    private Path paper;

    @BeforeEach
    void aCouncil() throws IOException {
        source = folder.resolve("source");
        MadeUpCouncil.write(source);
        templates = Files.createDirectory(folder.resolve("templates"));
        paper = folder.resolve("paper.pdf");
    }

    private Ran pack(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "pack",
                "--source",
                source.toString(),
                "--year",
                "2024-25",
                "--quarter",
                "3",
                "--templates",
                templates.toString(),
                "--out",
                paper.toString()));
        all.addAll(List.of(more));
        return Ran.run(all.toArray(String[]::new));
    }

    private String page(int number) throws IOException {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(paper.toFile()))) {
            return PdfTextExtractor.getTextFromPage(pdf.getPage(number), new SimpleTextExtractionStrategy())
                    .replaceAll("\\s+", " ");
        }
    }

    private void section(String row) throws IOException {
        Path file = source.resolve("section.csv");
        Files.writeString(file, Files.readString(file).replace("8,notes,,,,,", row + "\n9,notes,,,,,"));
    }

    @Test
    void oneReplacesTheProgramsOfTheSameNameAndItsHashIsKept() throws IOException {
        Files.writeString(templates.resolve("cover.jrxml"), SEVEN);
        Ran ran = pack();
        assertEquals(0, ran.exit(), ran.err());
        assertTrue(page(1).contains("A cover of our own: " + MadeUpCouncil.NAME), page(1));
        assertTrue(Files.readString(folder.resolve("paper-manifest.json"))
                .matches("(?s).*own templates, by sha256\" : \\{\\s+\"cover\" : \"[0-9a-f]{64}\".*"));
    }

    @Test
    void oneOfJasperReports6WithAnImageAndABundleBesideItIsNamedByASection() throws Exception {
        Files.writeString(templates.resolve("foreword.jrxml"), SIX);
        Files.writeString(templates.resolve("labels.properties"), "greeting=A word to the\n");
        Files.copy(source.resolve("logo.png"), templates.resolve("oak.png"));
        section("8,template,A foreword,Y,,,foreword");
        Ran ran = pack();
        assertEquals(0, ran.exit(), ran.err());
        String all = page(7) + page(8);
        assertTrue(
                all.contains(
                        "Appendix 4: A foreword A word to the Health and Adult Social Care Overview and Scrutiny Committee"),
                all);
        assertTrue(page(2).contains("Appendix 4: A foreword"), "it stands in the contents");
        assertEquals(List.of(), Verified.failures(Files.readAllBytes(paper), PDFAFlavour.PDFUA_1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            $F{council}]]          | $F{counsel}]]                    | 7 | counsel
            " + $F{council}]]      | " + $F{council}.shout()]]        | 7 | shout
            <title height="60">    | <title height="60"><oops         | 6 | cover.jrxml
            style="Title"          | style="Tittle"                   | 6 | Tittle
            reports/scrutineer     | reports/nothing                  | 0 | nothing.jrtx
            """)
    void aFaultNamesFileAndLine(String right, String wrong, int line, String says) throws IOException {
        Files.writeString(templates.resolve("cover.jrxml"), SEVEN.replace(right, wrong));
        Ran ran = pack();
        assertEquals(1, ran.exit());
        assertTrue(
                ran.err().contains("cover.jrxml" + (line > 0 ? ", line " : ""))
                        && ran.err().contains(says),
                ran.err());
        if (line > 0) {
            int said = Integer.parseInt(ran.err().replaceAll("(?s).*cover.jrxml, line (\\d+):.*", "$1"));
            assertTrue(Math.abs(said - line) <= 1, ran.err());
        }
        assertFalse(ran.err().contains("\tat "), ran.err());
        assertFalse(Files.exists(paper));
    }

    @Test
    void whatCannotBeConvertedIsNamedWithItsLine() throws IOException {
        Files.writeString(
                templates.resolve("foreword.jrxml"),
                SIX.replace("<image hAlign", "<componentElement/>\n      <image hAlign"));
        Ran ran = pack();
        assertEquals(1, ran.exit());
        int line = SIX.substring(0, SIX.indexOf("<image hAlign")).split("\n").length;
        assertTrue(ran.err().contains("foreword.jrxml, line " + line + ": found componentElement"), ran.err());
    }

    @Test
    void aCompiledReportInTheFolderIsNeverRead() throws IOException {
        Files.write(templates.resolve("cover.jasper"), new byte[] {1, 2, 3});
        assertEquals(0, pack().exit());
        assertTrue(page(1).contains("Useful information"), "the program's own cover");
    }

    @Test
    void aSectionThatNamesATemplateNobodyHasIsSaid() throws IOException {
        section("8,template,A foreword,Y,,,foreword");
        Ran ran = pack();
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("foreword.jrxml in the folder after --templates"), ran.err());
    }

    @Test
    void oneIsStartedFromTheHouseStyleAndNothingIsOverwritten() throws Exception {
        Ran started = Ran.run("report", "--new", "finance-page", "--templates", templates.toString());
        assertEquals(0, started.exit(), started.err());
        Path file = templates.resolve("finance-page.jrxml");
        Files.writeString(file, Files.readString(file).replace("$R{scorecard.intro}", "\"As our treasurer sees it.\""));
        assertEquals(
                1,
                Ran.run("report", "--new", "finance-page", "--templates", templates.toString())
                        .exit());
        section("8,scorecard,The treasurer,Y,P1,,finance-page");
        Ran ran = pack();
        assertEquals(0, ran.exit(), ran.err());
        assertTrue(
                (page(7) + page(8)).contains("Appendix 4: The treasurer As our treasurer sees it."), page(7) + page(8));
        assertEquals(List.of(), Verified.failures(Files.readAllBytes(paper), PDFAFlavour.PDFUA_1));
    }

    /** The council of this test has a colour: its headings have it, and nothing has the house's. */
    @Test
    void headingsHaveTheCouncilsColour() throws IOException {
        assertEquals(0, pack().exit());
        try (PdfDocument pdf = new PdfDocument(new PdfReader(paper.toFile()))) {
            String content = new String(pdf.getPage(4).getContentBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(content.contains("0.50196 0.08627 0.31373 rg"), "the council's");
            assertFalse(content.contains("0.07059 0.26275 0.42745 rg"), "the house's");
        }
    }
}
