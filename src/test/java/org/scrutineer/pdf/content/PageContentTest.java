package org.scrutineer.pdf.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.pdf.steps.ContentMarks;

/** The contents of pages are rewritten as they stand, whatever state they are in. */
class PageContentTest {

    @Test
    void whatStandsOutsideATagIsMarked() {
        byte[] words = "BT /F1 9 Tf 1 0 0 1 20 700.5 Tm (The committee notes) Tj ET\n0 0 10 10 re f\n"
                .repeat(400)
                .getBytes(ISO_8859_1);
        String marked = new String(ContentMarks.marked(words, Map.of()), ISO_8859_1);
        assertEquals(800, marked.split("/Artifact BMC", -1).length - 1);
    }

    @Test
    void whatNeedsNoMarkStaysAsItIsInTheFile() {
        byte[] tagged = "/P <</MCID 0>> BDC\nBT (All) Tj ET\nEMC".getBytes(ISO_8859_1);
        assertSame(tagged, ContentMarks.marked(tagged, Map.of()));
    }

    @Test
    void numbersAsTheyAreWritten() {
        Instructions instruction =
                new Instructions("1 -2.50 +3 .25 -.5 1e3 7- 12345678901234567.5 x (1) Tm".getBytes(ISO_8859_1));
        assertTrue(instruction.next());
        List<Float> read = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            read.add(instruction.number(i));
        }
        assertEquals(List.of(1f, -2.5f, 3f, .25f, -.5f, 1000f, 0f, Float.parseFloat("12345678901234567.5")), read);
        assertEquals(0, instruction.number(9));
    }
}
