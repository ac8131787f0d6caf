package org.scrutineer.pdf.content;

import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints a line at the foot or head of pages, for the eye only: a screen reader has the page labels and the title. */
public final class PageStamp {

    private static final float SIZE = 8;
    private static final float BASELINE = 12;
    private static final float PADDING = 4;
    private static final DeviceRgb INK = new DeviceRgb(0x0B, 0x0C, 0x0C);

    private final PdfDocument pdf;
    private final PdfFont font;

    /** @param texts all that will be printed */
    public PageStamp(PdfDocument pdf, Collection<String> texts) {
        this.pdf = pdf;
        try (InputStream in = PageStamp.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            TrueTypeFont whole = (TrueTypeFont) FontProgramFactory.createFont(in.readAllBytes(), false);
            Set<Integer> glyphs = texts.stream()
                    .flatMapToInt(String::codePoints)
                    .distinct()
                    .mapToObj(whole::getGlyph)
                    .filter(Objects::nonNull)
                    .map(Glyph::getCode)
                    .collect(Collectors.toSet());
            // The library would name a subset of its own by chance, and no rerun would give the same file.
            this.font = PdfFontFactory.createFont(
                    whole.getSubset(glyphs, false), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
            font.setSubset(false);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With the glyphs of the texts. */
    public PdfFont font() {
        return font;
    }

    /** Prints the text at the foot. */
    public Declared.Stamp print(PdfPage page, String text) {
        return print(page, text, BASELINE);
    }

    /** Prints the text at the head. */
    public void printAtHead(PdfPage page, String text) {
        Rectangle box = page.getCropBox();
        print(page, text, (page.getRotation() % 180 == 0 ? box.getHeight() : box.getWidth()) - BASELINE - SIZE);
    }

    /** Where a text at the head is printed. */
    public static Declared.Stamp atHead(PdfPage page, String text) {
        Rectangle box = page.getCropBox();
        boolean upright = page.getRotation() % 180 == 0;
        float bottom = (upright ? box.getHeight() : box.getWidth()) - BASELINE - SIZE - PADDING;
        // As wide as can be: nothing else of the head is to differ, but the letters' widths are not known here.
        return new Declared.Stamp(text, 0, bottom, upright ? box.getWidth() : box.getHeight(), bottom + SIZE + PADDING);
    }

    /** Upright as the page is shown, whichever way it is turned, on a white ground. */
    private Declared.Stamp print(PdfPage page, String text, float baseline) {
        Rectangle box = page.getCropBox();
        // What the page's own content does to the coordinates must not move the stamp.
        page.newContentStreamBefore()
                .getOutputStream()
                .writeBytes("q\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        PdfCanvas canvas = new PdfCanvas(page.newContentStreamAfter(), page.getResources(), pdf);
        canvas.getContentStream()
                .getOutputStream()
                .writeBytes("\nQ\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        CanvasTag footer = new CanvasArtifact().addProperty(PdfName.Type, new PdfName("Pagination"));
        float width = font.getWidth(text, SIZE);
        float across = page.getRotation() % 180 == 0 ? box.getWidth() : box.getHeight();
        float x = (across - width) / 2;
        canvas.openTag(footer).saveState();
        switch (page.getRotation()) {
            case 90 -> canvas.concatMatrix(0, 1, -1, 0, box.getRight(), box.getBottom());
            case 180 -> canvas.concatMatrix(-1, 0, 0, -1, box.getRight(), box.getTop());
            case 270 -> canvas.concatMatrix(0, -1, 1, 0, box.getLeft(), box.getTop());
            default -> canvas.concatMatrix(1, 0, 0, 1, box.getLeft(), box.getBottom());
        }
        canvas.setFillColor(ColorConstants.WHITE)
                .rectangle(x - PADDING, baseline - PADDING, width + 2 * PADDING, SIZE + PADDING)
                .fill();
        canvas.setFillColor(INK)
                .beginText()
                .setFontAndSize(font, SIZE)
                .moveText(x, baseline)
                .showText(text)
                .endText()
                .restoreState()
                .closeTag();
        return new Declared.Stamp(text, x - PADDING, baseline - PADDING, x + width + PADDING, baseline + SIZE);
    }
}
