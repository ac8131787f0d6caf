package org.scrutineer.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contents of pages are rewritten as they stand, whatever state they are in. */
class PageContentTest {

    private static final byte[] WORDS = "BT /F1 9 Tf 1 0 0 1 20 700.5 Tm (The committee notes) Tj ET\n0 0 10 10 re f\n".repeat(400).getBytes(ISO_8859_1);

    private static PageContent deflated(byte[] bytes) {
        return new PageContent(bytes, true, Map.of());
    }

    private static List<byte[]> rewritten(PageContent... pages) {
        try (Beside beside = new Beside()) {
            Rewriting rewriting = new Rewriting(List.of(pages), beside);
            return Stream.of(pages).map(page -> rewriting.next()).toList();
        }
    }

    @Test
    void whatIsDeflatedIsTheSameWhenInflated() {
        assertArrayEquals(WORDS, deflated(Deflation.deflated(WORDS, Deflation.CONTENT)).inflated());
        assertArrayEquals(new byte[0], deflated(Deflation.deflated(new byte[0], Deflation.CONTENT)).inflated());
    }

    @Test
    void ofWhatIsCutOffAsMuchIsKeptAsCanBeRead() {
        byte[] whole = Deflation.deflated(WORDS, Deflation.CONTENT);
        String kept = new String(deflated(java.util.Arrays.copyOf(whole, whole.length - 12)).inflated(), ISO_8859_1);
        assertTrue(!kept.isEmpty() && new String(WORDS, ISO_8859_1).startsWith(kept));
    }

    @Test
    void whatStandsOutsideATagIsMarkedOnEveryPage() {
        List<byte[]> pages = rewritten(new PageContent(WORDS, false, Map.of()), deflated(Deflation.deflated(WORDS, Deflation.CONTENT)));
        String marked = new String(deflated(pages.get(0)).inflated(), ISO_8859_1);
        assertEquals(800, marked.split("/Artifact BMC", -1).length - 1);
        assertArrayEquals(pages.get(0), pages.get(1));
    }

    @Test
    void whatNeedsNoMarkStaysAsItIsInTheFile() {
        byte[] tagged = Deflation.deflated("/P <</MCID 0>> BDC\nBT (All) Tj ET\nEMC".getBytes(ISO_8859_1), Deflation.CONTENT);
        assertEquals(tagged, rewritten(deflated(tagged)).get(0));
    }

    @Test
    void aFaultOfTheOtherThreadIsTheCallers() {
        assertThrows(NullPointerException.class, () -> rewritten(new PageContent(null, false, Map.of())));
    }

    @Test
    void numbersAsTheyAreWritten() {
        Instructions instruction = new Instructions("1 -2.50 +3 .25 -.5 1e3 7- 12345678901234567.5 x (1) Tm".getBytes(ISO_8859_1));
        assertTrue(instruction.next());
        List<Float> read = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            read.add(instruction.number(i));
        }
        assertEquals(List.of(1f, -2.5f, 3f, .25f, -.5f, 1000f, 0f, 12345678901234567.5f), read);
        assertEquals(0, instruction.number(9));
    }
}
