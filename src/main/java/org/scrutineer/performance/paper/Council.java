package org.scrutineer.performance.paper;

import java.util.stream.Stream;
import org.scrutineer.rules.Words;

/**
 * Whose paper it is, as the one row of the table {@code council} says. Texts that were left out are empty.
 *
 * @param name in full, on the cover and in the file's properties
 * @param shortName for narrow places such as the foot of a page
 * @param department that the paper comes from
 * @param reportTitle what the paper is called
 * @param author of the file and, where the meeting names none, of the report
 * @param contact whom a reader asks
 * @param logo file beside the table
 * @param logoText what the logo shows, for those who cannot see it
 * @param colour of headings and table headers, or null for the house colour
 * @param language of the words that the program prints, as a language tag such as {@code en-GB} or {@code cy}
 */
public record Council(
        String name,
        String shortName,
        String department,
        String reportTitle,
        String author,
        String contact,
        String logo,
        String logoText,
        Colour colour,
        String language) {

    /** The language of a paper whose council says none. */
    public static final String ENGLISH = "en-GB";

    private static final int FOOT = 104;

    /** A council that has not said who it is. */
    public static Council unnamed() {
        return new Council("", "", "", "", "", "", "", "", null, ENGLISH);
    }

    /** The same council by a name in full. */
    public Council named(String fullName) {
        return new Council(
                fullName, shortName, department, reportTitle, author, contact, logo, logoText, colour, language);
    }

    /** Its words. */
    public Words words() {
        return Words.of(language);
    }

    /** What the paper is called: the council's own title, or the usual one. */
    public String title() {
        return reportTitle.isEmpty() ? words().get("paper.title") : reportTitle;
    }

    /** The short name, or the name in full where there is none. */
    public String brief() {
        return shortName.isEmpty() ? name : shortName;
    }

    /**
     * What stands at the foot of every page: council, title and period as far as one line holds them. The cover has
     * them all in full.
     *
     * @param period in words
     */
    public String foot(String period) {
        String whole = title() + ", " + period;
        return Stream.of(named(name, whole), named(brief(), whole), whole, named(brief(), period))
                .filter(line -> line.length() <= FOOT)
                .findFirst()
                .orElse(period);
    }

    private static String named(String who, String what) {
        return who.isEmpty() ? what : who + ": " + what;
    }
}
