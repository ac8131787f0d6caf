package org.scrutineer.performance.trend;

/** What the latest point says of the process (MDC). */
public enum Variation {
    CONCERN("concern", "special cause that is a concern"),
    IMPROVEMENT("improvement", "special cause that is an improvement"),
    CHANGE("special cause", "special cause, where neither high nor low is better"),
    COMMON("no special cause", "no special cause: it varies within its usual range"),
    UNREAD("too few points", "too few points to tell a change from chance");

    private final String word;
    private final String sentence;

    Variation(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** For a cell. */
    public String word() {
        return word;
    }

    /** In full, without a full stop. */
    public String sentence() {
        return sentence;
    }
}
