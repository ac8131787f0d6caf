package org.scrutineer.pdf.file;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.MissingResourceException;

/** A language as files say it, such as {@code en-GB} (RFC 5646). */
public final class LanguageTag {

    private LanguageTag() {}

    /**
     * The same when it is one; empty for null.
     *
     * @throws UnusablePdfException when it is none
     */
    public static String checked(String language) {
        if (language == null || language.isBlank()) {
            return "";
        }
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(language.strip())
                    .build()
                    .toLanguageTag();
            if (Locale.forLanguageTag(tag).getISO3Language().isEmpty()) {
                throw new IllformedLocaleException(language);
            }
            return tag;
        } catch (IllformedLocaleException | MissingResourceException none) {
            throw new UnusablePdfException(
                    "--language " + language + " is no language: give one such as en-GB, cy or pl", none);
        }
    }
}
