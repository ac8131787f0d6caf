package org.scrutineer.performance.paper;

import java.util.List;

/** What there is to print for a period: which parts of a paper would be empty. */
public interface Supply {

    /** Whether there are texts for the body, or for the one section of it that is named. */
    boolean body(String section);

    /** Whether indicators belong to a block, or to a priority of that code. */
    boolean indicators(String block);

    /** Whether there are any indicators. */
    boolean indicators();

    /** Whether any measure got worse or misses its target. */
    default boolean exceptions() {
        return indicators();
    }

    /** Whether other councils' figures are there. */
    boolean otherCouncils();

    /** Whether any table of a contract such as {@code contacts} is there. */
    boolean contract(String name);

    /** Whether a table of the return, such as {@code LTS001a 1b}, was counted. */
    boolean counted(String measure, String table);

    /** Whether any table of the return was counted. */
    default boolean counted() {
        return SaltTables.of("").stream().anyMatch(table -> counted(table.measure(), table.table()));
    }

    /**
     * Whether the notes would say anything beside what was left out: of the figures, or of what the printed parts do
     * without.
     */
    boolean notes(List<PaperPart> parts);

    /** Whether the paper is a draft. */
    default boolean draft() {
        return false;
    }

    /** Whether rows with faults were left out. */
    boolean rowsLeftOut();
}
