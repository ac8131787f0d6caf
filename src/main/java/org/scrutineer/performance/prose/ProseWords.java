package org.scrutineer.performance.prose;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.rules.RuleFile;

/** The words of {@code rules/prose-words.csv}. */
final class ProseWords {

    /** What a word does in a sentence. */
    enum Kind {
        UP,
        DOWN,
        BETTER,
        WORSE,
        SAME,
        STEADY,
        CONTINUE,
        SINCE,
        NEAR,
        DOUBT,
        PART,
        OTHER;

        boolean moves() {
            return ordinal() <= SAME.ordinal();
        }
    }

    private static final Map<String, Kind> WORDS = new HashMap<>();

    static {
        RuleFile.read("prose-words.csv")
                .forEach(line -> WORDS.put(
                        line.get("word").toLowerCase(Locale.ROOT),
                        Kind.valueOf(line.get("kind").toUpperCase(Locale.ROOT))));
    }

    private ProseWords() {}

    /**
     * Every phrase of more than one word, the longest first, as one alternative of an expression. What makes a number
     * inexact stands before one.
     */
    static String phrases() {
        return WORDS.keySet().stream()
                .filter(word -> word.contains(" "))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Pattern.quote(word) + (WORDS.get(word) == Kind.NEAR ? "(?= £?\\d)" : ""))
                .collect(Collectors.joining("|"));
    }

    /** What a word or phrase does; null when it does nothing. */
    static Kind kind(String word) {
        return WORDS.get(word.toLowerCase(Locale.ROOT));
    }
}
