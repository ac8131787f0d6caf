package org.scrutineer.performance.trend;

import org.scrutineer.rules.Words;

/** What the latest point says of the process (MDC). */
public enum Variation {
    CONCERN("special cause that is a concern"),
    IMPROVEMENT("special cause that is an improvement"),
    CHANGE("special cause, where neither high nor low is better"),
    COMMON("no special cause: it varies within its usual range"),
    UNREAD("too few points to tell a change from chance");

    private final String sentence;

    Variation(String sentence) {
        this.sentence = sentence;
    }

    /** For a cell. */
    public String word() {
        return Words.english().of(this);
    }

    /** In full, without a full stop. */
    public String sentence() {
        return sentence;
    }
}
