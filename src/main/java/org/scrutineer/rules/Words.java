package org.scrutineer.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words that the program prints in a paper, in the council's language: headings, labels, ratings, directions. One
 * resource bundle holds them, {@code org/scrutineer/words/words.properties}; another language is a file beside it, and
 * what it lacks is printed in English.
 */
public final class Words {

    /** The bundle's name, as a template of JasperReports gives it under {@code resourceBundle}. */
    public static final String BUNDLE = "org.scrutineer.words.words";

    private static final List<String> LANGUAGES = List.of("en", "cy");

    // The language of the machine that the program runs on must not creep in where a bundle has gaps.
    private static final ResourceBundle.Control ONLY_ENGLISH_BEHIND =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader(), ONLY_ENGLISH_BEHIND);
    }

    /** The words of a language tag such as {@code en-GB} or {@code cy}. */
    public static Words of(String tag) {
        return new Words(locale(tag));
    }

    /** Words with a capital at the beginning; nothing stays nothing. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The words that are behind all others. */
    public static Words english() {
        return English.WORDS;
    }

    private static final class English {
        private static final Words WORDS = new Words(Locale.UK);
    }

    /** The languages there are words in, as language tags without a country. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /** Whether there are words in the language of a tag. */
    public static boolean knows(String tag) {
        return LANGUAGES.contains(Locale.forLanguageTag(tag.strip()).getLanguage());
    }

    private static Locale locale(String tag) {
        Locale said = Locale.forLanguageTag(tag.strip());
        return said.getLanguage().isEmpty() || said.getLanguage().equals("en")
                ? Locale.UK
                : new Locale.Builder()
                        .setLanguage(said.getLanguage())
                        .setRegion("GB")
                        .build();
    }

    /** The language with its country, as documents name it. */
    public Locale locale() {
        return locale;
    }

    /** The words as JasperReports reads them. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** The words under a key that not every language needs. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /**
     * The words of a constant, under its type and its name: {@code direction.no.real.change}.
     *
     * @throws IllegalStateException when no bundle has them
     */
    public String of(Enum<?> constant) {
        return get(key(constant));
    }

    /** The key of a constant's words. */
    private static String key(Enum<?> constant) {
        return (constant.getDeclaringClass().getSimpleName() + "."
                        + constant.name().replace('_', '.'))
                .toLowerCase(Locale.ROOT);
    }

    /**
     * The words under a key, with what belongs at {@code {0}}, {@code {1}} put in.
     *
     * @throws IllegalStateException when no bundle has the key
     */
    public String get(String key, Object... arguments) {
        try {
            String words = bundle.getString(key);
            return arguments.length == 0 ? words : new MessageFormat(words, locale).format(arguments);
        } catch (MissingResourceException unknown) {
            throw new IllegalStateException("no words are kept under " + key, unknown);
        }
    }
}
