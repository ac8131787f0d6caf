package org.scrutineer.performance.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Somebody who asked for an assessment.
 *
 * @param assessed the day on which the assessment was completed, or null
 */
public record AssessmentWait(String id, LocalDate requested, LocalDate assessed) {

    /** Whether somebody waits at the end of a day. */
    public boolean waitsOn(LocalDate day) {
        return !requested.isAfter(day) && (assessed == null || assessed.isAfter(day));
    }

    /** How long somebody has waited by a day. */
    public long daysBy(LocalDate day) {
        return ChronoUnit.DAYS.between(requested, day);
    }
}
