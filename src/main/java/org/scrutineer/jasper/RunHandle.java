package org.scrutineer.jasper;

import org.scrutineer.run.ReportRun;

/**
 * What a template gets as its parameter {@link #PARAMETER}: nothing that it can look into. Only the query language
 * opens it, and gives rows that may be printed. A book hands it on to its parts.
 */
public final class RunHandle {

    /**
     * The report parameter that hands a run from a book, or from a server's data source, to whoever asks a question.
     */
    public static final String PARAMETER = "SCRUTINEER_RUN";

    private final ReportRun run;
    private final RunProvider provider;

    private RunHandle(ReportRun run, RunProvider provider) {
        this.run = run;
        this.provider = provider;
    }

    /** Stands for a run. */
    public static RunHandle of(ReportRun run) {
        return new RunHandle(run, null);
    }

    /** The same with the run that was made. */
    RunHandle with(ReportRun made) {
        return new RunHandle(made, provider);
    }

    /** Stands for what makes runs when a period is known. */
    public static RunHandle of(RunProvider provider) {
        return new RunHandle(null, provider);
    }

    /** The run; null where it has still to be made. */
    ReportRun run() {
        return run;
    }

    /** What makes runs; null outside a server. */
    RunProvider provider() {
        return provider;
    }

    @Override
    public String toString() {
        return "Scrutineer";
    }
}
