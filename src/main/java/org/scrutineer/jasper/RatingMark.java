package org.scrutineer.jasper;

import org.scrutineer.performance.Rating;

/**
 * The shape behind a rating's letter as SVG: circle, diamond, square or dash, so that it reads without colour. The letter
 * itself is text that the template prints over it.
 */
public final class RatingMark {

    private RatingMark() {
    }

    /** The shape in a square of 20 units. */
    public static String svg(Rating rating) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\" viewBox=\"0 0 20 20\">" + switch (rating) {
            case GREEN -> "<circle cx=\"10\" cy=\"10\" r=\"9\" fill=\"" + HouseColours.GREEN + "\"/>";
            case AMBER -> "<path d=\"M10 0 L20 10 L10 20 L0 10 Z\" fill=\"" + HouseColours.AMBER + "\" stroke=\"" + HouseColours.INK + "\" stroke-width=\"0.6\"/>";
            case RED -> "<rect x=\"1\" y=\"1\" width=\"18\" height=\"18\" fill=\"" + HouseColours.RED + "\"/>";
            case NONE -> "<rect x=\"2\" y=\"6\" width=\"16\" height=\"8\" fill=\"#FFFFFF\" stroke=\"" + HouseColours.QUIET + "\" stroke-width=\"0.8\"/>";
        } + letter(rating) + "</svg>";
    }

    private static String letter(Rating rating) {
        boolean dark = rating == Rating.GREEN || rating == Rating.RED;
        return "<text x=\"10\" y=\"14.2\" font-family=\"Liberation Sans\" font-size=\"12\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"" + (dark ? "#FFFFFF" : HouseColours.INK) + "\">" + rating.letter() + "</text>";
    }
}
