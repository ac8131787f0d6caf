package org.scrutineer.performance.trend;

import org.scrutineer.rules.Words;

/** Whether the process as it is can be relied on to reach its target (MDC). */
public enum Assurance {
    HIT,
    MISS,
    CHANCE,
    UNREAD;

    public String words() {
        return Words.english().of(this);
    }
}
