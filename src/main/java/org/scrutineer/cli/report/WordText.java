package org.scrutineer.cli.report;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.scrutineer.cli.report.Block.Contents;
import org.scrutineer.cli.report.Block.Entry;
import org.scrutineer.cli.report.Block.Heading;
import org.scrutineer.cli.report.Block.Item;
import org.scrutineer.cli.report.Block.Listed;
import org.scrutineer.cli.report.Block.Paragraph;

/** The running text of a Word document: headings that links lead to, numbered clauses, lists, contents. */
final class WordText {

    private static final int HANGING = 760;
    private static final int BULLET = 360;

    private final XWPFDocument document;
    private final WordFile file;
    private final Map<String, Integer> headings = new HashMap<>();
    private int heading;
    private BigInteger bullets;

    WordText(XWPFDocument document, WordFile file, List<Block> blocks) {
        this.document = document;
        this.file = file;
        int number = 0;
        for (Block block : blocks) {
            if (block instanceof Heading one) {
                headings.putIfAbsent(Block.plain(one.words()).strip(), ++number);
            }
        }
    }

    void heading(Heading one) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(WordStyles.heading(one.level()));
        CTBookmark mark = paragraph.getCTP().addNewBookmarkStart();
        mark.setName("h" + ++heading);
        mark.setId(BigInteger.valueOf(heading));
        one.words().forEach(run -> file.run(paragraph, run, 0, null));
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(heading));
    }

    void paragraph(Paragraph words) {
        XWPFParagraph paragraph = document.createParagraph();
        label(paragraph, words.number(), HANGING);
        words.words()
                .forEach(run -> file.run(paragraph, run, words.note() ? 8 : 0, words.note() ? WordFile.QUIET : null));
    }

    /** The label of a clause or an item, from which its words hang. */
    private static void label(XWPFParagraph paragraph, String label, int room) {
        if (!label.isBlank()) {
            paragraph.setIndentationLeft(room);
            paragraph.setIndentationHanging(room);
            paragraph.createRun().setText(label.strip());
            paragraph.createRun().addTab();
        }
    }

    void list(Listed list) {
        for (Item item : list.items()) {
            boolean first = true;
            for (Block inner : item.content()) {
                if (inner instanceof Paragraph words) {
                    XWPFParagraph paragraph = document.createParagraph();
                    if (first && item.bullet()) {
                        paragraph.setNumID(bullets());
                    } else if (first) {
                        label(paragraph, item.label(), HANGING);
                    } else {
                        paragraph.setIndentationLeft(item.bullet() ? BULLET : HANGING);
                    }
                    words.words().forEach(run -> file.run(paragraph, run, 0, null));
                    first = false;
                } else {
                    file.block(inner);
                }
            }
        }
    }

    /** The numbering of lists with bullets, made when the first is written. */
    private BigInteger bullets() {
        if (bullets == null) {
            CTAbstractNum shape = CTAbstractNum.Factory.newInstance();
            shape.setAbstractNumId(BigInteger.ZERO);
            CTLvl level = shape.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewNumFmt().setVal(STNumberFormat.BULLET);
            level.addNewLvlText().setVal("•");
            level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(BULLET));
            level.getPPr().getInd().setHanging(BigInteger.valueOf(BULLET / 2));
            XWPFNumbering numbering = document.createNumbering();
            bullets = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(shape)));
        }
        return bullets;
    }

    /** The contents as links; Word can put numbers of pages beside them when it makes its own. */
    void contents(Contents contents) {
        for (Entry entry : contents.entries()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingAfter(0);
            paragraph.setIndentationLeft(entry.deep() ? BULLET : 0);
            Integer to = headings.get(entry.words());
            if (to == null) {
                paragraph.createRun().setText(entry.words());
            } else {
                CTHyperlink link = paragraph.getCTP().addNewHyperlink();
                link.setAnchor("h" + to);
                link.addNewR().addNewT().setStringValue(entry.words());
            }
        }
    }
}
