package org.scrutineer.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells a person at a terminal how far a command is, on standard error; silent when nobody watches. */
final class Progress implements AutoCloseable {

    private final ProgressBar bar;

    /** @param steps how many times {@link #step} will be called */
    Progress(String task, int steps) {
        this.bar = System.console() == null
                ? null
                : new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(steps)
                        .setStyle(ProgressBarStyle.ASCII)
                        .continuousUpdate()
                        .build();
    }

    /** Begins the next step. */
    void step(String what) {
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(what);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
