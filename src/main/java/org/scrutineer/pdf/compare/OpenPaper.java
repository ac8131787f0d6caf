package org.scrutineer.pdf.compare;

import com.itextpdf.io.source.RandomAccessSourceFactory;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.ReaderProperties;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.scrutineer.pdf.content.Declared;
import org.scrutineer.pdf.file.AnnotationLook;
import org.scrutineer.pdf.file.AttachedFiles;
import org.scrutineer.pdf.file.OptionalContent;
import org.scrutineer.pdf.file.Places;

/** A file that two libraries have open to look at its pages. One thread at a time may use it. */
public final class OpenPaper implements AutoCloseable {

    /** Enough to see a letter change, little enough to be quick. */
    private static final int DPI = 60;

    private final PDDocument box;
    private final PdfDocument text;
    private final PDFRenderer painter;
    private final BoxReader reader;
    private final OptionalContent layers;
    private final Places places;

    private OpenPaper(PDDocument box, PdfDocument text) {
        this.box = box;
        this.text = text;
        this.painter = new PDFRenderer(box);
        painter.setSubsamplingAllowed(true);
        painter.setRenderingHints(new RenderingHints(Map.of(
                RenderingHints.KEY_ANTIALIASING,
                RenderingHints.VALUE_ANTIALIAS_ON,
                // The library's own choice makes a smaller copy of a picture each time it is painted, which for a
                // pattern of pictures takes hours.
                RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_BILINEAR)));
        this.reader = new BoxReader(box);
        this.layers = new OptionalContent(text);
        this.places = new Places(text);
    }

