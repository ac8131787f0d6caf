package org.scrutineer.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The published documents that the rules rest on ({@code rules/sources.csv}). A rule cites one by its key and the
 * paragraph, as in {@code SALT-LTS001a-2021: Moves between settings, paragraph 4}, or says {@code our choice, because}.
 */
public final class Bibliography {

    /** How a rule begins that rests on no publication. */
    public static final String OUR_CHOICE = "our choice, because ";

    private static final Pattern KEY = Pattern.compile("^([A-Z][A-Za-z0-9-]*[A-Za-z0-9])(?=$|[:;,. ])");
    private static final Map<String, Publication> PUBLICATIONS = read();

    private Bibliography() {}

    /**
     * One published document.
     *
     * @param key by which rules cite it
     * @param title in full
     * @param publisher who published it
     * @param date year, month or day of publication
     * @param where where it is found
     */
    public record Publication(String key, String title, String publisher, String date, String where) {

        /** Title, publisher and date, as a footnote has them. */
        public String footnote() {
            return title + " (" + publisher + ", " + date + ")";
        }
    }

    /** Every document by its key, in the file's order. */
    public static Map<String, Publication> publications() {
        return PUBLICATIONS;
    }

    /** The document that a citation names at its beginning; empty for the project's own choice. */
    public static Optional<Publication> of(String citation) {
        Matcher key = KEY.matcher(citation);
        return key.find() ? Optional.ofNullable(PUBLICATIONS.get(key.group(1))) : Optional.empty();
    }

    /** What a citation says where no paragraph can be named, since the document could be read only in part. */
    private static final String IN_PART = "as far as it could be read";

    /**
     * A citation in words: the title in place of the key, and the paragraph. The project's own choice stays as it is.
     */
    public static String inWords(String citation) {
        return of(citation)
                .map(found -> {
                    String paragraph = citation.substring(found.key().length())
                            .replaceFirst("^[:,;] *", "")
                            .replace(IN_PART, "");
                    return found.footnote() + (paragraph.isEmpty() ? "" : ": " + paragraph);
                })
                .orElse(citation);
    }

    private static Map<String, Publication> read() {
        Map<String, Publication> read = new LinkedHashMap<>();
        for (RuleFile.Line line : RuleFile.read("sources.csv")) {
            Publication publication = new Publication(
                    line.get("key"), line.get("title"), line.get("publisher"), line.get("date"), line.get("where"));
            if (read.put(publication.key(), publication) != null) {
                throw new IllegalStateException("sources.csv has the key " + publication.key() + " twice");
            }
        }
        return Collections.unmodifiableMap(read);
    }
}
