package org.scrutineer.pdf;

/** How a paper can be read with a screen reader. */
public enum PaperAccess {

    /** Its author's tags stand. */
    AS_TAGGED("accessible, as far as a machine can tell"),
    /** It had no tags, or wrong ones: its words are read page by page. */
    PAGE_BY_PAGE("not accessible: ask its author for a tagged PDF"),
    /** What it is made of may not go into a file for keeps: each page is a picture, with its words beside it. */
    PICTURES("not accessible, printed as pictures: ask its author for a tagged PDF with its fonts embedded");

    private final String sentence;

    PaperAccess(String sentence) {
        this.sentence = sentence;
    }

    public boolean accessible() {
        return this == AS_TAGGED;
    }

    @Override
    public String toString() {
        return sentence;
    }
}
