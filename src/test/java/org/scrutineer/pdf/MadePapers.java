package org.scrutineer.pdf;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfFreeTextAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfTextAnnotation;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.pdf.layer.PdfLayer;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.kernel.pdf.tagging.PdfMcrNumber;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Papers of every kind that others hand in, made by several libraries. Each says {@code Winter plan} and {@code 31 of
 * 44}.
 */
public final class MadePapers {

    public static final String SECRET = "SECRET name";

    private MadePapers() {}

    /** What a paper is made with. */
    public interface Drawing {
        void on(PdfDocument pdf, PdfPage page) throws IOException;
    }

    public static byte[] itext(Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(out))) {
            PdfPage page = pdf.addNewPage(PageSize.A4);
            words(pdf, page, "Winter plan", 780);
            words(pdf, page, "31 of 44", 760);
            drawing.on(pdf, page);
        }
        return out.toByteArray();
    }

    public static void words(PdfDocument pdf, PdfPage page, String words, float y) throws IOException {
        new PdfCanvas(page)
                .beginText()
                .setFontAndSize(PdfFontFactory.createFont("Helvetica"), 12)
                .moveText(50, y)
                .showText(words)
                .endText();
    }

    /** By name. */
    public static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> papers = new LinkedHashMap<>();
        papers.put("plain", itext((pdf, page) -> {}));
        papers.put(
                "font without encoding",
                raw("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", "Winter plan 31 of 44 18\u00b164"));
        papers.put(
                "0x20 is a figure",
                raw(
                        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[32/four 33/space]>>>>",
                        "Winter!plan!31!of!4 "));
        papers.put(
                "no size",
                new String(
                                raw("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", "Winter plan 31 of 44"),
                                StandardCharsets.ISO_8859_1)
                        .replace("/MediaBox[0 0 595 842]", "")
                        .getBytes(StandardCharsets.ISO_8859_1));
        papers.put(
                "composite font",
                box(document -> PDType0Font.load(
                        document, MadePapers.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf"))));
        papers.put(
                "drawn letters",
                raw(
                        "<</Type/Font/Subtype/Type3/FontBBox[0 0 10 10]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 32/LastChar 33/Widths[10 10]/Encoding<</Differences[32/four/one]>>"
                                + "/CharProcs<</four 6 0 R/one 6 0 R>>/Resources<<>>>>",
                        " ! !"));
        papers.put("rotated and mixed", itext((pdf, page) -> {
            PdfPage turned = pdf.addNewPage(PageSize.A3.rotate());
            turned.setRotation(90);
            words(pdf, turned, "Turned", 300);
            PdfPage over = pdf.addNewPage(PageSize.A5);
            over.setRotation(180);
            words(pdf, over, "Over", 100);
        }));
        papers.put("layers", itext(MadePapers::layers));
        papers.put("layer of a drawing", itext((pdf, page) -> {
            PdfFormXObject drawn = new PdfFormXObject(new Rectangle(200, 20));
            new PdfCanvas(drawn, pdf)
                    .beginText()
                    .setFontAndSize(PdfFontFactory.createFont("Helvetica"), 12)
                    .moveText(0, 5)
                    .showText(SECRET)
                    .endText();
            PdfLayer off = new PdfLayer("Internal", pdf);
            off.setOn(false);
            drawn.getPdfObject().put(PdfName.OC, off.getPdfObject());
            new PdfCanvas(page).addXObjectAt(drawn, 50, 500);
        }));
        papers.put("comments", itext((pdf, page) -> {
            page.addAnnotation(new PdfTextAnnotation(new Rectangle(300, 700, 20, 20)).setContents(SECRET));
            PdfFreeTextAnnotation free =
                    new PdfFreeTextAnnotation(new Rectangle(300, 600, 200, 40), new PdfString(SECRET));
            free.setDefaultAppearance(new PdfString("/Helv 12 Tf 0 g"));
            free.setNormalAppearance(look(pdf, SECRET).getPdfObject());
            page.addAnnotation(free);
        }));
        papers.put(
                "attachment",
                itext((pdf, page) -> pdf.addFileAttachment(
                        "figures.csv",
                        PdfFileSpec.createEmbeddedFileSpec(
                                pdf,
                                "a,b\n".getBytes(StandardCharsets.UTF_8),
                                "figures",
                                "figures.csv",
                                null,
                                null,
                                null))));
        papers.put(
                "launch link",
                itext((pdf, page) -> page.addAnnotation(new PdfLinkAnnotation(new Rectangle(50, 755, 100, 20))
                        .setAction(PdfAction.createLaunch(PdfFileSpec.createExternalFileSpec(pdf, "calc.exe"))))));
        papers.put("links and bookmarks", itext((pdf, page) -> {
            PdfPage second = pdf.addNewPage();
            words(pdf, second, "Second", 700);
            page.addAnnotation(new PdfLinkAnnotation(new Rectangle(50, 755, 100, 20))
                    .setAction(PdfAction.createURI("https://example.org/plan")));
            page.addAnnotation(new PdfLinkAnnotation(new Rectangle(50, 775, 100, 20))
                    .setDestination(PdfExplicitDestination.createFit(second)));
            PdfOutline above = pdf.getOutlines(false).addOutline("Without a place");
            above.addOutline("Second").addDestination(PdfExplicitDestination.createFit(second));
        }));
        papers.put("stamp with a picture", itext(MadePapers::stamp));
        papers.put("form field", itext(MadePapers::field));
        papers.put("half tagged", halfTagged());
        papers.put("object streams", rewritten(papers.get("plain")));
        papers.put(
                "broken table of places",
                new String(papers.get("plain"), StandardCharsets.ISO_8859_1)
                        .replaceAll("startxref\\s+\\d+", "startxref\n7")
                        .getBytes(StandardCharsets.ISO_8859_1));
        papers.put("unbalanced state", itext((pdf, page) -> page.newContentStreamAfter()
                .getOutputStream()
                .writeBytes("q 2 0 0 2 0 0 cm q\n".getBytes(StandardCharsets.ISO_8859_1))));
        papers.put("a drawing within itself", itext((pdf, page) -> {
            PdfFormXObject drawn = new PdfFormXObject(new Rectangle(200, 20));
            PdfDictionary itself = new PdfDictionary();
            itself.put(new PdfName("Fx"), drawn.getPdfObject());
            PdfDictionary resources = new PdfDictionary();
            resources.put(PdfName.XObject, itself);
            drawn.getPdfObject().put(PdfName.Resources, resources);
            drawn.getPdfObject().setData("/Fx Do".getBytes(StandardCharsets.ISO_8859_1));
            drawn.getPdfObject().makeIndirect(pdf);
            new PdfCanvas(page).addXObjectAt(drawn, 50, 500);
        }));
        papers.put("portfolio", itext((pdf, page) -> {
            pdf.addFileAttachment(
                    "paper.pdf",
                    PdfFileSpec.createEmbeddedFileSpec(pdf, new byte[] {1}, "paper", "paper.pdf", null, null, null));
            PdfDictionary portfolio = new PdfDictionary();
            portfolio.put(PdfName.Type, new PdfName("Collection"));
            pdf.getCatalog().put(new PdfName("Collection"), portfolio);
        }));
        papers.put("dynamic form", itext((pdf, page) -> {
            PdfDictionary form = new PdfDictionary();
            form.put(new PdfName("XFA"), new PdfStream("<xdp/>".getBytes(StandardCharsets.UTF_8)).makeIndirect(pdf));
            form.put(new PdfName("Fields"), new PdfArray());
            pdf.getCatalog().put(PdfName.AcroForm, form);
            pdf.getCatalog().put(new PdfName("NeedsRendering"), PdfBoolean.TRUE);
        }));
        papers.put("protected by its owner", encrypted());
        return papers;
    }

    private static void layers(PdfDocument pdf, PdfPage page) throws IOException {
        PdfLayer off = new PdfLayer("Internal", pdf);
        off.setOn(false);
        PdfLayer on = new PdfLayer("Public", pdf);
        PdfCanvas canvas = new PdfCanvas(page);
        canvas.beginLayer(off)
                .beginText()
                .setFontAndSize(PdfFontFactory.createFont("Helvetica"), 12)
                .moveText(50, 500)
                .showText(SECRET)
                .endText()
                .rectangle(50, 400, 80, 40)
                .fill()
                .endLayer();
        canvas.beginLayer(on)
                .beginText()
                .setFontAndSize(PdfFontFactory.createFont("Helvetica"), 12)
                .moveText(50, 480)
                .showText("For everybody")
                .endText()
                .endLayer();
    }

    private static PdfFormXObject look(PdfDocument pdf, String words) throws IOException {
        PdfFormXObject look = new PdfFormXObject(new Rectangle(200, 20));
        new PdfCanvas(look, pdf)
                .beginText()
                .setFontAndSize(PdfFontFactory.createFont("Helvetica"), 12)
                .moveText(2, 5)
                .showText(words)
                .endText();
        return look;
    }

    /** Drawn large, turned and brought to its place. */
    private static void stamp(PdfDocument pdf, PdfPage page) {
        PdfFormXObject look = new PdfFormXObject(new Rectangle(400, 300));
        look.put(PdfName.Matrix, new PdfArray(new float[] {0, 1, -1, 0, 0, 0}));
        new PdfCanvas(look, pdf)
                .addImageFittedIntoRectangle(
                        ImageDataFactory.create(
                                2, 2, 3, 8, new byte[] {0, 0, 0, 127, 0, 0, 0, 127, 0, 0, 0, 127}, null),
                        new Rectangle(20, 30, 200, 100),
                        false);
        PdfDictionary stamp = new PdfDictionary();
        stamp.put(PdfName.Type, PdfName.Annot);
        stamp.put(PdfName.Subtype, PdfName.Stamp);
        stamp.put(PdfName.Rect, new PdfArray(new Rectangle(100, 300, 200, 150)));
        stamp.put(PdfName.F, new PdfNumber(4));
        PdfDictionary looks = new PdfDictionary();
        looks.put(PdfName.N, look.getPdfObject());
        stamp.put(PdfName.AP, looks);
        page.getPdfObject().put(PdfName.Annots, new PdfArray(stamp));
    }

    private static void field(PdfDocument pdf, PdfPage page) throws IOException {
        PdfDictionary field = new PdfDictionary();
        field.makeIndirect(pdf);
        field.put(PdfName.Type, PdfName.Annot);
        field.put(PdfName.Subtype, PdfName.Widget);
        field.put(new PdfName("FT"), new PdfName("Tx"));
        field.put(PdfName.T, new PdfString("name"));
        field.put(PdfName.V, new PdfString("Filled in"));
        field.put(PdfName.Rect, new PdfArray(new Rectangle(100, 300, 200, 20)));
        field.put(PdfName.F, new PdfNumber(4));
        PdfDictionary looks = new PdfDictionary();
        looks.put(PdfName.N, look(pdf, "Filled in").getPdfObject());
        field.put(PdfName.AP, looks);
        page.getPdfObject().put(PdfName.Annots, new PdfArray(field));
        PdfDictionary form = new PdfDictionary();
        form.put(new PdfName("Fields"), new PdfArray(field));
        pdf.getCatalog().put(PdfName.AcroForm, form);
    }

    private static byte[] halfTagged() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(out))) {
            pdf.setTagged();
            pdf.getCatalog().setLang(new PdfString("en-GB"));
            PdfStructElem document = pdf.getStructTreeRoot().addKid(new PdfStructElem(pdf, PdfName.Document));
            PdfPage page = pdf.addNewPage();
            PdfStructElem paragraph = document.addKid(new PdfStructElem(pdf, PdfName.P, page));
            PdfMcrNumber mark = new PdfMcrNumber(page, paragraph);
            paragraph.addKid(mark);
            PdfCanvas canvas = new PdfCanvas(page).openTag(new CanvasTag(PdfName.P, mark.getMcid()));
            canvas.beginText()
                    .setFontAndSize(PdfFontFactory.createFont("Helvetica"), 12)
                    .moveText(50, 780)
                    .showText("Winter plan")
                    .endText()
                    .closeTag();
            words(pdf, page, "31 of 44", 760);
        }
        return out.toByteArray();
    }

    /** A file in one font without any help of a library. */
    public static byte[] raw(String font, String words) {
        String content = "BT /F1 14 Tf 72 760 Td (" + words + ") Tj ET";
        String drawn = "10 0 0 0 10 10 d1 0 0 8 8 re f";
        return ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
                        + "/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n4 0 obj\n<</Length "
                        + content.length() + ">>stream\n" + content + "\nendstream\nendobj\n5 0 obj\n" + font
                        + "\nendobj\n6 0 obj\n<</Length " + drawn.length() + ">>stream\n" + drawn
                        + "\nendstream\nendobj\ntrailer<</Size 7/Root 1 0 R>>\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private interface Font {
        PDFont of(PDDocument document) throws IOException;
    }

    private static byte[] box(Font font) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            boxPage(document, font.of(document), "Winter plan 31 of 44");
            document.save(out);
        }
        return out.toByteArray();
    }

    static void boxPage(PDDocument document, PDFont font, String words) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 12);
            content.newLineAtOffset(50, 700);
            content.showText(words);
            content.endText();
        }
    }

    private static byte[] rewritten(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfDocument(
                        new PdfReader(new ByteArrayInputStream(pdf)),
                        new PdfWriter(out, new WriterProperties().setFullCompressionMode(true)))
                .close();
        return out.toByteArray();
    }

    private static byte[] encrypted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            boxPage(
                    document,
                    PDType0Font.load(
                            document, MadePapers.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")),
                    "Winter plan 31 of 44");
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(out);
        }
        return out.toByteArray();
    }
}
