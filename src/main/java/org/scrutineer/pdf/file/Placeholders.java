package org.scrutineer.pdf.file;

import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.util.Locale;

/** Files whose pages are not the paper: they stand in for something that only some reader programs show. */
public final class Placeholders {

    private static final PdfName XFA = new PdfName("XFA");
    private static final PdfName RENDERING = new PdfName("NeedsRendering");
    private static final PdfName COLLECTION = new PdfName("Collection");
    private static final PdfName VIEW = new PdfName("View");

    private Placeholders() {}

    /**
     * Refuses a file that only says that its reader cannot show it.
     *
     * @throws UnusablePdfException when the file is one of them
     */
    public static void refuse(String name, PdfDocument pdf) {
        PdfDictionary catalog = pdf.getCatalog().getPdfObject();
        if (isDynamicForm(pdf)) {
            throw new UnusablePdfException(name
                    + " is a dynamic form (XFA): its page only asks for another program, and the form itself is not on "
                    + "it; "
                    + "ask its author to print the form, filled in, to a PDF");
        }
        PdfDictionary portfolio = catalog.getAsDictionary(COLLECTION);
        if (portfolio != null && !new PdfName("H").equals(portfolio.getAsName(VIEW))) {
            var files = AttachedFiles.of(pdf).stream()
                    .map(AttachedFiles.Attached::name)
                    .toList();
            throw new UnusablePdfException(name + " is a portfolio: its page is only a cover, its papers are the "
                    + files.size() + " files in it (" + String.join(", ", files)
                    + "); save them from it and give each as a paper of its own");
        }
    }

    private static boolean isDynamicForm(PdfDocument pdf) {
        PdfDictionary form = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.AcroForm);
        if (form == null || !form.containsKey(XFA)) {
            return false;
        }
        PdfBoolean rendering = pdf.getCatalog().getPdfObject().getAsBoolean(RENDERING);
        return (rendering != null && rendering.getValue())
                || (pdf.getNumberOfPages() == 1 && asksForAnotherProgram(pdf));
    }

    private static boolean asksForAnotherProgram(PdfDocument pdf) {
        String said;
        try {
            said = PdfTextExtractor.getTextFromPage(pdf.getPage(1))
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\s+", " ");
        } catch (RuntimeException unreadable) {
            return false;
        }
        return said.contains("please wait") || said.contains("pdf viewer may not be able to display");
    }
}
