package org.scrutineer.performance.trend;

/** Whether the process as it is can be relied on to reach its target (MDC). */
public enum Assurance {
    HIT,
    MISS,
    CHANCE,
    UNREAD
}
