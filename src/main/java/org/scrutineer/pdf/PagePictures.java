package org.scrutineer.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.PdfMcrNumber;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** The last resort for a paper that may not go into a file for keeps as it is: its pages as pictures, the words of each as its text. */
final class PagePictures {

    private static final int DPI = 150;
    private static final float POINTS_PER_INCH = 72;
    /** PDF/A lets no string be longer than 32,767 bytes; two go to a letter. */
    private static final int LONGEST = 16_000;

    private PagePictures() {
    }

    static PdfSource of(PdfSource source) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument paper = Loader.loadPDF(source.bytes()); PdfDocument pictures = new PdfDocument(new PdfWriter(out))) {
            pictures.setTagged();
            PdfStructElem document = pictures.getStructTreeRoot().addKid(new PdfStructElem(pictures, PdfName.Document));
            PDFRenderer renderer = new PDFRenderer(paper);
            for (int i = 0; i < paper.getNumberOfPages(); i++) {
                draw(pictures, document, renderer.renderImageWithDPI(i, DPI, ImageType.RGB), "Page " + (i + 1) + " as a picture. " + words(paper, i + 1));
            }
        } catch (IOException | RuntimeException unreadable) {
            throw new UnusablePdfException(source.name() + " cannot be printed: ask its author for it anew (" + unreadable.getMessage() + ")", unreadable);
        }
        return PdfSource.of(source.name(), out.toByteArray());
    }

    private static String words(PDDocument paper, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String words = stripper.getText(paper).replaceAll("\\s+", " ").strip();
        return words.isEmpty() ? "It has no words that a program can read." : "Its words: " + words.substring(0, Math.min(words.length(), LONGEST));
    }

    private static void draw(PdfDocument pictures, PdfStructElem document, BufferedImage picture, String words) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", jpeg);
        Rectangle box = new Rectangle(picture.getWidth() * POINTS_PER_INCH / DPI, picture.getHeight() * POINTS_PER_INCH / DPI);
        PdfPage page = pictures.addNewPage(new PageSize(box));
        PdfStructElem figure = document.addKid(new PdfStructElem(pictures, PdfName.Figure, page));
        figure.setAlt(new PdfString(words, PdfEncodings.UNICODE_BIG));
        PdfMcrNumber mark = new PdfMcrNumber(page, figure);
        figure.addKid(mark);
        PdfCanvas canvas = new PdfCanvas(page).openTag(new CanvasTag(PdfName.Figure, mark.getMcid()));
        canvas.addImageFittedIntoRectangle(ImageDataFactory.create(jpeg.toByteArray()), box, false);
        canvas.closeTag();
        page.flush();
    }
}
