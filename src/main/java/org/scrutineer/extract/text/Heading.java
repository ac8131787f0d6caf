package org.scrutineer.extract.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** How headings and names of files and sheets are compared: by their letters and digits alone. {@code Person Id} and {@code PERSON_ID} are {@code person_id}. */
public final class Heading {

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Heading() {
    }

    /** The form of a heading or code that is the same however it is spaced, dashed or capitalised. */
    public static String key(String text) {
        return OTHER.matcher(text.replace("&", "and").toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
