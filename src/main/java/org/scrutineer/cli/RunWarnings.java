package org.scrutineer.cli;

import java.io.PrintWriter;
import java.util.List;
import org.scrutineer.performance.prose.ProseFinding;
import org.scrutineer.run.ReportRun;

/**
 * What should be known before anything is printed: a figure in the wrong unit, or a sentence that its figures
 * contradict, is cheap to mend now, and not after the paper has gone out.
 */
final class RunWarnings {

    private RunWarnings() {}

    static void print(ReportRun run, PrintWriter answer) {
        List<ProseFinding> prose = run.prose();
        doubts(run, answer);
        prose.forEach(finding -> answer.println("warning: " + finding));
        answer.flush();
    }

    /** What is likely to be wrong with the figures that a run has read. */
    static void doubts(ReportRun run, PrintWriter answer) {
        run.doubts().stream().limit(Main.MANY).forEach(doubt -> answer.println("warning: " + doubt));
        if (run.doubts().size() > Main.MANY) {
            answer.println("warning: and " + (run.doubts().size() - Main.MANY) + " more, which validate lists");
        }
    }
}
