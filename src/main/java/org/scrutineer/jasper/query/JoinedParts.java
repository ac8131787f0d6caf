package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.performance.paper.PaperPart;
import org.scrutineer.performance.paper.SectionKind;
import org.scrutineer.run.ReportRun;

/**
 * Parts that share their pages: short tables of blocks that follow one another are one part of the book, so that each
 * does not leave the rest of a page empty. Each keeps its heading, number and place in the contents.
 */
final class JoinedParts {

    /** The template that prints several blocks after one another. */
    private static final String SHARED = "dashboard";

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
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private static boolean shares(PaperPart part) {
        return part.kind() == SectionKind.SCORECARD && part.template().equals(SHARED);
    }
}
