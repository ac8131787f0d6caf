package org.scrutineer.cli;

import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells a person at a terminal how far a command is, on standard error; silent when nobody watches. */
final class Progress implements AutoCloseable {

    private final ProgressBar bar;

    /** @param steps how many times {@link #step} will be called */
    Progress(String task, int steps) {
        this.bar = !atTerminal()
                ? null
                : new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(steps)
                        .setStyle(ProgressBarStyle.ASCII)
                        .continuousUpdate()
                        .build();
    }

    /**
     * Whether a person may be watching. From Java 22 on there is a console whether or not anyone does, and a method
     * that tells which; Java 17, which the program is compiled for, does not have the method.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean atTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
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
