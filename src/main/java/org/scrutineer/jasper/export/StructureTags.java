package org.scrutineer.jasper.export;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.List;
import net.sf.jasperreports.crosstabs.JRCellContents;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintGraphicElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/**
 * Writes the structure tree: artifacts for page furniture, rules and the second and later prints of a table's header;
 * scope on header cells; alternative text and box on figures; the contents as TOC with its items. Elements say what
 * they are by properties (reports/README.md).
 */
final class StructureTags extends JRPdfExporterTagHelper {

    private static final String PREFIX = "net.sf.jasperreports.export.";
    private static final PdfName PLACEMENT = new PdfName("Placement");

    private final TaggedPdfExporter tagged;
    /** How many elements deep inside an artifact; 0 outside. */
    private int artifact;

    private boolean tableHasData;
    private JRPrintText onlyText;
    private final TableSummaries summaries = new TableSummaries();

    StructureTags(TaggedPdfExporter exporter) {
        super(exporter);
        this.tagged = exporter;
    }

    private static String property(JRPrintElement element, String name) {
        return element.hasProperties() ? element.getPropertiesMap().getProperty(PREFIX + name) : null;
    }

    private static PdfStructureElement element(PdfStructureEntry entry) {
        return ((ClassicStructureEntry) entry).getElement();
    }

    private PdfContentByte content() {
        return ((ClassicPdfProducer) pdfProducer).getPdfContentByte();
    }

    private void startArtifact() {
        if (artifact++ == 0) {
            content().beginMarkedContentSequence(new PdfName("Artifact"));
        }
    }

    private void endArtifact() {
        if (--artifact == 0) {
            content().endMarkedContentSequence();
        }
    }

