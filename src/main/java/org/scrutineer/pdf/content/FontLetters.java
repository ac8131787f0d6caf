package org.scrutineer.pdf.content;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfResources;
import com.itextpdf.kernel.pdf.PdfString;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the codes of a font mean, apart from the library's objects, which may be used by one thread only.
 *
 * @param bytes of a code
 * @param letters by code
 * @param widths by code, in thousandths of the letters' size
 * @param show the instruction that shows a space; empty when the font has none
 */
public record FontLetters(int bytes, Map<Integer, String> letters, Map<Integer, Double> widths, byte[] show) {

    public static final FontLetters NONE = new FontLetters(1, Map.of(), Map.of(), new byte[0]);
    /** A file may say anything of its widths. */
    private static final int MOST_CODES = 4096;

    /** Every font of the file once. */
    public static final class Known {

        private final Map<PdfDictionary, FontLetters> known = new HashMap<>();

        /** By the name of the font, as the content writes it. */
        public Map<String, FontLetters> of(PdfResources resources) {
            PdfDictionary fonts = resources.getResource(PdfName.Font);
            Map<String, FontLetters> letters = new HashMap<>();
            for (PdfName name : fonts == null ? Set.<PdfName>of() : fonts.keySet()) {
                PdfDictionary font = fonts.getAsDictionary(name);
                if (font != null) {
                    letters.put("/" + name.getValue(), known.computeIfAbsent(font, FontLetters::read));
                }
            }
            return letters;
        }
    }

    private static FontLetters read(PdfDictionary font) {
        byte[] space = SpaceCode.of(font);
        if (space.length == 0) {
            return NONE;
        }
        StringBuilder show = new StringBuilder("\n<");
        for (byte one : space) {
            show.append(String.format("%02X", one));
        }
        Map<Integer, Double> widths = space.length == 2 ? composite(font) : simple(font);
        Map<Integer, String> letters = new HashMap<>();
        try {
            PdfFont readable = PdfFontFactory.createFont(font);
            for (int code : widths.keySet()) {
                byte[] bytes =
                        space.length == 2 ? new byte[] {(byte) (code >> 8), (byte) code} : new byte[] {(byte) code};
                String said = readable.decode(new PdfString(bytes));
                if (said != null && !said.isEmpty()) {
                    letters.put(code, said);
                }
            }
        } catch (RuntimeException unreadable) {
            return NONE;
        }
        letters.put(space.length == 2 ? (space[0] & 0xFF) << 8 | (space[1] & 0xFF) : space[0] & 0xFF, " ");
        return new FontLetters(
                space.length, letters, widths, show.append("> Tj\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Map<Integer, Double> simple(PdfDictionary font) {
        Map<Integer, Double> widths = new HashMap<>();
        PdfArray said = font.getAsArray(PdfName.Widths);
        int first = font.getAsNumber(PdfName.FirstChar) == null
                ? 0
                : font.getAsNumber(PdfName.FirstChar).intValue();
        for (int i = 0; said != null && i < Math.min(said.size(), MOST_CODES); i++) {
            if (said.getAsNumber(i) != null) {
                widths.put(first + i, said.getAsNumber(i).doubleValue());
            }
        }
        return widths;
    }

    /** Written as a code with a list, or as two codes with a width for all between. */
    private static Map<Integer, Double> composite(PdfDictionary font) {
        Map<Integer, Double> widths = new HashMap<>();
        PdfArray descendants = font.getAsArray(PdfName.DescendantFonts);
        PdfDictionary descendant = descendants == null ? null : descendants.getAsDictionary(0);
        PdfArray said = descendant == null ? null : descendant.getAsArray(PdfName.W);
        for (int i = 0; said != null && i + 1 < said.size() && said.getAsNumber(i) != null; ) {
            int first = said.getAsNumber(i).intValue();
            PdfObject next = said.get(i + 1);
            if (next instanceof PdfArray list) {
                for (int j = 0; j < list.size() && widths.size() < MOST_CODES; j++) {
                    widths.put(
                            first + j,
                            list.getAsNumber(j) == null
                                    ? 0
                                    : list.getAsNumber(j).doubleValue());
                }
                i += 2;
            } else {
                PdfNumber width = i + 2 < said.size() ? said.getAsNumber(i + 2) : null;
                int last = next instanceof PdfNumber number ? number.intValue() : first;
                for (int code = first; code <= last && widths.size() < MOST_CODES; code++) {
                    widths.put(code, width == null ? 0 : width.doubleValue());
                }
                i += 3;
            }
        }
        return widths;
    }

    /** The letters of a string's bytes; what the font does not tell is left out. */
    String said(byte[] string) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i + bytes <= string.length; i += bytes) {
            said.append(letters.getOrDefault(code(string, i), ""));
        }
        return said.toString();
    }

    /** How wide a string's bytes are, in thousandths of the letters' size. */
    double width(byte[] string) {
        double width = 0;
        for (int i = 0; i + bytes <= string.length; i += bytes) {
            width += widths.getOrDefault(code(string, i), 0.0);
        }
        return width;
    }

    private int code(byte[] string, int at) {
        return bytes == 2 ? (string[at] & 0xFF) << 8 | (string[at + 1] & 0xFF) : string[at] & 0xFF;
    }
}
