package org.scrutineer.pdf.content;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that tie pieces of a page's content to the structure. */
public final class MarkNumbers {

    private static final Pattern NUMBER = Pattern.compile("/MCID\\s+(\\d+)");

    private MarkNumbers() {}

    /** The number that a mark's property list has, or -1. */
    public static int of(String list) {
        Matcher number = NUMBER.matcher(list);
        return number.find() && number.group(1).length() < 9 ? Integer.parseInt(number.group(1)) : -1;
    }

    /** The first that no piece of a page has. */
    public static int next(PdfPage page) {
        int next = tied(page).values().stream()
                .mapToInt(number -> number + 1)
                .max()
                .orElse(0);
        Instructions instruction = new Instructions(page.getContentBytes());
        while (instruction.next()) {
            if (instruction.operator().equals("BDC")) {
                next = Math.max(next, of(instruction.operand(1)) + 1);
            }
        }
        return next;
    }

    /**
     * The property lists that tie content to the structure, as the content names them, with the number of the piece.
     */
    public static Map<String, Integer> tied(PdfPage page) {
        PdfDictionary lists = page.getResources().getResource(PdfName.Properties);
        Map<String, Integer> tied = new HashMap<>();
        for (PdfName name : lists == null ? Set.<PdfName>of() : lists.keySet()) {
            if (lists.getAsDictionary(name) != null
                    && lists.getAsDictionary(name).getAsNumber(PdfName.MCID) != null) {
                tied.put(
                        name.toString(),
                        lists.getAsDictionary(name).getAsNumber(PdfName.MCID).intValue());
            }
        }
        return tied;
    }
}
