package org.scrutineer.jasper;

import org.scrutineer.performance.Rating;

/**
 * The shape behind a rating's letter as SVG: circle, diamond, square, triangle or dash in the scheme's colour, so that it reads without colour. The letter
 * itself is text that stands on it, black or white, whichever is read better.
 */
public final class RatingMark {

    private static final String WHITE = "#FFFFFF";

    private RatingMark() {
    }

    /** The shape in a square of 20 units. */
    public static String svg(Rating rating) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\" viewBox=\"0 0 20 20\">" + shape(rating) + letter(rating) + "</svg>";
    }

    private static String shape(Rating rating) {
        String fill = " fill=\"" + rating.colour() + "\"";
        String edge = ink(rating).equals(WHITE) ? "" : " stroke=\"" + HouseColours.INK + "\" stroke-width=\"0.6\"";
        return switch (rating.shape()) {
            case "circle" -> edge.isEmpty() ? "<circle cx=\"10\" cy=\"10\" r=\"9\"" + fill + "/>" : octagon(fill, edge);
            case "diamond" -> "<path d=\"M10 0 L20 10 L10 20 L0 10 Z\"" + fill + edge + "/>";
            case "square" -> "<rect x=\"1\" y=\"1\" width=\"18\" height=\"18\"" + fill + edge + "/>";
            case "triangle" -> "<path d=\"M10 0 L20 19 L0 19 Z\"" + fill + edge + "/>";
            case "none" -> "";
            default -> "<rect x=\"2\" y=\"6\" width=\"16\" height=\"8\"" + fill + " stroke=\"" + HouseColours.QUIET + "\" stroke-width=\"0.8\"/>";
        };
    }

    /** A pale circle needs an edge, and the marks are drawn without round edges. */
    private static String octagon(String fill, String edge) {
        return "<path d=\"M6 1 L14 1 L19 6 L19 14 L14 19 L6 19 L1 14 L1 6 Z\"" + fill + edge + "/>";
    }

    private static String letter(Rating rating) {
        boolean low = rating.shape().equals("triangle");
        return "<text x=\"10\" y=\"" + (low ? "16.6" : "14.2") + "\" font-family=\"Liberation Sans\" font-size=\"" + (low || rating.letter().length() > 1 ? "10" : "12")
                + "\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"" + ink(rating) + "\">" + escaped(rating.letter()) + "</text>";
    }

    private static String escaped(String letter) {
        return letter.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** White where its contrast with the mark is at least that of the ink. */
    public static String ink(Rating rating) {
        if (rating.shape().equals("none")) {
            return HouseColours.INK;
        }
        double mark = luminance(rating.colour());
        double white = 1.05 / (mark + 0.05);
        double ink = (mark + 0.05) / (luminance(HouseColours.INK) + 0.05);
        return white >= 4.5 || white >= ink ? WHITE : HouseColours.INK;
    }

    /** Relative luminance as WCAG-22 defines it. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
