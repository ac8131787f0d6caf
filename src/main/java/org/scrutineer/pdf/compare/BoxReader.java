package org.scrutineer.pdf.compare;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a page's text with PDFBox, without the layers that are off. */
final class BoxReader extends PDFTextStripper {

    private final PDDocument read;
    private final PDOptionalContentProperties layers;
    private final Deque<Boolean> hidden = new ArrayDeque<>();
    private StringBuilder letters = new StringBuilder();
    private int hiding;

    BoxReader(PDDocument document) {
        this.read = document;
        this.layers = document.getDocumentCatalog().getOCProperties();
        setShouldSeparateByBeads(false);
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /** @param page from 1 */
    PageReading read(int page) {
        letters = new StringBuilder();
        hidden.clear();
        hiding = 0;
        setStartPage(page);
        setEndPage(page);
        StringWriter words = new StringWriter();
        String fault = "";
        try {
            writeText(read, words);
        } catch (IOException | RuntimeException unreadable) {
            fault = String.valueOf(unreadable);
        }
        return new PageReading(
                letters.toString(), words.toString().replaceAll("\\s+", " ").strip(), "", List.of(), fault);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean hides = COSName.OC.equals(tag) && properties != null && isHidden(PDPropertyList.create(properties));
        hidden.push(hides);
        hiding += hides ? 1 : 0;
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!hidden.isEmpty() && hidden.pop()) {
            hiding--;
        }
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (hiding == 0) {
            String said = text.getUnicode();
            said.codePoints().filter(letter -> !isSpace(letter)).forEach(letters::appendCodePoint);
            super.processTextPosition(text);
        }
    }

    static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == 0xAD || letter == 0x200B;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (!isHidden(form.getOptionalContent())) {
            super.showForm(form);
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        if (!isHidden(form.getOptionalContent())) {
            super.showTransparencyGroup(form);
        }
    }

    private boolean isHidden(PDPropertyList layer) {
        if (layers == null || layer == null) {
            return false;
        }
        if (layer instanceof PDOptionalContentGroup group) {
            return !layers.isGroupEnabled(group);
        }
        return layer instanceof PDOptionalContentMembershipDictionary several && isHidden(several);
    }

    private boolean isHidden(PDOptionalContentMembershipDictionary several) {
        List<PDPropertyList> groups = several.getOCGs();
        long on = groups.stream().filter(group -> !isHidden(group)).count();
        if (groups.isEmpty()) {
            return false;
        }
        return switch (several.getVisibilityPolicy().getName()) {
            case "AllOn" -> on < groups.size();
            case "AnyOff" -> on == groups.size();
            case "AllOff" -> on > 0;
            default -> on == 0;
        };
    }
}
