package org.scrutineer.performance.paper;

import java.util.Locale;

/**
 * A colour of the screen, such as {@code #12436D}, and how well it can be read on white.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** The least contrast of text with its background: WCAG-22, success criterion 1.4.3. */
    public static final double LEAST_CONTRAST = 4.5;

    private static final int STEPS = 1000;

    /**
     * Reads {@code #12436D} or {@code 12436d}.
     *
     * @throws IllegalArgumentException when the text is of another form
     */
    public static Colour parse(String text) {
        String digits = text.strip().replaceFirst("^#", "");
        if (!digits.matches("[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("\"" + text + "\" is no colour such as #12436D");
        }
        int all = Integer.parseInt(digits, 16);
        return new Colour(all >> 16, all >> 8 & 0xFF, all & 0xFF);
    }

    /** Contrast with white, from 1 for white itself to 21 for black: WCAG-22, definition of contrast ratio. */
    public double contrastWithWhite() {
        double luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        return 1.05 / (luminance + 0.05);
    }

    /** Whether white text on it, and text of it on white, can be read. */
    public boolean readable() {
        return contrastWithWhite() >= LEAST_CONTRAST;
    }

    /** The lightest shade of the same hue that can be read; the colour itself when it can. */
    public Colour nearestReadable() {
        for (int step = STEPS; step > 0; step--) {
            double share = step / (double) STEPS;
            Colour darker = new Colour((int) (red * share), (int) (green * share), (int) (blue * share));
            if (darker.readable()) {
                return darker;
            }
        }
        return new Colour(0, 0, 0);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }
}
