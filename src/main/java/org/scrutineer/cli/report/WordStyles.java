package org.scrutineer.cli.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document that is written from nothing: Word and screen readers know headings by these names. */
final class WordStyles {

    private static final int[] SIZES = {18, 14, 11, 10};
    private static final String BLUE = "12436D";

    private WordStyles() {}

    static String heading(int level) {
        return "Heading" + Math.min(level, SIZES.length);
    }

    static void add(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Liberation Sans");
        fonts.setHAnsi("Liberation Sans");
        fonts.setCs("Liberation Sans");
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("en-GB");
        CTStyle normal = style("Normal", "Normal");
        normal.setDefault(true);
        normal.addNewRPr().addNewSz().setVal(BigInteger.valueOf(20));
        CTPPrGeneral space = normal.addNewPPr();
        space.addNewSpacing().setAfter(BigInteger.valueOf(80));
        styles.addStyle(new XWPFStyle(normal));
        for (int level = 1; level <= SIZES.length; level++) {
            styles.addStyle(new XWPFStyle(heading(level, SIZES[level - 1])));
        }
    }

    private static CTStyle style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        return style;
    }

    private static CTStyle heading(int level, int size) {
        CTStyle style = style(heading(level), "heading " + level);
        style.addNewBasedOn().setVal("Normal");
        style.addNewNext().setVal("Normal");
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(level == 1 ? 0 : 240));
        paragraph.getSpacing().setAfter(BigInteger.valueOf(80));
        CTRPr letters = style.addNewRPr();
        letters.addNewB();
        letters.addNewColor().setVal(level < 3 ? BLUE : WordFile.INK);
        letters.addNewSz().setVal(BigInteger.valueOf(2L * size));
        return style;
    }
}
