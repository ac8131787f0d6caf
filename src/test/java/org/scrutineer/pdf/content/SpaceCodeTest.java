package org.scrutineer.pdf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A byte is a space only where the font says so: in a font of glyphs of its own it may be a figure. */
class SpaceCodeTest {

    private static final int SYMBOLIC = 4;
    private static final int NON_SYMBOLIC = 32;

    /**
     * {@code map} is what the font's map to letters says of one byte, in hexadecimal; {@code name} the name that its
     * encoding has for 0x20.
     */
    @ParameterizedTest
    @CsvSource({
        "Helvetica,      ,             ,    , 20",
        "Helvetica,      ,             , g3 , none",
        "Helvetica,      ,             , four, none",
        "Helvetica,      ,             , space, 20",
        "Unknown,        ,             ,    , none",
        "ABCDEF+Own,     symbolic,     ,    , none",
        "ABCDEF+Own,     non-symbolic, ,    , 20",
        "ABCDEF+Own,     non-symbolic, , g3 , none",
        "ABCDEF+Own,     symbolic,     20=0034, , none",
        "ABCDEF+Own,     symbolic,     23=0020, , 23",
        "ABCDEF+Own,     symbolic,     20=0020, , 20",
        "ABCDEF+Own,     non-symbolic, 20=00340020, , none",
    })
    void ofASimpleFont(String base, String own, String map, String name, String expected) {
        PdfDictionary font = new PdfDictionary();
        font.put(PdfName.Subtype, PdfName.TrueType);
        font.put(PdfName.BaseFont, new PdfName(base));
        font.put(PdfName.FirstChar, new PdfNumber(' '));
        font.put(PdfName.Widths, new PdfArray(new int[] {250, 500, 500, 500}));
        font.put(PdfName.Encoding, PdfName.WinAnsiEncoding);
        if (name != null) {
            PdfDictionary encoding = new PdfDictionary();
            encoding.put(PdfName.BaseEncoding, PdfName.WinAnsiEncoding);
            PdfArray differences = new PdfArray();
            differences.add(new PdfNumber(' '));
            differences.add(new PdfName(name));
            encoding.put(PdfName.Differences, differences);
            font.put(PdfName.Encoding, encoding);
        }
        if (own != null) {
            PdfDictionary descriptor = new PdfDictionary();
            descriptor.put(PdfName.Flags, new PdfNumber(own.equals("symbolic") ? SYMBOLIC : NON_SYMBOLIC));
            font.put(PdfName.FontDescriptor, descriptor);
        }
        if (map != null) {
            font.put(
                    PdfName.ToUnicode,
                    new PdfStream(
                            ("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def 1 begincodespacerange <00> <FF> endcodespacerange\n"
                                            + "1 beginbfchar\n<" + map.replace("=", "> <")
                                            + ">\nendbfchar\nendcmap end end")
                                    .getBytes(StandardCharsets.US_ASCII)));
        }
        byte[] code = SpaceCode.of(font);
        assertEquals(expected, code.length == 0 ? "none" : Integer.toHexString(code[0]));
    }
}
