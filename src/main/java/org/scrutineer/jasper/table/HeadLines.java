package org.scrutineer.jasper.table;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Locale;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** How much room words take in a font of the house, so that a grid can be laid out before it is filled. */
public final class HeadLines {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /** Lines stand this far apart, in sizes of the font: Liberation Sans' own. */
    private static final double LEADING = 1.15;

    private final Font font;

    /** Words in a font of the house. */
    public HeadLines(String name, float size, boolean bold) {
        font = FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles(name, bold ? Font.BOLD : Font.PLAIN, size, Locale.UK, true);
    }

    /** Points that the words take in one line. */
    double width(String words) {
        return font.getStringBounds(words, CONTEXT).getWidth();
    }

    /** Points that the longest single word takes. */
    double longestWord(String words) {
        double longest = 0;
        for (String word : words.split("\\s+")) {
            longest = Math.max(longest, width(word));
        }
        return longest;
    }

    /** Points that the words take in height when they are broken between words to fit a width. */
    public int height(String words, double room) {
        int lines = 1;
        double used = 0;
        for (String word : words.split("\\s+")) {
            double wide = width(word);
            double blank = used == 0 ? 0 : width(" ");
            if (used > 0 && used + blank + wide > room) {
                lines++;
                used = wide;
            } else {
                used += blank + wide;
            }
        }
        return (int) Math.ceil(lines * font.getSize2D() * LEADING);
    }
}
