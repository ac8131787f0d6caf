package org.scrutineer.pdf.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.pdf.Finished;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.file.Claims;
import org.scrutineer.pdf.file.Conformance;
import org.scrutineer.pdf.file.PdfSource;
import org.scrutineer.pdf.file.UnusablePdfException;

/** Finishes a file of others and checks what it keeps to. */
public final class CheckedFinish {

    private CheckedFinish() {}

    /**
     * Finishes a file of others, has veraPDF check the result, and lets it claim only what it was found to keep to. A
     * large file may want more memory for the check than there is; it is finished all the same, and said to be
     * unchecked. The stream stays open.
     *
     * @throws UnusablePdfException as {@link Finisher#finish(PdfSource, OutputStream)}
     */
    public static Finished finish(Finisher finisher, PdfSource source, OutputStream out) throws IOException {
        return finish(finisher, source, out, "");
    }

    /**
     * The same.
     *
     * @param prefix begins the identifiers of the file's elements, so that files put together share none
     */
    public static Finished finish(Finisher finisher, PdfSource source, OutputStream out, String prefix)
            throws IOException {
        ByteArrayOutputStream tried = new ByteArrayOutputStream();
        Finished finished = finisher.finish(source, tried, prefix, Claims.ALL, true);
        Map<Conformance, List<String>> broken = new EnumMap<>(Conformance.class);
        Set<Conformance> unchecked = EnumSet.noneOf(Conformance.class);
        for (Conformance standard : Conformance.values()) {
            try {
                broken.put(standard, VeraPdf.check(standard, new ByteArrayInputStream(tried.toByteArray())));
            } catch (UnusablePdfException
                    | IllegalStateException
                    | NullPointerException
                    | ClassCastException
                    | IndexOutOfBoundsException uncheckable) {
                // For want of memory, or because the checker does not know what to make of the file: then it is not
                // claimed.
                unchecked.add(standard);
            }
        }
        Set<Conformance> kept = EnumSet.allOf(Conformance.class);
        kept.removeIf(standard ->
                unchecked.contains(standard) || !broken.get(standard).isEmpty());
        if (!finished.whole()) {
            // What the program made up, or has completed, is not what its author says of it.
            kept.clear();
        }
        boolean basic = (unchecked.isEmpty() && broken.get(Conformance.PDF_A_3A).isEmpty())
                || kept.contains(Conformance.PDF_A_3A)
                || (!unchecked.contains(Conformance.PDF_A_3A) && keepsToTheLook(tried.toByteArray()));
        if (kept.size() < Conformance.values().length) {
            tried.reset();
            finisher.finish(source, tried, prefix, new Claims(kept, basic), true);
        }
        tried.writeTo(out);
        return new Finished(finished.pages(), finished.remarks(), broken, unchecked, basic, finished.whole());
    }

    /** Whether a file that does not keep to PDF/A-3a keeps to PDF/A-3b. */
    private static boolean keepsToTheLook(byte[] pdf) {
        try {
            return VeraPdf.brokenOfLook(new ByteArrayInputStream(pdf)).isEmpty();
        } catch (UnusablePdfException
                | IllegalStateException
                | NullPointerException
                | ClassCastException
                | IndexOutOfBoundsException uncheckable) {
            return false;
        }
    }
}
