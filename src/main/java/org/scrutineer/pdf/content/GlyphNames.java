package org.scrutineer.pdf.content;

import com.itextpdf.io.font.AdobeGlyphList;
import com.itextpdf.io.font.FontEncoding;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import java.util.Arrays;

/** Which letter each byte of a simple font stands for (ISO 32000-1, 9.6.6 and annex D). */
public final class GlyphNames {

    /** How many there are. */
    public static final int CODES = 256;

    private static final int FIRST = 0x20;
    private static final int LAST_ASCII = 0x7E;

    /** The upper half of the encoding that the standard fonts are born with: a code and the letter's name. */
    private static final String STANDARD =
            """
            27 quoteright 60 quoteleft A1 exclamdown A2 cent A3 sterling A4 fraction A5 yen A6 florin A7 section A8 currency
            A9 quotesingle AA quotedblleft AB guillemotleft AC guilsinglleft AD guilsinglright AE fi AF fl B1 endash B2 dagger
            B3 daggerdbl B4 periodcentered B6 paragraph B7 bullet B8 quotesinglbase B9 quotedblbase BA quotedblright
            BB guillemotright BC ellipsis BD perthousand BF questiondown C1 grave C2 acute C3 circumflex C4 tilde C5 macron
            C6 breve C7 dotaccent C8 dieresis CA ring CB cedilla CD hungarumlaut CE ogonek CF caron D0 emdash E1 AE
            E3 ordfeminine E8 Lslash E9 Oslash EA OE EB ordmasculine F1 ae F5 dotlessi F8 lslash F9 oslash FA oe FB germandbls
            """;

    private GlyphNames() {}

    /**
     * The letter of each code, 0 where there is none.
     *
     * @return null when the encoding names a letter that nobody knows
     */
    public static int[] letters(PdfObject encoding) {
        PdfName base = encoding instanceof PdfName name
                ? name
                : encoding instanceof PdfDictionary own ? own.getAsName(PdfName.BaseEncoding) : null;
        int[] letters = base(base);
        PdfArray differences = encoding instanceof PdfDictionary own ? own.getAsArray(PdfName.Differences) : null;
        int code = 0;
        for (int i = 0; differences != null && i < differences.size(); i++) {
            if (differences.get(i) instanceof PdfNumber next) {
                code = next.intValue();
            } else if (differences.get(i) instanceof PdfName name && code >= 0 && code < CODES) {
                int letter = ".notdef".equals(name.getValue()) ? 0 : AdobeGlyphList.nameToUnicode(name.getValue());
                if (letter < 0) {
                    return null;
                }
                letters[code++] = letter;
            }
        }
        return letters;
    }

    private static int[] base(PdfName name) {
        int[] letters = new int[CODES];
        if (PdfName.WinAnsiEncoding.equals(name) || PdfName.MacRomanEncoding.equals(name)) {
            FontEncoding encoding = FontEncoding.createFontEncoding(
                    PdfName.WinAnsiEncoding.equals(name) ? PdfEncodings.WINANSI : PdfEncodings.MACROMAN);
            for (int code = FIRST; code < CODES; code++) {
                letters[code] = Math.max(0, encoding.getUnicode(code));
            }
            return letters;
        }
        for (int code = FIRST; code <= LAST_ASCII; code++) {
            letters[code] = code;
        }
        String[] standard = STANDARD.strip().split("\\s+");
        for (int i = 0; i < standard.length; i += 2) {
            letters[Integer.parseInt(standard[i], 16)] = AdobeGlyphList.nameToUnicode(standard[i + 1]);
        }
        return letters;
    }

    /** The encoding in words that a font of the program's own may have: WinAnsi, and what differs from it. */
    public static PdfObject written(int[] letters) {
        int[] usual = base(PdfName.WinAnsiEncoding);
        if (Arrays.equals(usual, letters)) {
            return PdfName.WinAnsiEncoding;
        }
        PdfArray differences = new PdfArray();
        int next = -1;
        for (int code = 0; code < CODES; code++) {
            if (letters[code] != usual[code] && letters[code] != 0) {
                if (code != next) {
                    differences.add(new PdfNumber(code));
                }
                differences.add(new PdfName(AdobeGlyphList.unicodeToName(letters[code])));
                next = code + 1;
            }
        }
        if (differences.isEmpty()) {
            return PdfName.WinAnsiEncoding;
        }
        PdfDictionary encoding = new PdfDictionary();
        encoding.put(PdfName.Type, PdfName.Encoding);
        encoding.put(PdfName.BaseEncoding, PdfName.WinAnsiEncoding);
        encoding.put(PdfName.Differences, differences);
        return encoding;
    }
}
