package org.scrutineer.extract.value;

/**
 * How headings and names of files and sheets are compared: by their letters and digits alone. {@code Person Id} and
 * {@code PERSON_ID} are {@code person_id}.
 */
public final class Heading {

    private Heading() {}

    /** The form of a heading or code that is the same however it is spaced, dashed or capitalised. */
    public static String key(String text) {
        // Asked for every value of every row: letter by letter is quicker than a pattern.
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = Character.toLowerCase(text.charAt(i));
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                key.append(letter);
            } else if (letter == '&') {
                key.append("and");
            }
        }
        return key.toString();
    }
}
