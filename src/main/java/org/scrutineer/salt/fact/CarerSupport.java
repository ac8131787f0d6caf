package org.scrutineer.salt.fact;

import java.time.LocalDate;

/**
 * Support of an unpaid carer.
 *
 * @param type column of LTS003
 * @param end null while it goes on
 * @param assessed Jointly, Separately, None, or empty
 */
public record CarerSupport(String carerId, String type, LocalDate start, LocalDate end, String assessed)
        implements Fact {

    @Override
    public String table() {
        return "carer";
    }

    @Override
    public String describe() {
        return type + " " + start + " to " + (end == null ? "open" : end) + " (" + carerId + ")";
    }
}
