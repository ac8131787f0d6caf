package org.scrutineer.pdf.paper;

/** How a paper can be read with a screen reader. */
public enum PaperAccess {

    /** Its author's tags stand. */
    AS_TAGGED("accessible, as far as a machine can tell", ""),
    /** Its author's tags stand, and break rules. */
    TAGGED_WITH_FAULTS(
            "accessible in part: ask its author to mend its tags",
            "A screen reader can read this paper, and may stumble over parts of it."),
    /** It had no tags, or useless ones: its words are read page by page. */
    PAGE_BY_PAGE(
            "not accessible: ask its author for a tagged PDF",
            "This paper is not accessible: a screen reader reads its words page by page, without headings, tables or "
                    + "descriptions of pictures, and no words that are part of a picture."),
    /** It would have changed: it stands as it was handed in. */
    UNTOUCHED(
            "not accessible, it stands as it was handed in: ask its author for a tagged PDF with its fonts embedded",
            "This paper is not accessible: it has nothing that tells a screen reader how to read it.");

    private final String sentence;
    private final String forMembers;

    PaperAccess(String sentence, String forMembers) {
        this.sentence = sentence;
        this.forMembers = forMembers;
    }

    /** What those who are to read the paper should know; empty when it is accessible. */
    public String forMembers() {
        return forMembers;
    }

    public boolean accessible() {
        return this == AS_TAGGED;
    }

    @Override
    public String toString() {
        return sentence;
    }
}
