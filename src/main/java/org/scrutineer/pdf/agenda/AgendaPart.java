package org.scrutineer.pdf.agenda;

import java.util.List;
import org.scrutineer.pdf.content.Declared;
import org.scrutineer.pdf.file.AttachedFiles;
import org.scrutineer.pdf.file.Claims;
import org.scrutineer.pdf.paper.PaperAccess;
import org.scrutineer.pdf.paper.PreparedPaper;

/**
 * A paper that is ready to go into the file for the agenda.
 *
 * @param label such as {@code Appendix A1}, or empty
 * @param title what the agenda calls it
 * @param file what its person calls it
 * @param pdf finished
 * @param pages how many
 * @param access how a screen reader fares with it
 * @param remarks what its author should put right, and what of it was left out
 * @param headings its own first-level bookmarks
 * @param claims what it was found to keep to
 * @param language that it says it is in, or empty
 * @param origin where a paper of others comes from; null for the program's own
 */
public record AgendaPart(
        String label,
        String title,
        String file,
        byte[] pdf,
        int pages,
        PaperAccess access,
        List<String> remarks,
        List<Heading> headings,
        Claims claims,
        String language,
        Origin origin) {

    /** A bookmark of a paper; the page is counted from the paper's first. */
    public record Heading(String title, int page) {}

    /**
     * Where a paper of others comes from.
     *
     * @param paper as its person handed it in
     * @param prepared what went on of it
     */
    record Origin(AgendaPaper paper, PreparedPaper prepared) {

        Declared declared() {
            return prepared.declared();
        }

        List<AttachedFiles.Attached> attached() {
            return prepared.attached();
        }
    }

    /** Label and title in one line. */
    public String name() {
        return label.isEmpty() ? title : label + ": " + title;
    }

    /** What of it those who are to read it should know: what was left out, and what proves nothing here. */
    public List<String> forMembers() {
        return origin == null ? List.of() : origin.prepared().forMembers();
    }
}
