package org.scrutineer.cli.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.scrutineer.cli.report.Block.Contents;
import org.scrutineer.cli.report.Block.Figure;
import org.scrutineer.cli.report.Block.Heading;
import org.scrutineer.cli.report.Block.Listed;
import org.scrutineer.cli.report.Block.Paragraph;
import org.scrutineer.cli.report.Block.Run;
import org.scrutineer.cli.report.Block.Section;
import org.scrutineer.cli.report.Block.Table;

/**
 * A report as a Word document to go on writing in: headings are headings, tables are tables whose heading repeats,
 * every picture has its text alternative.
 */
final class WordFile {

    private static final int A4_SHORT = 11906;
    private static final int A4_LONG = 16838;
    private static final int MARGIN = 860;
    static final String INK = "0B0C0C";
    static final String QUIET = "505A5F";

    private final XWPFDocument document = new XWPFDocument();
    /** The room between the margins, in twentieths of a point. */
    private int room;

    private boolean landscape;
    private final WordTables tables;
    private final WordText text;

    private WordFile(List<Block> blocks, String title, String marking, boolean landscape) {
        this.landscape = landscape;
        room = room(landscape);
        tables = new WordTables(document, this, room);
        text = new WordText(document, this, blocks);
        document.getProperties().getCoreProperties().setTitle(marking.isEmpty() ? title : marking + ": " + title);
        document.getProperties().getCoreProperties().setCreator("Adult Social Care performance team");
        WordStyles.add(document);
        page(section(), landscape);
        furniture(title, marking);
    }

    /** @param marking stands at the head of every page, or empty */
    static byte[] of(List<Block> blocks, String title, String marking) throws IOException {
        WordFile file = new WordFile(
                blocks,
                title,
                marking,
                blocks.stream()
                        .filter(Section.class::isInstance)
                        .map(Section.class::cast)
                        .findFirst()
                        .map(Section::landscape)
                        .orElse(false));
        blocks.forEach(file::block);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = file.document) {
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static int room(boolean landscape) {
        return (landscape ? A4_LONG : A4_SHORT) - 2 * MARGIN;
    }

    /**
     * The last section's properties stand at the end of the document, and are those of all before until a section is
     * closed.
     */
    private CTSectPr section() {
        return document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
    }

    /** Closes the section, with the head and foot that all have, and begins the next. */
    private void turn(boolean wide) {
        if (wide == landscape) {
            return;
        }
        XWPFParagraph last = document.createParagraph();
        last.setSpacingAfter(0);
        CTPPr properties = last.getCTP().isSetPPr()
                ? last.getCTP().getPPr()
                : last.getCTP().addNewPPr();
        properties.setSectPr((CTSectPr) section().copy());
        landscape = wide;
        room = room(wide);
        tables.room(room);
        section().unsetPgSz();
        section().unsetPgMar();
        page(section(), wide);
    }

    private static void page(CTSectPr section, boolean landscape) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? A4_LONG : A4_SHORT));
        size.setH(BigInteger.valueOf(landscape ? A4_SHORT : A4_LONG));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private void furniture(String title, String marking) {
        if (!marking.isEmpty()) {
            XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            head.setAlignment(ParagraphAlignment.CENTER);
            XWPFRun run = head.createRun();
            run.setBold(true);
            run.setText(marking);
        }
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        XWPFRun run = foot.createRun();
        run.setColor(QUIET);
        run.setFontSize(8);
        run.setText(title + ", page ");
        CTSimpleField page = foot.getCTP().addNewFldSimple();
        page.setInstr("PAGE");
        CTRPr letters = page.addNewR().addNewRPr();
        letters.addNewColor().setVal(QUIET);
        letters.addNewSz().setVal(BigInteger.valueOf(16));
    }

    /** Writes one block where the document ends. */
    void block(Block block) {
        if (block instanceof Section turned) {
            turn(turned.landscape());
        } else if (block instanceof Heading heading) {
            text.heading(heading);
        } else if (block instanceof Paragraph words) {
            text.paragraph(words);
        } else if (block instanceof Listed list) {
            text.list(list);
        } else if (block instanceof Contents contents) {
            text.contents(contents);
        } else if (block instanceof Figure figure) {
            // The page has more room than a cell of the grid, so the chart may be larger.
            picture(
                    document.createParagraph(),
                    figure,
                    Math.min(room / 20.0 / figure.width(), figure.width() < 200 ? 1.6 : 1));
        } else if (block instanceof Table table) {
            tables.add(table);
        }
    }

    /** @param size of the letters in points, 0 for the style's own */
    void run(XWPFParagraph paragraph, Run words, int size, String colour) {
        XWPFRun run = paragraph.createRun();
        run.setText(words.text());
        if (words.bold()) {
            run.setBold(true);
        }
        if (size > 0) {
            run.setFontSize(words.quiet() ? size - 1 : size);
        }
        if (colour != null || words.quiet()) {
            run.setColor(colour != null ? colour : QUIET);
        }
    }

    void picture(XWPFParagraph paragraph, Figure figure, double scale) {
        try (ByteArrayInputStream png = new ByteArrayInputStream(RasterImage.png(figure))) {
            XWPFPicture picture = paragraph
                    .createRun()
                    .addPicture(
                            png,
                            PictureType.PNG,
                            "chart.png",
                            Units.toEMU(figure.width() * scale),
                            Units.toEMU(figure.height() * scale));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(figure.words());
            CTNonVisualDrawingProps shown = paragraph
                    .getRuns()
                    .get(paragraph.getRuns().size() - 1)
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr();
            shown.setDescr(figure.words());
        } catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
