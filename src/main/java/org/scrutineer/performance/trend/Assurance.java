package org.scrutineer.performance.trend;

/** Whether the process as it is can be relied on to reach its target (MDC). */
public enum Assurance {
    HIT("will reach its target unless something changes"),
    MISS("will miss its target unless something changes"),
    CHANCE("will hit or miss the target by chance"),
    UNREAD("");

    private final String words;

    Assurance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
