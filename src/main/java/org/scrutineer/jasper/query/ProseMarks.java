package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.jasper.Markup;
import org.scrutineer.performance.paper.PaperState;
import org.scrutineer.performance.prose.ProseFinding;
import org.scrutineer.run.ReportRun;

/**
 * Marks sentences that contradict their figures where they stand, and says there what the figures are. A final paper
 * has none: people have accepted each warning, and its manifest says who and why.
 */
final class ProseMarks {

    /** Stands after a sentence, and before what the figures are. */
    static final String DAGGER = "†";

    private ProseMarks() {}

    /** A text with its contradicted sentences marked, and what the figures are; empty where nothing contradicts it. */
    private record Marked(String text, String truth) {

        static Marked of(String text, ReportRun run) {
            String marked = text;
            List<String> truths = new ArrayList<>();
            for (ProseFinding finding : findings(run)) {
                int at = marked.indexOf(finding.sentence());
                if (at >= 0) {
                    int end = at + finding.sentence().length();
                    marked = marked.substring(0, end) + DAGGER + marked.substring(end);
                    truths.add(finding.truth());
                }
            }
            return new Marked(
                    marked,
                    truths.isEmpty()
                            ? ""
                            : DAGGER + " But " + truths.stream().distinct().collect(Collectors.joining("; ")) + ".");
        }
    }

    /** A text as markup. */
    static String marked(String text, ReportRun run) {
        Marked of = Marked.of(text, run);
        return Markup.text(of.text()) + (of.truth().isEmpty() ? "" : " " + Markup.quiet(of.truth()));
    }

    /** A text without markup. */
    static String plain(String text, ReportRun run) {
        Marked of = Marked.of(text, run);
        return of.text() + (of.truth().isEmpty() ? "" : " (" + of.truth() + ")");
    }

    private static List<ProseFinding> findings(ReportRun run) {
        return run.state() == PaperState.FINAL ? List.of() : run.prose();
    }
}
