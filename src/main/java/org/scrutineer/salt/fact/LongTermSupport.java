package org.scrutineer.salt.fact;

import java.time.LocalDate;

/**
 * A stretch of long-term support.
 *
 * @param end null while it goes on
 * @param setting support setting and delivery mechanism together: one of the eight columns of LTS001, or
 *     {@code Community: mechanism unknown} or {@code Prison: mechanism unknown}
 * @param status what this record says of the person; null where the person's own record is what counts
 */
public record LongTermSupport(
        String id, LocalDate start, LocalDate end, String setting, boolean temporary, SupportStatus status)
        implements Fact {

    /** What stands in place of the mechanism where a source has none that the return knows. */
    public static final String NO_MECHANISM = "mechanism unknown";

    /** Support of the SALT contract, where a person's status stands in their own record. */
    public LongTermSupport(String id, LocalDate start, LocalDate end, String setting, boolean temporary) {
        this(id, start, end, setting, temporary, null);
    }

    /** Whether it is support in the community or in prison whose mechanism is not known. */
    public boolean withoutMechanism() {
        return setting.endsWith(NO_MECHANISM);
    }

    @Override
    public String table() {
        return "long_term_support";
    }

    @Override
    public String describe() {
        return setting + " " + start + " to " + (end == null ? "open" : end) + (temporary ? ", temporary" : "") + " ("
                + id + ")";
    }
}
