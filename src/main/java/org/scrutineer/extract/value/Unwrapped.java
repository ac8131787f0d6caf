package org.scrutineer.extract.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value without what spreadsheets and programs put round it. */
public final class Unwrapped {

    private static final Pattern FORMULA = Pattern.compile("=\\s*\"(.*)\"");
    private static final Pattern EDGES =
            Pattern.compile("^[\\s\\u00A0\\u200B\\uFEFF\\u2007\\u202F]+|[\\s\\u00A0\\u200B\\uFEFF\\u2007\\u202F]+$");

    private Unwrapped() {}

    /** The text without spaces of every kind round it, {@code ="..."}, and an apostrophe against guesses. */
    public static String of(String value) {
        String text = EDGES.matcher(value.replace('\u00A0', ' ')).replaceAll("");
        Matcher formula = FORMULA.matcher(text);
        if (formula.matches()) {
            return formula.group(1).strip();
        }
        if (text.length() > 1 && text.charAt(0) == '\'') {
            return text.substring(1, text.endsWith("'") && text.length() > 2 ? text.length() - 1 : text.length())
                    .strip();
        }
        return text;
    }
}
