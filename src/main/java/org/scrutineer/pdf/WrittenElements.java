package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPrimitiveObject;
import java.util.BitSet;

/** The elements, of which nothing changes any more, are written: they are most of a file's objects. Nobody can read them from then on. */
final class WrittenElements implements FinishingStep {

    @Override
    public void apply(Work work) {
        Tags tags = work.tags();
        if (tags.none()) {
            return;
        }
        BitSet known = new BitSet();
        know(known, tags.root());
        for (int i = 1; i <= work.pdf().getNumberOfPages(); i++) {
            know(known, work.pdf().getPage(i).getPdfObject());
        }
        tags.each(element -> know(known, element));
        ObjectBytes writing = new ObjectBytes(known);
        tags.each(element -> write(element, writing));
    }

    private static void know(BitSet known, PdfDictionary object) {
        PdfIndirectReference place = object.getIndirectReference();
        if (place != null && !place.isFree()) {
            known.set(place.getObjNumber());
        }
    }

    private static void write(PdfDictionary element, ObjectBytes writing) {
        PdfIndirectReference place = element.getIndirectReference();
        // One without a place of its own is written with the one it lies in.
        if (place == null || element.isFlushed()) {
            return;
        }
        byte[] bytes = writing.of(element);
        if (bytes == null) {
            // Only the library sees to it that what the element refers to is written too.
            element.flush();
        } else {
            new AsIs(bytes).makeIndirect(place.getDocument(), place).flush();
            element.clear();
        }
    }

    /** Takes an object's place. To the library it is a simple one, which keeps no bytes once they are written. */
    private static final class AsIs extends PdfPrimitiveObject {

        private static final long serialVersionUID = 1L;

        AsIs(byte[] bytes) {
            super(bytes);
        }

        @Override
        public byte getType() {
            return PdfObject.BOOLEAN;
        }

        @Override
        protected void generateContent() {
            throw new IllegalStateException("it is written already");
        }

        @Override
        protected PdfObject newInstance() {
            throw new IllegalStateException("it is written only");
        }
    }
}
