package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutineer.performance.paper.PaperPart;
import org.scrutineer.performance.paper.SaltTables;
import org.scrutineer.performance.paper.SectionKind;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.layout.TableLayout;

/**
 * The parts of a paper as its book prints them. Short tables of blocks that follow one another share their pages, so
 * that each does not leave the rest of a page empty. Tables of the return stand on upright pages, and on broad ones
 * only where a table is too wide. Each keeps its heading, number and place in the contents.
 */
final class JoinedParts {

    /** The template that prints several blocks after one another. */
    private static final String SHARED = "dashboard";

    private static final String BROAD = "salt";
    private static final String UPRIGHT = "salt-upright";

    private JoinedParts() {}

    /** The parts as the book prints them; a council's own template in that place gets one block at a time. */
    static List<PaperPart> of(List<PaperPart> parts, ReportRun run) {
        boolean own = run.request().templates().hashes().containsKey(SHARED);
        List<PaperPart> joined = new ArrayList<>();
        for (PaperPart part : parts) {
            PaperPart before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (!own && before != null && shares(before) && shares(part)) {
                joined.set(
                        joined.size() - 1,
                        new PaperPart(
                                before.kind(),
                                before.template(),
                                before.title(),
                                before.appendix(),
                                before.block() + " " + part.block(),
                                before.tables()));
            } else if (part.kind() == SectionKind.SALT
                    && part.template().equals(BROAD)
                    && part.title().isEmpty()
                    && !run.request().templates().hashes().containsKey(BROAD)) {
                joined.addAll(turned(part, run));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /**
     * The measures of the return in their order, those that follow one another on pages of one kind together. The last
     * tables of a broad measure stand on the upright pages after it where they fit them.
     */
    private static List<PaperPart> turned(PaperPart part, ReportRun run) {
        Map<String, List<TableLayout>> measures = SaltTables.of(part.tables(), run.rules()).stream()
                .collect(Collectors.groupingBy(TableLayout::measure, LinkedHashMap::new, Collectors.toList()));
        List<PaperPart> parts = new ArrayList<>();
        List<List<TableLayout>> all = List.copyOf(measures.values());
        for (int i = 0; i < all.size(); i++) {
            List<TableLayout> tables = all.get(i);
            boolean uprightNext = i + 1 < all.size() && broad(all.get(i + 1), run) == 0;
            int least = broad(tables, run);
            int broad = least == 0 || uprightNext ? least : tables.size();
            add(parts, part, BROAD, tables.subList(0, broad), "");
            add(
                    parts,
                    part,
                    UPRIGHT,
                    tables.subList(broad, tables.size()),
                    broad == 0 ? "" : SaltTablesQuery.CONTINUED);
        }
        return parts;
    }

    /** How many tables of a measure there are up to the last that needs a broad page. */
    private static int broad(List<TableLayout> tables, ReportRun run) {
        int broad = tables.size();
        while (broad > 0 && SaltTablesQuery.upright(tables.get(broad - 1), run)) {
            broad--;
        }
        return broad;
    }

    private static void add(
            List<PaperPart> parts, PaperPart part, String template, List<TableLayout> tables, String how) {
        if (tables.isEmpty()) {
            return;
        }
        PaperPart before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        String words = SaltTables.words(tables);
        String continued = how;
        if (before != null && before.template().equals(template)) {
            parts.remove(parts.size() - 1);
            words = before.tables() + " " + words;
            continued = before.block();
        }
        parts.add(new PaperPart(part.kind(), template, "", part.appendix(), continued, words));
    }

    private static boolean shares(PaperPart part) {
        return part.kind() == SectionKind.SCORECARD && part.template().equals(SHARED);
    }
}
