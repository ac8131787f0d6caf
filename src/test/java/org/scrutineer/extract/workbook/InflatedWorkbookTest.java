package org.scrutineer.extract.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Rows;

/**
 * A workbook of some hundred kilobytes that inflates to some hundred megabytes, in any of its parts, is a damaged
 * workbook: it neither fills the memory nor fails without words.
 */
class InflatedWorkbookTest {

    private static final int MEGABYTES = 200;
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    private Path folder;

    private static void part(ZipOutputStream zip, String name, String before, boolean inflated, String after)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(before.getBytes(StandardCharsets.UTF_8));
        if (inflated) {
            byte[] much = new byte[1 << 20];
            Arrays.fill(much, (byte) 'A');
            for (int i = 0; i < MEGABYTES; i++) {
                zip.write(much);
            }
        }
        zip.write(after.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Path workbook(String inflated) throws IOException {
        Path file = folder.resolve("person.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/sheet.xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>"
                            + "<Override PartName=\"/xl/texts.xml\" ContentType=\"" + TYPE
                            + "sharedStrings+xml\"/></Types>",
                    false,
                    "");
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"), false, "</Relationships>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations("worksheet", "sheet.xml") + "<Relationship Id=\"r2\" Type=\"" + RELATION
                            + "/sharedStrings\" Target=\"texts.xml\"/>",
                    false,
                    "</Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + RELATION
                            + "\"><sheets><sheet name=\"person\" sheetId=\"1\" r:id=\"r1\"/></sheets><!--",
                    inflated.equals("workbook"),
                    "--></workbook>");
            part(
                    zip,
                    "xl/sheet.xml",
                    "<worksheet xmlns=\"" + SPREADSHEET
                            + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>person_id",
                    inflated.equals("sheet"),
                    "</t></is></c></row></sheetData></worksheet>");
            part(
                    zip,
                    "xl/texts.xml",
                    "<sst xmlns=\"" + SPREADSHEET + "\"><si><t>",
                    inflated.equals("texts"),
                    "</t></si></sst>");
        }
        return file;
    }

    private static String relations(String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"" + RELATION + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    @ParameterizedTest
    @CsvSource({"none, S-COLUMN", "workbook, S-KIND", "sheet, S-KIND", "texts, S-KIND"})
    void aPartThatInflatesIsADamagedWorkbook(String part, String code) throws IOException {
        Path file = workbook(part);
        assertTrue(Files.size(file) < 1_000_000, Files.size(file) + " bytes");
        Problem problem = assertThrows(DataProblemException.class, () -> {
                    try (WorkbookSource source = new WorkbookSource(file);
                            Rows rows = source.open(Contract.get().table("person"))) {
                        while (rows.next() != null) {
                            // read to the end
                        }
                    }
                })
                .problems()
                .get(0);
        assertEquals(code, problem.code(), problem.toString());
    }
}
