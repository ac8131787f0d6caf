package org.scrutineer.cli.pack;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.pdf.agenda.AgendaBook;
import org.scrutineer.pdf.agenda.AgendaPart;
import org.scrutineer.performance.AgendaItem;

/** The lines of the agenda front sheet: the items, then the papers of the file with their pages. */
public final class AgendaSheet {

    private static final List<String> FIELDS = List.of("section", "kind", "number", "title", "text", "where", "link");

    private AgendaSheet() {}

    /**
     * The rows of the front sheet.
     *
     * @param parts the papers, in the order of the rows that have one
     * @param firstPage of each paper
     * @param contact whom to ask for an accessible version, or empty
     */
    public static TableDataSource rows(
            List<AgendaItem> agenda, List<AgendaPart> parts, List<Integer> firstPage, String contact) {
        List<Object[]> lines = new ArrayList<>();
        int part = 0;
        String item = null;
        int within = 0;
        for (AgendaItem row : agenda) {
            boolean first = !row.item().equals(item);
            within = first ? 0 : within + 1;
            item = row.item();
            String where = row.hasPaper()
                    ? (row.label().isEmpty() ? "page " : row.label() + ", page ") + firstPage.get(part)
                    : without(row, agenda);
            String number = first ? row.item() : (char) ('a' + (within - 1) % 26) + ")";
            lines.add(new Object[] {
                "Agenda",
                first ? "ITEM" : "PART",
                number,
                row.title(),
                row.recommendation(),
                where,
                row.hasPaper() ? AgendaBook.PAPER_LINK + part : null
            });
            part += row.hasPaper() ? 1 : 0;
        }
        for (int i = 0; i < parts.size(); i++) {
            lines.add(new Object[] {
                "Papers in this file",
                "PAPER",
                "",
                parts.get(i).name(),
                "",
                String.valueOf(firstPage.get(i)),
                AgendaBook.PAPER_LINK + i
            });
            for (AgendaPart.Heading heading : parts.get(i).headings()) {
                lines.add(new Object[] {
                    "Papers in this file",
                    "HEADING",
                    "",
                    heading.title(),
                    "",
                    String.valueOf(firstPage.get(i) + heading.page() - 1),
                    AgendaBook.PAPER_LINK + i + ":" + heading.page()
                });
            }
        }
        lines.addAll(notes(parts, firstPage, contact));
        return new TableDataSource(FIELDS, lines);
    }

    /** What members should know of papers before they read them. */
    private static List<Object[]> notes(List<AgendaPart> parts, List<Integer> firstPage, String contact) {
        List<Object[]> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            AgendaPart part = parts.get(i);
            List<String> said = new ArrayList<>();
            if (!part.access().accessible()) {
                said.add(part.access().forMembers());
                said.add(
                        contact.isEmpty()
                                ? "Ask its author, or the officer who sent you this agenda, for a version that you can "
                                        + "read."
                                : "Ask " + contact + " for a version that you can read.");
            }
            said.addAll(part.forMembers());
            if (!said.isEmpty()) {
                lines.add(new Object[] {
                    "Before you read the papers",
                    "NOTE",
                    "",
                    part.name(),
                    String.join(" ", said),
                    "page " + firstPage.get(i),
                    AgendaBook.PAPER_LINK + i
                });
            }
        }
        return lines;
    }

    /**
     * The appendix of a line that has no paper here; where its papers are on further lines of the item, they say where.
     */
    private static String without(AgendaItem row, List<AgendaItem> agenda) {
        boolean inParts = agenda.stream()
                .anyMatch(other -> other != row
                        && other.hasPaper()
                        && other.item().equals(row.item())
                        && other.appendix().startsWith(row.appendix()));
        return row.label().isEmpty() || inParts ? row.label() : row.label() + ", not in this file";
    }
}
