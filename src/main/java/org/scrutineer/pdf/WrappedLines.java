package org.scrutineer.pdf;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfResources;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A wrapped line ends without its space: given one, or a screen reader joins the last word with the first of the next line. No validator sees this. */
final class WrappedLines {

    private final Map<PdfDictionary, byte[]> spaces = new IdentityHashMap<>();

    void giveSpaces(List<List<PdfObject>> operations, PdfResources resources) {
        int depth = 0;
        float y = Float.NaN;
        float lastY = Float.NaN;
        String font = null;
        String lastFont = null;
        List<PdfObject> last = null;
        for (List<PdfObject> operation : operations) {
            switch (ArtifactContent.operator(operation)) {
                case "BDC", "BMC" -> {
                    depth++;
                    last = depth == 1 ? null : last;
                }
                case "EMC" -> {
                    depth--;
                    last = depth == 0 ? null : last;
                }
                case "Tm" -> y = ((PdfNumber) operation.get(5)).floatValue();
                case "Td", "TD" -> y += ((PdfNumber) operation.get(1)).floatValue();
                case "BT" -> y = 0;
                case "Tf" -> font = ((PdfName) operation.get(0)).getValue();
                case "Tj" -> {
                    if (depth > 0) {
                        if (last != null && Math.abs(y - lastY) > 1) {
                            endWithSpace(last, lastFont, resources);
                        }
                        last = operation;
                        lastFont = font;
                        lastY = y;
                    }
                }
                case "TJ" -> last = null;
                default -> { }
            }
        }
    }

    private void endWithSpace(List<PdfObject> shown, String fontName, PdfResources resources) {
        PdfDictionary fonts = resources.getResource(PdfName.Font);
        PdfDictionary font = fonts == null ? null : fonts.getAsDictionary(new PdfName(fontName));
        if (font == null || !PdfName.Type0.equals(font.getAsName(PdfName.Subtype))) {
            return;
        }
        byte[] space = spaces.computeIfAbsent(font, WrappedLines::spaceCode);
        byte[] text = ((PdfString) shown.get(0)).getValueBytes();
        int length = text.length;
        boolean has = length >= 2 && space.length == 2 && text[length - 2] == space[0] && text[length - 1] == space[1];
        if (space.length == 2 && !has) {
            byte[] longer = Arrays.copyOf(text, length + 2);
            longer[length] = space[0];
            longer[length + 1] = space[1];
            shown.set(0, new PdfString(longer).setHexWriting(true));
        }
    }

    private static byte[] spaceCode(PdfDictionary dictionary) {
        PdfFont font = PdfFontFactory.createFont(dictionary);
        for (int code = 1; code < 512; code++) {
            byte[] bytes = {(byte) (code >> 8), (byte) code};
            try {
                if (" ".equals(font.decode(new PdfString(bytes)))) {
                    return bytes;
                }
            } catch (ITextException noSuchGlyph) {
                continue;
            }
        }
        return new byte[0];
    }
}
