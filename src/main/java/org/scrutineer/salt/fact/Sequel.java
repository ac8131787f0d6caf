package org.scrutineer.salt.fact;

import java.time.LocalDate;

/**
 * What followed an event, as far as it is known.
 *
 * @param event the request, period of short-term support or review it followed
 * @param label one of the sequels of the return
 * @param known the day on which it became known
 * @param setting where the sequel is long-term support: one of the eight columns of LTS001; otherwise empty
 */
public record Sequel(String event, String label, LocalDate known, String setting) implements Fact {

    @Override
    public String table() {
        return "sequel";
    }

    @Override
    public String describe() {
        return label + (setting.isEmpty() ? "" : " [" + setting + "]") + ", known " + known + " (" + event + ")";
    }
}
