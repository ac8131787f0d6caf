package org.scrutineer.ascof.central;

import java.time.LocalDate;

/**
 * A stay in hospital as the council has it.
 *
 * @param id the row it comes from
 * @param person the council's identifier
 * @param admission null where only discharges are recorded
 * @param discharge the day of the discharge
 * @param emergency whether the admission was an emergency
 * @param died whether the person died in hospital
 */
public record HospitalStay(
        String id, String person, LocalDate admission, LocalDate discharge, boolean emergency, boolean died) {

    /** The day by which support before the stay is told. */
    LocalDate began() {
        return admission == null ? discharge : admission;
    }

    /** Whether its days are in order. */
    boolean inOrder() {
        return admission == null || admission.isBefore(discharge);
    }

    String describe() {
        return "in hospital " + (admission == null ? "" : admission + " ") + "to " + discharge + " (" + id + ")";
    }
}
