package org.scrutineer.pdf;

import java.util.List;

/**
 * A paper that is ready to go into the file for the agenda.
 *
 * @param label    such as {@code Appendix A1}, or empty
 * @param title    what the agenda calls it
 * @param file     what its person calls it
 * @param pdf      finished
 * @param pages    how many
 * @param access   how a screen reader fares with it
 * @param remarks  what its author should put right
 * @param headings its own first-level bookmarks
 */
public record AgendaPart(String label, String title, String file, byte[] pdf, int pages, PaperAccess access, List<String> remarks, List<Heading> headings) {

    /** A bookmark of a paper; the page is counted from the paper's first. */
    public record Heading(String title, int page) {
    }

    /** Label and title in one line. */
    public String name() {
        return label.isEmpty() ? title : label + ": " + title;
    }
}
