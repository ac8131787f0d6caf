package org.scrutineer.pdf.compare;

import java.awt.image.BufferedImage;
import java.util.List;
import org.scrutineer.pdf.content.Declared;

/** Whether two pictures of a page look alike. */
final class PageLikeness {

    /**
     * Of 255: edges of letters come out a little lighter or darker. Our choice, because a letter that changes differs
     * by more than 100.
     */
    private static final int SHADE = 64;
    /** Points of a page that may differ from all around them: a changed figure in small print has a dozen and more. */
    private static final int POINTS = 4;

    private static final float POINTS_PER_INCH = 72;
    private static final int DPI = 60;

    private PageLikeness() {}

    /** What differs, or empty. */
    static String difference(BufferedImage before, BufferedImage after, List<Declared.Stamp> stamps) {
        if (before == null && after == null) {
            return "";
        }
        if (before == null || after == null) {
            return after == null ? "it cannot be painted any more" : "it can be painted, and could not before";
        }
        if (before.getWidth() != after.getWidth() || before.getHeight() != after.getHeight()) {
            return "its size changes";
        }
        int[] one = before.getRGB(0, 0, before.getWidth(), before.getHeight(), null, 0, before.getWidth());
        int[] other = after.getRGB(0, 0, before.getWidth(), before.getHeight(), null, 0, before.getWidth());
        int width = before.getWidth();
        int points = 0;
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i]
                    && differ(one[i], other[i])
                    && (differs(one, other, i, width) || differs(other, one, i, width))
                    && !stamped(i % width, before.getHeight() - i / width, stamps)) {
                points++;
            }
        }
        return points > POINTS ? "it looks different at " + points + " points of " + one.length : "";
    }

    /**
     * Whether a point is lighter or darker than all around its place in the other picture: letters may be painted a
     * part of a point further on.
     */
    private static boolean differs(int[] one, int[] other, int at, int width) {
        for (int shift = 0; shift <= 16; shift += 8) {
            int shade = one[at] >> shift & 0xFF;
            int darkest = 255;
            int lightest = 0;
            for (int up = -width; up <= width; up += width) {
                for (int across = -1; across <= 1; across++) {
                    int place = at + up + across;
                    if (place >= 0 && place < other.length) {
                        int there = other[place] >> shift & 0xFF;
                        darkest = Math.min(darkest, there);
                        lightest = Math.max(lightest, there);
                    }
                }
            }
            if (shade < darkest - SHADE || shade > lightest + SHADE) {
                return true;
            }
        }
        return false;
    }

    private static boolean differ(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > SHADE) {
                return true;
            }
        }
        return false;
    }

    private static boolean stamped(int x, int y, List<Declared.Stamp> stamps) {
        float across = x * POINTS_PER_INCH / DPI;
        float up = y * POINTS_PER_INCH / DPI;
        for (Declared.Stamp stamp : stamps) {
            if (across >= stamp.left() - 2
                    && across <= stamp.right() + 2
                    && up >= stamp.bottom() - 2
                    && up <= stamp.top() + 2) {
                return true;
            }
        }
        return false;
    }
}
