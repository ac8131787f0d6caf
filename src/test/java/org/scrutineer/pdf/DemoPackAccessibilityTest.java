package org.scrutineer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.cli.Main;
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
    @EnumSource(value = PDFAFlavour.class, names = {"PDFUA_1", "PDFA_3_A"})
    void conforms(PDFAFlavour flavour) throws Exception {
        List<String> failures = Verified.failures(pdf, flavour);
        assertEquals(List.of(), failures.stream().limit(10).toList(), () -> failures.size() + " failures");
    }

    @Test
    void theValidatorCanFail() throws Exception {
        assertFalse(Verified.failures(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).replace("<pdfuaid:part>1</pdfuaid:part>", " ".repeat(30)).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                PDFAFlavour.PDFUA_1).isEmpty());
    }
}