    private boolean isArtifact(JRPrintElement element) {
        if ("artifact".equals(property(element, "accessibility.tag"))) {
            return true;
        }
        if (element instanceof JRPrintImage image) {
            return image.getHyperlinkTooltip() == null;
        }
        // A header printed again on the next page is for the eye; the structure has it once.
        return element instanceof JRPrintGraphicElement
                || (tableHasData && "true".equals(property(element, "scrutineer.header")));
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

    @Override
    protected void startElement(JRPrintElement element) {
        if (!isTagged) {
            return;
        }
        if (artifact > 0) {
            artifact++;
            return;
        }
        open(property(element, "scrutineer.open"));
        String table = property(element, "pdf.tag.table");
        if (table != null && !table.equals("end")) {
            tableHasData = false;
        }
        if (isArtifact(element)) {
            if (table != null) {
                super.startElement(element);
            }
            startArtifact();
            return;
        }
        if (property(element, "pdf.tag.td") != null) {
            tableHasData = true;
        }
        super.startElement(element);
        JRPrintText only = onlyText(element);
        onlyText = only == null ? onlyText : only;
        String tag = property(element, "scrutineer.tag");
        if (tag != null) {
            createStartTag(element, tag);
        }
    }

    private void open(String tag) {
        if (tag != null) {
            PdfStructureEntry entry = pdfStructure.createTag(tagStack.peek(), tag);
            entry.putArray("K");
            tagStack.push(entry);
        }
    }

    @Override
    protected void endElement(JRPrintElement element) {
        if (!isTagged) {
            return;
        }
        String table = property(element, "pdf.tag.table");
        if (artifact > 0) {
            endArtifact();
            if (artifact > 0) {
                return;
            }
            if (table != null) {
                summarise(table);
                super.endElement(element);
                tableHasData &= !table.equals("end");
            }
        } else {
            if (property(element, "scrutineer.tag") != null) {
                tagStack.pop();
            }
            summarise(table);
            super.endElement(element);
        }
        if (property(element, "scrutineer.close") != null) {
            tagStack.pop();
        }
    }

    @Override
    protected void createTableStartTag() {
        super.createTableStartTag();
        summaries.start();
    }

    private void summarise(String table) {
        if ("end".equals(table) || "full".equals(table)) {
            summaries.end().ifPresent(summary -> tableAttributes(element(tagStack.peek()))
                    .put(new PdfName("Summary"), new PdfString(summary, PdfObject.TEXT_UNICODE)));
        }
    }

    @Override
    protected void startImage(JRPrintImage image) {
        if (!isTagged || artifact > 0) {
            return;
        }
        PdfStructureElement figure = element(pdfStructure.beginTag(tagStack.peek(), "Figure"));
        figure.put(new PdfName("Alt"), new PdfString(image.getHyperlinkTooltip(), PdfObject.TEXT_UNICODE));
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(
                PdfName.BBOX,
                new PdfArray(tagged.box(image.getX(), image.getY(), image.getWidth(), image.getHeight())));
        layout.put(PLACEMENT, new PdfName("Block"));
        figure.put(PdfName.A, layout);
    }

    @Override
    protected void endImage() {
        if (isTagged && artifact == 0) {
            super.endImage();
        }
    }

    @Override
    protected void startText(JRPrintText text) {
        if (!isTagged || artifact > 0) {
            return;
        }
        if (isHeading(text)) {
            summaries.heading(words(text));
            pdfStructure.beginTag(tagStack.peek(), "Span");
        } else if (text == onlyText) {
            PdfStructureElement cell = element(tagStack.peek());
            // The library draws a text of several paragraphs in pieces; only before the first has the cell nothing.
            if (cell.get(PdfName.K) instanceof PdfArray kids && kids.isEmpty()) {
                cell.remove(PdfName.K);
            }
            content().beginMarkedContentSequence(cell);
        } else {
            super.startText(text);
        }
    }

    /**
     * The one text of a cell that has nothing else, or null. It is the cell's own content: an element around each of
     * thousands of texts says nothing and doubles the structure.
     */
    private JRPrintText onlyText(JRPrintElement cell) {
        if (!"full".equals(property(cell, "pdf.tag.td")) && !"full".equals(property(cell, "pdf.tag.th"))) {
            return null;
        }
        List<JRPrintElement> content = cell instanceof JRPrintFrame frame
                ? frame.getElements().stream()
                        .filter(element -> !isArtifact(element))
                        .toList()
                : List.of(cell);
        return content.size() == 1 && content.get(0) instanceof JRPrintText text && isPlain(text) ? text : null;
    }

    private static boolean isPlain(JRPrintText text) {
        return text.getLinkType() == null
                && property(text, "scrutineer.tag") == null
                && property(text, "scrutineer.open") == null
                && property(text, "accessibility.tag") == null
                && property(text, "pdf.tag.attribute.ActualText") == null;
    }

    private static boolean isHeading(JRPrintText text) {
        String tag = property(text, "accessibility.tag");
        return tag != null && tag.matches("h[1-6]") && text.getLinkType() == null;
    }

    @Override
    protected void startText(JRPrintText text, String hyperlink) {
        if (isTagged && artifact == 0) {
            super.startText(text, hyperlink);
        }
    }

    @Override
    protected void endText() {
        if (isTagged && artifact == 0) {
            super.endText();
        }
    }

    @Override
    protected void createThStartTag(JRPrintElement cell) {
        super.createThStartTag(cell);
        boolean row = "Row".equals(property(cell, "scrutineer.scope"))
                || JRCellContents.TYPE_ROW_HEADER.equals(
                        cell.getPropertiesMap().getProperty(JRCellContents.PROPERTY_TYPE));
        tableAttributes(element(tagStack.peek())).put(new PdfName("Scope"), new PdfName(row ? "Row" : "Column"));
        if (!row && cell instanceof JRPrintText text) {
            summaries.column(words(text));
        }
    }

    /** The attributes of a table, or of a cell that may have spans already. */
    private static PdfDictionary tableAttributes(PdfStructureElement element) {
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
        String words =
                JRStyledTextUtil.getInstance(tagged.getJasperReportsContext()).getTruncatedText(text);
        return words == null
                ? ""
                : words.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    @Override
    public void startLi(boolean numbered) {
        super.startLi(numbered);
        createStartTag(null, "LBody");
    }

    @Override
    public void endLi() {
        tagStack.pop();
        super.endLi();
    }
}
