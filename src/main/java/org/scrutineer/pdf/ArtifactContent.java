package org.scrutineer.pdf;

import com.itextpdf.io.source.PdfTokenizer;
import com.itextpdf.io.source.RandomAccessFileOrArray;
import com.itextpdf.io.source.RandomAccessSourceFactory;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutputStream;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfResources;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.canvas.parser.util.PdfCanvasParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Everything painted outside marked content (backgrounds, borders, rules) becomes an artifact: PDF/UA-1 7.1-3. */
final class ArtifactContent implements FinishingStep {

    private static final Set<String> PATH = Set.of("m", "l", "c", "v", "y", "h", "re");
    private static final Set<String> PAINT = Set.of("f", "F", "f*", "B", "B*", "b", "b*", "s", "S", "n");
    private static final Set<String> SHOW = Set.of("Tj", "TJ", "'", "\"");
    private static final Set<String> PAINT_AT_ONCE = Set.of("Do", "sh", "EI");

    private final WrappedLines wrappedLines = new WrappedLines();

    @Override
    public void apply(PdfDocument pdf) throws IOException {
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            PdfPage page = pdf.getPage(i);
            PdfStream content = new PdfStream(wrap(page.getContentBytes(), page.getResources()), 6);
            content.makeIndirect(pdf);
            page.getPdfObject().put(PdfName.Contents, content);
        }
    }

    private byte[] wrap(byte[] content, PdfResources resources) throws IOException {
        PdfCanvasParser parser = new PdfCanvasParser(new PdfTokenizer(new RandomAccessFileOrArray(new RandomAccessSourceFactory().createSource(content))), resources);
        List<List<PdfObject>> operations = new ArrayList<>();
        for (List<PdfObject> one = new ArrayList<>(); !parser.parse(one).isEmpty();) {
            operations.add(new ArrayList<>(one));
        }
        wrappedLines.giveSpaces(operations, resources);
        Writer out = new Writer(content.length + 4096);
        int depth = 0;
        boolean inPath = false;
        for (int i = 0; i < operations.size(); i++) {
            String operator = operator(operations.get(i));
            if (depth == 0 && operator.equals("BT")) {
                int end = endOfText(operations, i);
                text(operations.subList(i, end + 1), out);
                i = end;
                continue;
            }
            if (depth == 0 && PATH.contains(operator) && !inPath) {
                out.open();
                inPath = true;
            }
            if (depth == 0 && PAINT_AT_ONCE.contains(operator)) {
                out.open();
                out.put(operations.get(i));
                out.close();
                continue;
            }
            depth += operator.equals("BDC") || operator.equals("BMC") ? 1 : operator.equals("EMC") ? -1 : 0;
            out.put(operations.get(i));
            if (inPath && PAINT.contains(operator)) {
                out.close();
                inPath = false;
            }
        }
        return out.bytes();
    }

    static String operator(List<PdfObject> operation) {
        return operation.get(operation.size() - 1).toString();
    }

    private static int endOfText(List<List<PdfObject>> operations, int start) {
        int end = start;
        while (end < operations.size() - 1 && !operator(operations.get(end)).equals("ET")) {
            end++;
        }
        return end;
    }

    /** A text object with no marks is an artifact as a whole; in one with marks only what is shown outside them. */
    private static void text(List<List<PdfObject>> operations, Writer out) {
        boolean marked = operations.stream().anyMatch(operation -> operator(operation).equals("BDC") || operator(operation).equals("BMC"));
        boolean whole = !marked && operations.stream().anyMatch(operation -> SHOW.contains(operator(operation)));
        int depth = 0;
        if (whole) {
            out.open();
        }
        for (List<PdfObject> operation : operations) {
            String operator = operator(operation);
            depth += operator.equals("BDC") || operator.equals("BMC") ? 1 : operator.equals("EMC") ? -1 : 0;
            boolean alone = marked && depth == 0 && SHOW.contains(operator);
            if (alone) {
                out.open();
            }
            out.put(operation);
            if (alone) {
                out.close();
            }
        }
        if (whole) {
            out.close();
        }
    }

    /** Operators as they stand in a content stream. */
    private static final class Writer {
        private final ByteArrayOutputStream bytes;
        private final PdfOutputStream out;

        Writer(int size) {
            bytes = new ByteArrayOutputStream(size);
            out = new PdfOutputStream(bytes);
        }

        void open() {
            out.writeString("/Artifact BMC\n");
        }

        void close() {
            out.writeString("EMC\n");
        }

        void put(List<PdfObject> operation) {
            for (int i = 0; i < operation.size(); i++) {
                out.write(operation.get(i));
                out.writeString(i == operation.size() - 1 ? "\n" : " ");
            }
        }

        byte[] bytes() throws IOException {
            out.flush();
            return bytes.toByteArray();
        }
    }
}
