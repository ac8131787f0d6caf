package org.scrutineer.rules;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the program was last busy with, so that a fault of its own can say where it happened. It is only ever told to a
 * person who ran a command; nothing is decided by it. Several runs at once, as on a server, tell each other's.
 */
public final class CurrentTask {

    private static final Map<Kind, String> LAST = new EnumMap<>(Kind.class);

    /** What there is to be busy with, from the whole to the part. */
    public enum Kind {
        REPORT("the report"),
        TABLE("the table"),
        MEASURE("the measure"),
        INDICATOR("the indicator");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private CurrentTask() {}

    /** Says what is begun. */
    public static void on(Kind kind, String name) {
        synchronized (LAST) {
            LAST.put(kind, name);
        }
    }

    /** Forgets everything: a new command begins. */
    public static void begin() {
        synchronized (LAST) {
            LAST.clear();
        }
    }

    /** In words, such as {@code the report activity, the indicator KPI-01}; empty when nothing was begun. */
    public static String said() {
        synchronized (LAST) {
            StringBuilder said = new StringBuilder();
            LAST.forEach((kind, name) -> said.append(said.isEmpty() ? "" : ", ")
                    .append(kind.word)
                    .append(' ')
                    .append(name));
            return said.toString();
        }
    }
}
