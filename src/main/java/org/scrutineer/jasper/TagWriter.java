package org.scrutineer.jasper;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import net.sf.jasperreports.crosstabs.JRCellContents;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintGraphicElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/** Writes the tags while a report is exported: the library's own, and around them what it lacks. */
final class TagWriter extends JRPdfExporterTagHelper {

    private static final String PDF_TAG = "net.sf.jasperreports.export.pdf.tag.";
    private static final String ACCESSIBILITY_TAG = "net.sf.jasperreports.export.accessibility.tag";
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName ALTERNATIVE = new PdfName("Alt");
    private static final PdfName PLACEMENT = new PdfName("Placement");
    private static final PdfName SCOPE = new PdfName("Scope");

    private final TaggedPdfExporter page;
    private final TableSummaries summaries = new TableSummaries();
    /** Frames nest: how many elements deep inside an artifact the export is. */
    private int artifactDepth;
    private boolean tableHasData;

    TagWriter(TaggedPdfExporter page) {
        super(page);
        this.page = page;
    }

    private static String property(JRPrintElement element, String name) {
        return element.hasProperties() ? element.getPropertiesMap().getProperty(name) : null;
    }

    private static PdfStructureElement structure(PdfStructureEntry entry) {
        return ((ClassicStructureEntry) entry).getElement();
    }

    private PdfContentByte content() {
        return ((ClassicPdfProducer) pdfProducer).getPdfContentByte();
    }

    private void startArtifact() {
        if (artifactDepth++ == 0) {
            content().beginMarkedContentSequence(ARTIFACT);
        }
    }

    private void endArtifact() {
        if (--artifactDepth == 0) {
            content().endMarkedContentSequence();
        }
    }

    @Override
    protected void startPageAnchor() {
        if (isTagged) {
            startArtifact();
        }
    }

    @Override
    protected void endPageAnchor() {
        if (isTagged) {
            endArtifact();
        }
    }

    private boolean isArtifact(JRPrintElement element) {
        if (element instanceof JRPrintImage image) {
            return alternative(image) == null;
        }
        return "artifact".equals(property(element, ACCESSIBILITY_TAG)) || element instanceof JRPrintGraphicElement
                || tableHasData && "true".equals(property(element, TaggedPdfExporter.HEADER));
    }

    @Override
    protected void startElement(JRPrintElement element) {
        if (!isTagged) {
            return;
        }
        if (artifactDepth > 0) {
            artifactDepth++;
            return;
        }
        String open = property(element, TaggedPdfExporter.OPEN);
        if (open != null) {
            PdfStructureEntry entry = pdfStructure.createTag(tagStack.peek(), open);
            entry.putArray("K");
            tagStack.push(entry);
        }
        String table = property(element, PDF_TAG + "table");
        if (table != null && !"end".equals(table)) {
            tableHasData = false;
        }
        if (isArtifact(element)) {
            // The line that begins or ends a table is not read, but its tag counts.
            if (table != null) {
                super.startElement(element);
            }
            startArtifact();
            return;
        }
        tableHasData |= property(element, PDF_TAG + "td") != null;
        super.startElement(element);
        String tag = property(element, TaggedPdfExporter.TAG);
        if (tag != null) {
            createStartTag(element, tag);
        }
    }

    @Override
    protected void endElement(JRPrintElement element) {
        if (!isTagged) {
            return;
        }
        if (artifactDepth > 0) {
            endArtifact();
            if (artifactDepth > 0) {
                return;
            }
            if (property(element, PDF_TAG + "table") != null) {
                endTable(element);
                super.endElement(element);
            }
        } else {
            if (property(element, TaggedPdfExporter.TAG) != null) {
                tagStack.pop();
            }
            endTable(element);
            super.endElement(element);
        }
        if (property(element, TaggedPdfExporter.CLOSE) != null) {
            tagStack.pop();
        }
    }

    private void endTable(JRPrintElement element) {
        String table = property(element, PDF_TAG + "table");
        if ("end".equals(table) || "full".equals(table)) {
            tableHasData = false;
            summaries.end().ifPresent(summary -> attributes(structure(tagStack.peek())).put(new PdfName("Summary"), new PdfString(summary, PdfObject.TEXT_UNICODE)));
        }
    }

    @Override
    protected void createTableStartTag() {
        super.createTableStartTag();
        summaries.start();
    }

    private static String alternative(JRPrintImage image) {
        String text = property(image, TaggedPdfExporter.ALT);
        return text == null ? image.getHyperlinkTooltip() : text;
    }

    @Override
    protected void startImage(JRPrintImage image) {
        if (!isTagged || artifactDepth > 0) {
            return;
        }
        PdfStructureElement figure = structure(pdfStructure.beginTag(tagStack.peek(), "Figure"));
        figure.put(ALTERNATIVE, new PdfString(alternative(image), PdfObject.TEXT_UNICODE));
        float left = page.left(image.getX());
        float top = page.top(image.getY());
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(PdfName.BBOX, new PdfArray(new float[] {left, top - image.getHeight(), left + image.getWidth(), top}));
        layout.put(PLACEMENT, new PdfName("Block"));
        figure.put(PdfName.A, layout);
    }

    @Override
    protected void endImage() {
        if (isTagged && artifactDepth == 0) {
            super.endImage();
        }
    }

    @Override
    protected void startText(JRPrintText text) {
        if (!isTagged || artifactDepth > 0) {
            return;
        }
        String tag = property(text, ACCESSIBILITY_TAG);
        if (tag != null && tag.matches("h[1-6]")) {
            summaries.heading(words(text));
            if (text.getLinkType() == null) {
                // The library would put a paragraph into the heading.
                pdfStructure.beginTag(tagStack.peek(), "Span");
                return;
            }
        }
        super.startText(text);
    }

    @Override
    protected void startText(JRPrintText text, String actualText) {
        if (isTagged && artifactDepth == 0) {
            super.startText(text, actualText);
        }
    }

    @Override
    protected void endText() {
        if (isTagged && artifactDepth == 0) {
            super.endText();
        }
    }

    @Override
    protected void createThStartTag(JRPrintElement element) {
        super.createThStartTag(element);
        boolean row = "Row".equals(property(element, TaggedPdfExporter.SCOPE)) || JRCellContents.TYPE_ROW_HEADER.equals(property(element, JRCellContents.PROPERTY_TYPE));
        attributes(structure(tagStack.peek())).put(SCOPE, new PdfName(row ? "Row" : "Column"));
        if (!row && element instanceof JRPrintText text) {
            summaries.column(words(text));
        }
    }

    /** The attributes of a table, or of a cell that may have spans already. */
    private static PdfDictionary attributes(PdfStructureElement element) {
        PdfArray all = (PdfArray) element.get(PdfName.A);
        if (all == null) {
            all = new PdfArray();
            element.put(PdfName.A, all);
        }
        if (all.isEmpty()) {
            PdfDictionary table = new PdfDictionary();
            table.put(PdfName.O, PdfName.TABLE);
            all.add(table);
        }
        return (PdfDictionary) all.getPdfObject(0);
    }

    private String words(JRPrintText text) {
        String words = JRStyledTextUtil.getInstance(exporter.getJasperReportsContext()).getTruncatedText(text);
        return words == null ? "" : words.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    @Override
    public void startLi(boolean noBullet) {
        super.startLi(noBullet);
        createStartTag(null, "LBody");
    }

    @Override
    public void endLi() {
        tagStack.pop();
        super.endLi();
    }
}
