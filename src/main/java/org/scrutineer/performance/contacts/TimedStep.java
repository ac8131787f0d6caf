package org.scrutineer.performance.contacts;

import java.time.LocalDateTime;
import org.scrutineer.salt.Settings;

/**
 * A step with a time limit: when it began, when it was done and when it was due.
 *
 * @param began when the clock began to run
 * @param stopped when it was stopped, or null
 * @param due the last moment at which stopping it is in time; null while there is no limit
 */
public record TimedStep(LocalDateTime began, LocalDateTime stopped, LocalDateTime due) {

    static TimedStep of(InformationRequest request, Settings settings) {
        TimeLimit clock = TimeLimit.named(request.freedomOfInformation() ? "freedom-of-information" : "data-subject");
        return new TimedStep(
                request.received().atStartOfDay(),
                request.answered() == null ? null : request.answered().atStartOfDay(),
                TimeLimit.endOf(clock.due(request.received(), settings)));
    }

    /** A referral on the day on which the process went on is in time: days have no hours here. */
    static TimedStep of(AdvocacyNeed need) {
        return new TimedStep(
                need.needed().atStartOfDay(),
                need.referred() == null ? null : need.referred().atStartOfDay(),
                TimeLimit.endOf(need.processStarted()));
    }

    static TimedStep of(Contact contact) {
        return new TimedStep(
                contact.received(), contact.acted(), TimeLimit.named("acted-on").due(contact.received()));
    }

    /** Whether it ran at any time from a moment until before another. */
    boolean ranIn(LocalDateTime from, LocalDateTime until) {
        return began.isBefore(until) && (stopped == null || !stopped.isBefore(from));
    }

    /** How it stood just before a moment: what happened later was not known. */
    public TimeLimitState stateBefore(LocalDateTime moment) {
        if (stopped != null && stopped.isBefore(moment)) {
            return due == null || !stopped.isAfter(due) ? TimeLimitState.IN_TIME : TimeLimitState.LATE;
        }
        return due != null && due.isBefore(moment) ? TimeLimitState.OVERDUE : TimeLimitState.OPEN;
    }
}
