package org.scrutineer.salt.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A discharge from hospital.
 *
 * @param reablementStart null where no reablement followed
 * @param atHome whether at home 91 days later; empty while not known
 */
public record HospitalDischarge(String id, LocalDate date, LocalDate reablementStart, Optional<Boolean> atHome)
        implements Fact {

    @Override
    public String table() {
        return "hospital_discharge";
    }

    @Override
    public String describe() {
        return "discharge of " + date + (reablementStart == null ? "" : ", reablement from " + reablementStart) + " ("
                + id + ")";
    }
}
