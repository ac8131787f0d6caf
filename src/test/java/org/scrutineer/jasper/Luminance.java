package org.scrutineer.jasper;

/** Relative luminance and contrast ratio as WCAG-22 defines them. */
public final class Luminance {

    /** WCAG-22, 1.4.11: what is needed to understand a drawing. */
    public static final double CONTRAST = 3;

    private Luminance() {}

    public static double of(int colour) {
        return 0.2126 * channel(colour >> 16) + 0.7152 * channel(colour >> 8) + 0.0722 * channel(colour);
    }

    private static double channel(int value) {
        double part = (value & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** From 1, for the same, to 21. */
    public static double ratio(int one, int other) {
        double first = of(one) + 0.05;
        double second = of(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }
}
