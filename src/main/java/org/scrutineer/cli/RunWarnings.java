package org.scrutineer.cli;

import java.io.PrintWriter;
import org.scrutineer.jasper.ReportRun;

/** What should be known before anything is printed: a sentence that its figures contradict is cheap to mend now, and not after the paper has gone out. */
final class RunWarnings {

    private RunWarnings() {
    }

    static void print(ReportRun run, PrintWriter answer) {
        run.prose().forEach(finding -> answer.println("warning: " + finding));
        answer.flush();
    }
}
