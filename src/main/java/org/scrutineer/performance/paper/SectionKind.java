package org.scrutineer.performance.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a part of the paper shows. */
public enum SectionKind {
    /** Council, committee, period. */
    COVER("cover"),
    /** The quarter on one page. */
    GLANCE("glance"),
    /** Half a page for each measure that got worse or misses its target. */
    EXCEPTIONS("exceptions"),
    /** The list of parts with their pages. */
    CONTENTS("contents"),
    /** How the measures of each block moved and were rated. */
    SUMMARY("narrative"),
    /** The numbered body. */
    NARRATIVE("narrative"),
    /** A table of one block of indicators. */
    SCORECARD("scorecard"),
    /** The table of the outcomes framework with ranks. */
    ASCOF("ascof"),
    /** Other councils beside this one. */
    COMPARISON("councils"),
    /** Three indicators to a row, each with its chart and commentary. */
    GRID("activity"),
    /** Contacts and next steps. */
    CONTACTS("contacts"),
    /** Assessment demand. */
    ASSESSMENT("assessment-demand"),
    /** Tables of the return of short- and long-term support. */
    SALT("salt"),
    /** The return in twelve numbers, for a paper whose tables stand in a file of their own. */
    SALT_NUMBERS("salt-numbers"),
    /** What the program found or was told. */
    NOTES("notes"),
    /** A template of the council's own. */
    TEMPLATE(""),
    /** Rows that were left out because of faults; printed before the notes when there are any, named by no section. */
    DATA_QUALITY("data-quality"),
    /** What the team should know and what is still owed; printed at the end of a draft, named by no section. */
    FINDINGS("findings");

    private static final Set<SectionKind> BEFORE_CONTENTS = Set.of(COVER, GLANCE, TEMPLATE);

    private final String template;

    SectionKind(String template) {
        this.template = template;
    }

    /** The template that prints it unless a section names another; empty where there is no one such. */
    public String template() {
        return template;
    }

    /** Whether it may stand before the contents, which list only what comes after them. */
    public boolean mayStandBeforeContents() {
        return BEFORE_CONTENTS.contains(this);
    }

    /** As a section writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of section that the contract's word names.
     *
     * @throws IllegalArgumentException when there is no such kind
     */
    public static SectionKind parse(String word) {
        return Arrays.stream(values())
                .filter(kind ->
                        kind != DATA_QUALITY && kind != FINDINGS && kind.word().equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of section is called \"" + word + "\""));
    }
}
