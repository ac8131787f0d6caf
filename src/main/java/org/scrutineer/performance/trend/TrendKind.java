package org.scrutineer.performance.trend;

/** How a series can be drawn and read, by how many points it has since its last break. */
public enum TrendKind {
    /** Fewer than 8 points: a line, which is not read. */
    RUN_LINE("run line"),
    /** From 8 points: a line with its median. */
    RUN_CHART("run chart"),
    /** From 12 points: a process behaviour chart, XmR. */
    PROCESS("SPC chart");

    private final String words;

    TrendKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
