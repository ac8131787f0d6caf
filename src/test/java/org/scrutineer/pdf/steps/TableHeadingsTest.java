package org.scrutineer.pdf.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.PdfMcrNumber;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.content.PageMarks;
import org.scrutineer.pdf.file.Claims;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.pdf.file.PdfSource;
import org.scrutineer.pdf.structure.Tags;

/**
 * Which headings a cell of a table is told. A table is written as its rows stand on the page, one character for the
 * kind of each cell and its words: {@code #} heads, {@code =} is data and says its headings, an empty cell is not in
 * the file; {@code >} lets the cell before reach over one more column.
 */
class TableHeadingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // As JasperReports tags a table.
                "#Team,#Adults,#Older; #North,=Adults+North,=Older+North; #South,=Adults+South,=Older+South",
                // A crosstab without a corner cell.
                ",#Adults,#Older,#All; #North,=Adults+North,=Older+North,=All+North; #South,=Adults+South,=Older+South,=All+South",
                // One with two rows of headings, the upper over several columns.
                ",#Home,>,#Care,>; ,#Men,#Women,#He,#She; #North,=Home+Men+North,=Home+Women+North,=Care+He+North,=Care+She+North",
                // A corner of two columns is missing.
                ",,#Adults,#Older; #East,#North,=Adults+East+North,=Older+East+North; #West,#South,=Adults+South+West,=Older+South+West",
                // Data that was not known has no cell: at the end, in the middle, at the beginning.
                "#Team,#Adults,#Older; #North,=Adults+North,=Older+North; #South,=Adults+South,",
                "#Team,#Adults,#Older; #North,=Adults+North,=Older+North; #South,,=Older+South",
                ",#Adults,#Older,#All; #North,,=Older+North,; #South,=Adults+South,=Older+South,=All+South",
                // A line that only names a group.
                "#Team,#Adults,#Older; #Inner,,; #North,=Adults+North,=Older+North; #South,=Adults+South,=Older+South",
            })
    void aCellIsToldWhatStandsAboveAndBesideIt(String table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Finisher(PdfMetadata.titled("Table"), Map.of(), "en-GB")
                .finish(PdfSource.of("table.pdf", pdf(table)), out, "", Claims.ALL, true);
        Map<String, String> expected = new TreeMap<>();
        for (String row : table.split(";")) {
            for (String cell : row.strip().split(",")) {
                if (cell.startsWith("=")) {
                    expected.put(
                            cell.substring(1),
                            String.join(
                                    "+", new TreeSet<>(List.of(cell.substring(1).split("\\+")))));
                }
            }
        }
        assertEquals(expected, told(out.toByteArray()));
    }

    private static byte[] pdf(String table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(out))) {
            pdf.setTagged();
            PdfPage page = pdf.addNewPage();
            PdfFont font = PdfFontFactory.createFont("Helvetica");
            PdfStructElem element = pdf.getStructTreeRoot()
                    .addKid(new PdfStructElem(pdf, PdfName.Document))
                    .addKid(new PdfStructElem(pdf, PdfName.Table));
            float y = 750;
            for (String row : table.split(";")) {
                PdfStructElem line = element.addKid(new PdfStructElem(pdf, PdfName.TR));
                String[] cells = row.strip().split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (!cells[column].isEmpty() && !cells[column].equals(">")) {
                        PdfStructElem cell = line.addKid(
                                new PdfStructElem(pdf, cells[column].startsWith("#") ? PdfName.TH : PdfName.TD, page));
                        if (column + 1 < cells.length && cells[column + 1].equals(">")) {
                            Tags.setAttribute(cell.getPdfObject(), PdfName.Table, PdfName.ColSpan, new PdfNumber(2));
                        }
                        PdfMcrNumber mark = new PdfMcrNumber(page, cell);
                        cell.addKid(mark);
                        new PdfCanvas(page)
                                .openTag(new CanvasTag(PdfName.P, mark.getMcid()))
                                .beginText()
                                .setFontAndSize(font, 6)
                                .moveText(40 + 110 * column, y)
                                .showText(cells[column].substring(1))
                                .endText()
                                .closeTag();
                    }
                }
                y -= 20;
            }
        }
        return out.toByteArray();
    }

    /** The words of every data cell with the words of the cells that head it, in the order of the alphabet. */
    private static Map<String, String> told(byte[] finished) throws IOException {
        Map<String, String> told = new TreeMap<>();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(finished)))) {
            Tags tags = new Tags(pdf);
            Map<String, String> words = new HashMap<>();
            PageMarks marks = PageMarks.of(pdf.getPage(1));
            for (PdfDictionary head : tags.all("TH")) {
                words.put(String.valueOf(head.getAsString(PdfName.ID)), said(head, marks));
            }
            for (PdfDictionary cell : tags.all("TD")) {
                Set<String> heads = new TreeSet<>();
                PdfObject all = Tags.attribute(cell, PdfName.Table, new PdfName("Headers"));
                for (PdfObject one : all instanceof PdfArray array ? array : new PdfArray()) {
                    heads.add(words.get(String.valueOf(((PdfString) one))));
                }
                if (!said(cell, marks).isEmpty()) {
                    told.put(said(cell, marks), String.join("+", heads));
                }
            }
        }
        return told;
    }

    private static String said(PdfDictionary element, PageMarks marks) {
        List<String> said = new ArrayList<>();
        for (PdfObject kid : Tags.kids(element)) {
            if (kid instanceof PdfNumber mark) {
                said.add(marks.words(mark.intValue()));
            }
        }
        return String.join(" ", said);
    }
}
