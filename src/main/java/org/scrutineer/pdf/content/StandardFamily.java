package org.scrutineer.pdf.content;

import java.util.Locale;

/**
 * Which of the fonts that travel with the program has the widths of a font that every reader program is supposed to
 * have.
 */
public final class StandardFamily {

    private StandardFamily() {}

    /** The file's name without ending, such as {@code LiberationSans-Bold}, or null when there is none. */
    public static String file(String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        String family = lower.contains("helvetica") || lower.startsWith("arial")
                ? "Sans"
                : lower.startsWith("times") ? "Serif" : lower.startsWith("courier") ? "Mono" : null;
        if (family == null || lower.contains("narrow") || lower.contains("condensed") || lower.contains("black")) {
            return null;
        }
        boolean bold = lower.contains("bold");
        boolean italic = lower.contains("italic") || lower.contains("oblique");
        return "Liberation" + family + "-" + (bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular");
    }
}
