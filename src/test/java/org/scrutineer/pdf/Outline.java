package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A file's structure as a person can review it: headings with their words, tables and contents with their sizes, in
 * reading order.
 */
public final class Outline {

    private final Map<PdfDictionary, Map<Integer, StringBuilder>> words = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private Outline() {}

    public static List<String> of(byte[] bytes) throws IOException {
        Outline outline = new Outline();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes)))) {
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                Map<Integer, StringBuilder> page = new HashMap<>();
                outline.words.put(pdf.getPage(i).getPdfObject(), page);
                new PdfCanvasProcessor(new IEventListener() {
                            @Override
                            public void eventOccurred(IEventData data, EventType type) {
                                if (data instanceof TextRenderInfo shown && shown.getMcid() >= 0) {
                                    page.computeIfAbsent(shown.getMcid(), id -> new StringBuilder())
                                            .append(shown.getText());
                                }
                            }

                            @Override
                            public Set<EventType> getSupportedEvents() {
                                return EnumSet.of(EventType.RENDER_TEXT);
                            }
                        })
                        .processPageContent(pdf.getPage(i));
            }
            outline.walk(pdf.getStructTreeRoot());
        }
        return outline.lines;
    }

    private void walk(IStructureNode node) {
        for (IStructureNode kid : node.getKids()) {
            if (kid instanceof PdfStructElem element) {
                String role = element.getRole().getValue();
                if (role.matches("H[1-6]")) {
                    lines.add(role + " " + text(element).strip());
                } else if (role.equals("Table") || role.equals("TOC")) {
                    Map<String, Integer> counts = new TreeMap<>();
                    count(element, counts);
                    lines.add(role + " " + counts);
                } else {
                    walk(element);
                }
            }
        }
    }

    private void count(PdfStructElem element, Map<String, Integer> counts) {
        for (IStructureNode kid : element.getKids()) {
            if (kid instanceof PdfStructElem child) {
                String role = child.getRole().getValue();
                if (role.equals("TH")) {
                    String attributes = String.valueOf(child.getPdfObject().get(PdfName.A));
                    role = attributes.contains("Row") && attributes.contains("/Scope /Row")
                            ? "TH row"
                            : attributes.contains("/Scope /Column") ? "TH column" : "TH without scope";
                }
                if (role.equals("Figure")
                        && (child.getAlt() == null || child.getAlt().getValue().isEmpty())) {
                    role = "Figure without words";
                }
                if (Set.of(
                                "TR",
                                "TD",
                                "TH row",
                                "TH column",
                                "TH without scope",
                                "TOCI",
                                "Figure",
                                "Figure without words",
                                "Link")
                        .contains(role)) {
                    counts.merge(role, 1, Integer::sum);
                }
                count(child, counts);
            }
        }
    }

    private String text(IStructureNode node) {
        StringBuilder text = new StringBuilder();
        for (IStructureNode kid : node.getKids()) {
            if (kid instanceof PdfMcr content) {
                text.append(words.get(content.getPageObject()).getOrDefault(content.getMcid(), new StringBuilder()));
            } else if (kid instanceof PdfStructElem) {
                text.append(text(kid));
            }
        }
        return text.toString();
    }
}
