package org.scrutineer.performance.contacts;

/** How something stands against its clock; it is always in exactly one of these. */
public enum TimeLimitState {
    IN_TIME("In time"),
    LATE("Late"),
    OPEN("Open, not yet due"),
    OVERDUE("Open, overdue");

    private final String words;

    TimeLimitState(String words) {
        this.words = words;
    }

    /** As a column is headed. */
    public String words() {
        return words;
    }
}
