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
    int height(String words, double room) {
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

    /** A title of the house, in bold. */
    public static HeadLines title(float size) {
        return new HeadLines(GridLook.FONT, size, true);
    }

    /**
     * The words with a line break where they would else leave one word alone on their last line: it takes the word
     * before it along.
     */
    public String balanced(String words, double room) {
        String[] all = words.split(" ");
        double used = 0;
        int onLine = 0;
        int lines = 1;
        for (String word : all) {
            double wide = width(word);
            double blank = onLine == 0 ? 0 : width(" ");
            boolean breaks = onLine > 0 && used + blank + wide > room;
            lines += breaks ? 1 : 0;
            used = breaks ? wide : used + blank + wide;
            onLine = breaks ? 1 : onLine + 1;
        }
        if (lines == 1 || onLine > 1 || all.length < 3) {
            return words;
        }
        int last = words.lastIndexOf(' ');
        int before = words.lastIndexOf(' ', last - 1);
        return width(words.substring(before + 1)) > room
                ? words
                // The blank stays: a screen reader would join the words.
                : words.substring(0, before + 1) + "\n" + words.substring(before + 1);
    }
}
