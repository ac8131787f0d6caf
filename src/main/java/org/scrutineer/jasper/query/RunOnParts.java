package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.performance.paper.PaperPart;
import org.scrutineer.run.ReportRun;

/**
 * Parts of a paper that follow one another on the same pages, so that a short one does not leave the rest of its page
 * empty. Each keeps its heading, number and place in the contents. A broad page, a cover and a council's own template
 * stand between them as before.
 */
final class RunOnParts {

    /** The template that prints parts after one another; as a word of the query, what asks for its rows. */
    static final String TEMPLATE = "run-on";

    /** The templates that it has a place for: upright, with a heading that the text above may come close to. */
    private static final Set<String> FOLLOWING =
            Set.of("narrative", "dashboard", "councils", "activity", "salt-numbers", "notes");

    /** Those that need little room, and see to it themselves. */
    private static final Set<String> NEEDS_LITTLE = Set.of("narrative", "notes");

    private RunOnParts() {}

    /** The parts of a book with each row of such parts in the place of one; its tables are their places. */
    static List<PaperPart> of(List<PaperPart> parts, ReportRun run) {
        List<PaperPart> book = new ArrayList<>();
        int i = 0;
        while (i < parts.size()) {
            int end = i;
            while (end < parts.size() && follows(parts.get(end), run)) {
                end++;
            }
            if (end - i > 1) {
                PaperPart first = parts.get(i);
                String places =
                        IntStream.range(i, end).mapToObj(Integer::toString).collect(Collectors.joining(" "));
                book.add(new PaperPart(first.kind(), TEMPLATE, first.title(), first.appendix(), first.block(), places));
                i = end;
            } else {
                book.add(parts.get(i));
                i++;
            }
        }
        return book;
    }

    private static boolean follows(PaperPart part, ReportRun run) {
        return FOLLOWING.contains(part.template())
                && !run.request().templates().hashes().containsKey(part.template());
    }

    /**
     * Whether a part begins a new page where less than half of one is left. Our choice, because a part that begins
     * lower pushes as much to its own last page as it saves on the one before.
     */
    static boolean needsRoom(PaperPart part) {
        return !NEEDS_LITTLE.contains(part.template());
    }
}
