package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfPage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that tie pieces of a page's content to the structure. */
final class MarkNumbers {

    private static final Pattern NUMBER = Pattern.compile("/MCID\\s+(\\d+)");

    private MarkNumbers() {}

    /** The number that a mark's property list has, or -1. */
    static int of(String list) {
        Matcher number = NUMBER.matcher(list);
        return number.find() && number.group(1).length() < 9 ? Integer.parseInt(number.group(1)) : -1;
    }

    /** The first that no piece of a page has. */
    static int next(PdfPage page) {
        int next = UntaggedPages.tied(page).values().stream()
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
}
