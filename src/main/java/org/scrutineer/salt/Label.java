package org.scrutineer.salt;

import java.util.Locale;

/**
 * How labels of the return are compared: case, repeated spaces and the style of dashes do not matter. Anything else
 * makes another label.
 */
public final class Label {

    private Label() {}

    /** The form of a label that is equal for all its accepted spellings. */
    public static String key(String label) {
        StringBuilder key = new StringBuilder(label.length());
        boolean space = false;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                space = !key.isEmpty();
                continue;
            }
            if (space) {
                key.append(' ');
                space = false;
            }
            key.append(isDash(c) ? '-' : c);
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isDash(char c) {
        return (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }
}
