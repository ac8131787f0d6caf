package org.scrutineer.jasper.chart;

import java.util.Locale;
import org.scrutineer.jasper.HouseColours;

/** Writes the marks of a chart: rectangles, lines, words. Lengths are points; y grows downwards. */
final class Svg {

    /** The width of a digit of Liberation Sans at size 1. */
    private static final double DIGIT = 0.556;

    private final StringBuilder marks = new StringBuilder();
    private final double width;
    private final double height;

    Svg(double width, double height) {
        this.width = width;
        this.height = height;
    }

    void rectangle(double x, double y, double width, double height, String fill, String outline) {
        marks.append(String.format(Locale.ROOT, "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\"%s/>", x, y, width, height, fill,
                outline == null ? "" : " stroke=\"" + outline + "\" stroke-width=\"0.5\""));
    }

    void line(double x1, double y1, double x2, double y2, String colour, double thick, boolean dashed) {
        marks.append(String.format(Locale.ROOT, "<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"%s\" stroke-width=\"%.2f\"%s/>", x1, y1, x2, y2,
                colour, thick, dashed ? " stroke-dasharray=\"2,1.5\"" : ""));
    }

    void dot(double x, double y, double radius, String fill) {
        marks.append(String.format(Locale.ROOT, "<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"%s\"/>", x, y, radius, fill));
    }

    /** A square that stands on its corner. */
    void diamond(double x, double y, double radius, String fill, String outline) {
        marks.append(String.format(Locale.ROOT, "<path d=\"M%.2f %.2f L%.2f %.2f L%.2f %.2f L%.2f %.2f Z\" fill=\"%s\" stroke=\"%s\" stroke-width=\"0.80\"/>", x, y - radius, x + radius, y,
                x, y + radius, x - radius, y, fill, outline));
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    void text(double x, double y, String words, double size, String anchor, String colour) {
        marks.append(String.format(Locale.ROOT, "<text x=\"%.2f\" y=\"%.2f\" font-family=\"Liberation Sans\" font-size=\"%.2f\" text-anchor=\"%s\" fill=\"%s\">%s</text>", x, y,
                size, anchor, colour, words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")));
    }

    /** Words cut to a width, with an ellipsis where they are cut; the text alternative has them whole. */
    void fitted(double x, double y, String words, double size, double room) {
        String cut = words;
        while (cut.length() > 1 && width(cut, size) > room) {
            cut = cut.substring(0, cut.length() - 1);
        }
        text(x, y, cut.equals(words) ? words : cut.stripTrailing().substring(0, Math.max(1, cut.stripTrailing().length() - 1)) + "…", size, "start", HouseColours.INK);
    }

    /** The size at which words fit into a width: the one wished for, or a smaller one. */
    static double sizeFor(String words, double wished, double room) {
        double width = width(words, wished);
        return width <= room ? wished : wished * room / width;
    }

    /** About how wide words are. */
    static double width(String words, double size) {
        return words.chars().mapToDouble(letter -> letter == '%' ? 0.889 : ",.:;il|'()/ ".indexOf(letter) >= 0 ? 0.29 : DIGIT).sum() * size;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\">", width, height, width, height) + marks + "</svg>";
    }
}
