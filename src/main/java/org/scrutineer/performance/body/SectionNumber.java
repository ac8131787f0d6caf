package org.scrutineer.performance.body;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a section: {@code 3}, or {@code 3.1} within it.
 *
 * @param part 0 for the section itself
 */
public record SectionNumber(int section, int part) implements Comparable<SectionNumber> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:\\.(\\d{1,2}))?");
    private static final Comparator<SectionNumber> ORDER =
            Comparator.comparingInt(SectionNumber::section).thenComparingInt(SectionNumber::part);

    /**
     * Reads the number of a section, such as {@code 3.1}.
     *
     * @throws IllegalArgumentException when the text is of another form
     */
    public static SectionNumber parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no section such as 3 or 3.1");
        }
        return new SectionNumber(
                Integer.parseInt(form.group(1)), form.group(2) == null ? 0 : Integer.parseInt(form.group(2)));
    }

    /** The section that this one is a part of; itself when it is none. */
    public SectionNumber whole() {
        return new SectionNumber(section, 0);
    }

    public boolean isPart() {
        return part > 0;
    }

    @Override
    public int compareTo(SectionNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return isPart() ? section + "." + part : Integer.toString(section);
    }
}
