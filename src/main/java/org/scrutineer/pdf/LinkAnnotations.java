package org.scrutineer.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfObjRef;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ties each link's annotation to its Link element, found by the text that it covers, and says where it goes (PDF/UA-1 7.18). */
final class LinkAnnotations implements FinishingStep {

    @Override
    public void apply(PdfDocument pdf) {
        Map<PdfDictionary, List<PdfStructElem>> links = new HashMap<>();
        StructureWalk.each(pdf, element -> {
            if (PdfName.Link.equals(element.getRole()) && element.getKids().stream().noneMatch(PdfObjRef.class::isInstance)) {
                for (IStructureNode kid : element.getKids()) {
                    if (kid instanceof PdfMcr content) {
                        links.computeIfAbsent(content.getPageObject(), page -> new ArrayList<>()).add(element);
                    }
                }
            }
        });
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            List<PdfStructElem> onPage = links.get(pdf.getPage(i).getPdfObject());
            if (onPage != null) {
                tie(pdf, pdf.getPage(i), onPage);
            }
        }
    }

    private static void tie(PdfDocument pdf, PdfPage page, List<PdfStructElem> links) {
        MarkedText text = new MarkedText();
        new PdfCanvasProcessor(text).processPageContent(page);
        for (PdfAnnotation annotation : page.getAnnotations()) {
            if (!PdfName.Link.equals(annotation.getSubtype()) || annotation.getPdfObject().containsKey(PdfName.StructParent)) {
                continue;
            }
            Rectangle area = annotation.getRectangle().toRectangle();
            PdfStructElem best = null;
            int bestContent = -1;
            float bestCover = 0;
            for (PdfStructElem link : links) {
                for (IStructureNode kid : link.getKids()) {
                    if (kid instanceof PdfMcr content && !(kid instanceof PdfObjRef)) {
                        Rectangle box = text.boxes.get(content.getMcid());
                        Rectangle common = box == null ? null : area.getIntersection(box);
                        float cover = common == null ? 0 : common.getWidth() * common.getHeight();
                        if (cover > bestCover) {
                            best = link;
                            bestContent = content.getMcid();
                            bestCover = cover;
                        }
                    }
                }
            }
            if (best != null) {
                best.addKid(new PdfObjRef(annotation, best, pdf.getNextStructParentIndex()));
                annotation.setContents(new PdfString("Go to " + text.words.get(bestContent).toString().strip(), PdfEncodings.UNICODE_BIG));
                annotation.getPdfObject().put(PdfName.F, new PdfNumber(4));
            }
        }
    }

    /** The text of each piece of marked content and the box around it. */
    private static final class MarkedText implements IEventListener {
        private final Map<Integer, Rectangle> boxes = new HashMap<>();
        private final Map<Integer, StringBuilder> words = new HashMap<>();

        @Override
        public void eventOccurred(IEventData data, EventType type) {
            if (data instanceof TextRenderInfo shown && shown.getMcid() >= 0) {
                Rectangle box = Rectangle.getCommonRectangle(shown.getDescentLine().getBoundingRectangle(), shown.getAscentLine().getBoundingRectangle());
                boxes.merge(shown.getMcid(), box, (one, other) -> Rectangle.getCommonRectangle(one, other));
                words.computeIfAbsent(shown.getMcid(), id -> new StringBuilder()).append(shown.getText());
            }
        }

        @Override
        public Set<EventType> getSupportedEvents() {
            return EnumSet.of(EventType.RENDER_TEXT);
        }
    }
}
