package org.scrutineer.extract.validate;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
    /** The row or file cannot be used. */
    ERROR,
    /** It is used, but somebody should look at it. */
    WARNING,
    /** Harmless. It is reported so that an analyst who sees it need not look further. */
    NOTE;

    /** As it is printed: {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
