package org.scrutineer.pdf.compare;

import com.itextpdf.kernel.geom.Matrix;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfResources;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.IXObjectDoHandler;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.ImageRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.scrutineer.pdf.file.OptionalContent;

/** Reads a page's text and pictures with iText, without the layers that are off. */
final class TextReader implements IEventListener {

    /** An annotation's look that has become part of the page, and what brings it to its place. */
    record Printed(PdfStream look, double[] placing) {

        /** The look's content at its place. */
        byte[] content() {
            StringBuilder placed = new StringBuilder();
            PdfArray turned = look.getAsArray(PdfName.Matrix);
            for (double[] matrix : turned == null || turned.size() != MATRIX
                    ? new double[][] {placing}
                    : new double[][] {placing, turned.toDoubleArray()}) {
                for (double one : matrix) {
                    placed.append(BigDecimal.valueOf(one).toPlainString()).append(' ');
                }
                placed.append("cm\n");
            }
            byte[] before = placed.toString().getBytes(StandardCharsets.ISO_8859_1);
            byte[] drawn = look.getBytes();
            byte[] all = Arrays.copyOf(before, before.length + drawn.length);
            System.arraycopy(drawn, 0, all, before.length, drawn.length);
            return all;
        }
    }

    private static final int MATRIX = 6;

    private final OptionalContent layers;
    private final StringBuilder letters = new StringBuilder();
    private final StringBuilder silent = new StringBuilder();
    private final List<String> pictures = new ArrayList<>();

    private TextReader(OptionalContent layers) {
        this.layers = layers;
    }

    /** @param printed looks of annotations that are read behind the page's own content */
    static PageReading read(PdfPage page, OptionalContent layers, List<Printed> printed) {
        TextReader reader = new TextReader(layers);
        String fault = "";
        try {
            PdfCanvasProcessor processor = new PdfCanvasProcessor(reader);
            reader.passOverHiddenForms(processor, PdfName.Form);
            reader.passOverHiddenForms(processor, PdfName.Image);
            processor.processPageContent(page);
            for (Printed one : printed) {
                PdfDictionary resources = one.look.getAsDictionary(PdfName.Resources);
                processor.processContent(
                        one.content(), new PdfResources(resources == null ? new PdfDictionary() : resources));
            }
        } catch (RuntimeException unreadable) {
            fault = String.valueOf(unreadable);
        }
        return new PageReading(reader.letters.toString(), "", reader.silent.toString(), reader.pictures, fault);
    }

    /** The library looks at the marks in the content only; a drawn object may belong to a layer by itself. */
    private void passOverHiddenForms(PdfCanvasProcessor processor, PdfName kind) {
        IXObjectDoHandler usual = processor.registerXObjectDoHandler(kind, null);
        processor.registerXObjectDoHandler(kind, (running, tags, drawn, name) -> {
            if (layers.shown(drawn.getAsDictionary(PdfName.OC))) {
                usual.handleXObject(running, tags, drawn, name);
            }
        });
    }

    @Override
    public void eventOccurred(IEventData data, EventType type) {
        if (data instanceof TextRenderInfo text && shown(text.getCanvasTagHierarchy())) {
            boolean passedOver =
                    text.getCanvasTagHierarchy().stream().anyMatch(tag -> PdfName.Artifact.equals(tag.getRole()));
            text.getText()
                    .codePoints()
                    .filter(letter -> !BoxReader.isSpace(letter))
                    .forEach(letter -> {
                        letters.appendCodePoint(letter);
                        if (passedOver) {
                            silent.appendCodePoint(letter);
                        }
                    });
        } else if (data instanceof ImageRenderInfo image && shown(new ArrayList<>(image.getCanvasTagHierarchy()))) {
            pictures.add(sum(
                            image.getImage() == null
                                    ? null
                                    : image.getImage().getPdfObject().getBytes())
                    + place(image.getImageCtm()));
        }
    }

    private boolean shown(List<CanvasTag> tags) {
        for (CanvasTag tag : tags) {
            if (PdfName.OC.equals(tag.getRole()) && !layers.shown(tag.getProperties())) {
                return false;
            }
        }
        return true;
    }

    private static String sum(byte[] picture) {
        CRC32 sum = new CRC32();
        sum.update(picture == null ? new byte[0] : picture);
        return Long.toHexString(sum.getValue());
    }

    private static String place(Matrix matrix) {
        StringBuilder place = new StringBuilder(" at");
        for (int i : new int[] {0, 1, 3, 4, 6, 7}) {
            place.append(' ').append(Math.round(matrix.get(i)));
        }
        return place.toString();
    }

    @Override
    public Set<EventType> getSupportedEvents() {
        return EnumSet.of(EventType.RENDER_TEXT, EventType.RENDER_IMAGE);
    }
}
