package org.scrutineer.salt.fact;

import java.time.LocalDate;

/**
 * A stretch of long-term support.
 *
 * @param end     null while it goes on
 * @param setting support setting and delivery mechanism together: one of the eight columns of LTS001
 */
public record LongTermSupport(String id, LocalDate start, LocalDate end, String setting, boolean temporary) implements Fact {

    @Override
    public String table() {
        return "long_term_support";
    }

    @Override
    public String describe() {
        return setting + " " + start + " to " + (end == null ? "open" : end) + (temporary ? ", temporary" : "") + " (" + id + ")";
    }
}