    /**
     * Opens a file.
     *
     * @throws IOException when one of the two libraries cannot
     */
    public static OpenPaper of(byte[] pdf) throws IOException {
        PaintedFonts.install();
        PDDocument box = Loader.loadPDF(pdf);
        try {
            return new OpenPaper(
                    box,
                    new PdfDocument(
                            new PdfReader(new RandomAccessSourceFactory().createSource(pdf), new ReaderProperties())));
        } catch (RuntimeException unreadable) {
            box.close();
            throw new IOException(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    /** As many as both libraries find. */
    int pages() throws IOException {
        if (box.getNumberOfPages() != text.getNumberOfPages()) {
            throw new IOException("one program finds " + box.getNumberOfPages() + " pages in it and another "
                    + text.getNumberOfPages());
        }
        return text.getNumberOfPages();
    }

    OptionalContent layers() {
        return layers;
    }

    /**
     * A page as it was.
     *
     * @param page from 1
     * @param declared what of its annotations does not count, and which have become part of the page
     */
    PageView before(int page, Declared declared) {
        BufferedImage picture = paint(page, declared);
        PdfPage read = text.getPage(page);
        BornEncoding.tell(read.getResources().getPdfObject());
        List<TextReader.Printed> printed = new ArrayList<>();
        PdfArray annotations = read.getPdfObject().getAsArray(PdfName.Annots);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            PdfDictionary one = annotations.getAsDictionary(i);
            PdfStream look = one == null || declared.annotation(page, i) != Declared.Fate.PRINTED
                    ? null
                    : AnnotationLook.of(one);
            double[] placing = look == null ? null : AnnotationLook.placing(one, look);
            if (placing != null) {
                printed.add(new TextReader.Printed(look, placing));
            }
        }
        if (!printed.isEmpty()) {
            print(page, declared);
        }
        return new PageView(
                reader.read(page), TextReader.read(read, layers, printed), picture, annotations(page, 0, declared));
    }

    /**
     * A page as it is.
     *
     * @param page of the paper, from 1
     * @param before pages of the file before the paper's first
     */
    PageView after(int page, int before) {
        BornEncoding.tell(text.getPage(before + page).getResources().getPdfObject());
        Declared nothing = new Declared();
        return new PageView(
                reader.read(before + page),
                TextReader.read(text.getPage(before + page), layers, List.of()),
                paint(before + page, nothing),
                annotations(before + page, before, nothing));
    }

    private BufferedImage paint(int page, Declared declared) {
        try {
            List<COSBase> all = new ArrayList<>();
            for (PDAnnotation one : box.getPage(page - 1).getAnnotations()) {
                all.add(one.getCOSObject());
            }
            painter.setAnnotationsFilter(
                    one -> declared.annotation(page, all.indexOf(one.getCOSObject())) != Declared.Fate.LEFT_OUT);
            return painter.renderImageWithDPI(page - 1, DPI, ImageType.RGB);
        } catch (IOException | RuntimeException unpaintable) {
            return null;
        }
    }

    /** Makes annotations part of the page as PDFBox does it for forms, in memory only. */
    private void print(int number, Declared declared) {
        try {
            PDPage page = box.getPage(number - 1);
            List<PDAnnotation> annotations = page.getAnnotations();
            try (PDPageContentStream content =
                    new PDPageContentStream(box, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
                for (int i = 0; i < annotations.size(); i++) {
                    PDAnnotation one = annotations.get(i);
                    var look = one.getNormalAppearanceStream();
                    double[] placing =
                            declared.annotation(number, i) == Declared.Fate.PRINTED ? placing(number, i) : null;
                    if (placing != null && look != null) {
                        content.saveGraphicsState();
                        content.transform(new Matrix(new AffineTransform(placing)));
                        content.drawForm(new PDFormXObject(look.getCOSObject()));
                        content.restoreGraphicsState();
                    }
                }
            }
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
    }

    private double[] placing(int page, int place) {
        PdfDictionary one =
                text.getPage(page).getPdfObject().getAsArray(PdfName.Annots).getAsDictionary(place);
        PdfStream look = one == null ? null : AnnotationLook.of(one);
        return look == null ? null : AnnotationLook.placing(one, look);
    }

    private List<String> annotations(int page, int before, Declared declared) {
        List<String> found = new ArrayList<>();
        PdfArray annotations = text.getPage(page).getPdfObject().getAsArray(PdfName.Annots);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            PdfDictionary one = annotations.getAsDictionary(i);
            Declared.Fate fate = declared.annotation(page, i);
            if (one != null
                    && fate != Declared.Fate.LEFT_OUT
                    && fate != Declared.Fate.PRINTED
                    && !PdfName.Popup.equals(one.getAsName(PdfName.Subtype))) {
                String said = annotation(one, before, fate);
                if (!said.startsWith("/Link ") || !said.endsWith(" to nowhere")) {
                    // A link that does nothing may go: nobody can follow it.
                    found.add(said);
                }
            }
        }
        // A library may put links that lead within the file behind the others; nobody sees it.
        Collections.sort(found);
        return found;
    }

    private String annotation(PdfDictionary one, int before, Declared.Fate fate) {
        PdfArray place = one.getAsArray(PdfName.Rect);
        StringBuilder said = new StringBuilder(String.valueOf(one.getAsName(PdfName.Subtype)));
        for (int i = 0; place != null && i < place.size(); i++) {
            said.append(' ')
                    .append(
                            place.getAsNumber(i) == null
                                    ? "?"
                                    : Math.round(place.getAsNumber(i).floatValue()));
        }
        said.append(" to ").append(fate == Declared.Fate.WITHOUT_ACTION ? "nowhere" : places.target(one, before));
        PdfString value = one.getAsString(PdfName.V);
        return value == null ? said.toString() : said + " = " + value.toUnicodeString();
    }

    /** Every bookmark with its depth and where it leads. */
    List<String> bookmarks(int top, int before) {
        return Bookmarked.of(text, places, top, before);
    }

    /** A sum of each attached file's bytes. */
    List<String> attachments() {
        return AttachedFiles.of(text).stream()
                .map(AttachedFiles.Attached::sum)
                .sorted()
                .toList();
    }

    @Override
    @SuppressWarnings("try") // The two are opened nowhere in the block: they are here to be closed.
    public void close() {
        try (PDDocument one = box;
                PdfDocument other = text) {
            // Both are closed whatever happens.
            return;
        } catch (IOException | RuntimeException onlyRead) {
            // Nothing was written, so nothing is lost.
            return;
        }
    }
}
