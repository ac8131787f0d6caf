package org.scrutineer.pdf.paper;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.scrutineer.pdf.Finished;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.check.CheckedFinish;
import org.scrutineer.pdf.compare.Difference;
import org.scrutineer.pdf.compare.OpenPaper;
import org.scrutineer.pdf.compare.PaperComparison;
import org.scrutineer.pdf.content.Declared;
import org.scrutineer.pdf.file.PdfSource;
import org.scrutineer.pdf.file.Placeholders;
import org.scrutineer.pdf.file.UnusablePdfException;

/** Finishes a file of others, has it checked, and gives it out only when every page shows and says what it did. */
public final class ComparedFinish {

    private static final PdfName SIGNATURE_FLAGS = new PdfName("SigFlags");

    private ComparedFinish() {}

    /**
     * Finishes a file; the stream stays open, and nothing is written to it when the file is refused.
     *
     * @throws UnusablePdfException when it is encrypted, damaged, signed, has no pages, its pages are not the paper, or
     *     one would change
     */
    public static Finished finish(Finisher finisher, PdfSource source, OutputStream out) throws IOException {
        return source.guarded(() -> {
            refuse(source);
            ByteArrayOutputStream finishing = new ByteArrayOutputStream();
            Finished finished = CheckedFinish.finish(finisher, source, finishing);
            Optional<Difference> difference = difference(source, finishing.toByteArray());
            if (difference.isPresent()) {
                throw new UnusablePdfException(source.name() + " would not stay as it was (" + difference.get()
                        + "), so that it is left as it is");
            }
            finishing.writeTo(out);
            return finished;
        });
    }

    private static void refuse(PdfSource source) {
        try (PdfDocument pdf = source.open()) {
            Placeholders.refuse(source.name(), pdf);
            var form = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.AcroForm);
            if (form != null
                    && form.getAsNumber(SIGNATURE_FLAGS) != null
                    && (form.getAsNumber(SIGNATURE_FLAGS).intValue() & 1) != 0
                    && isSigned(source)) {
                throw new UnusablePdfException(source.name()
                        + " is signed, and any change would break the signature: finish it first and have it "
                        + "signed then");
            }
        }
    }

    /** A signature says which bytes it is for; an empty field for one does not. */
    private static boolean isSigned(PdfSource source) {
        try {
            return new String(source.bytes(), StandardCharsets.ISO_8859_1).contains("/ByteRange");
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Optional<Difference> difference(PdfSource source, byte[] finished) throws IOException {
        Declared declared = PreparedPaper.silenced(source, new Declared());
        try (OpenPaper was = OpenPaper.of(source.bytes());
                OpenPaper is = OpenPaper.of(finished)) {
            return new PaperComparison(was, is, 0, declared).first(-1);
        } catch (IOException unreadable) {
            throw new UnusablePdfException(
                    source.name()
                            + " cannot be compared with what it becomes, so that nobody can tell whether it stays as "
                            + "it was: ask its author for it anew ("
                            + unreadable.getMessage() + ")",
                    unreadable);
        }
    }
}
