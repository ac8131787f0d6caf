package org.scrutineer.ascof.central.waiting;

import java.time.LocalDate;

/**
 * One wait of one person. Personal data.
 *
 * @param to what was waited for
 * @param person the council's identifier
 * @param request the request, as the why-trail words it
 * @param response what ended the wait, likewise
 * @param ended the day on which it started, by which the wait is placed
 * @param days from the request to that day
 * @param band age band of the response
 */
public record Wait(To to, String person, String request, String response, LocalDate ended, int days, String band) {

    /** What is waited for. */
    public enum To {
        /** Part 1: an assessment, or a service before it, or the request itself. */
        FIRST_RESPONSE("first response"),
        /** Part 2. */
        FIRST_SERVICE("first service");

        private final String label;

        To(String label) {
            this.label = label;
        }

        /** As waiting-times.csv writes it. */
        public String label() {
            return label;
        }
    }
}
