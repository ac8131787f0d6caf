package org.scrutineer.performance.contacts;

import java.time.LocalDateTime;
import org.scrutineer.salt.Settings;

/**
 * One thing that a clock runs on.
 *
 * @param began   when the clock began to run
 * @param stopped when it was stopped, or null
 * @param due     the last moment at which stopping it is in time; null while there is no limit
 */
public record Running(LocalDateTime began, LocalDateTime stopped, LocalDateTime due) {

    static Running of(InformationRequest request, Settings settings) {
        Clock clock = Clock.named(request.freedomOfInformation() ? "freedom-of-information" : "data-subject");
        return new Running(request.received().atStartOfDay(), request.answered() == null ? null : request.answered().atStartOfDay(), Clock.endOf(clock.due(request.received(), settings)));
    }

    /** A referral on the day on which the process went on is in time: days have no hours here. */
    static Running of(AdvocacyNeed need) {
        return new Running(need.needed().atStartOfDay(), need.referred() == null ? null : need.referred().atStartOfDay(), Clock.endOf(need.processStarted()));
    }

    static Running of(Contact contact) {
        return new Running(contact.received(), contact.acted(), Clock.named("acted-on").due(contact.received()));
    }

    /** Whether it ran at any time from a moment until before another. */
    boolean ranIn(LocalDateTime from, LocalDateTime until) {
        return began.isBefore(until) && (stopped == null || !stopped.isBefore(from));
    }

    /** How it stood just before a moment: what happened later was not known. */
    public ClockState stateBefore(LocalDateTime moment) {
        if (stopped != null && stopped.isBefore(moment)) {
            return due == null || !stopped.isAfter(due) ? ClockState.IN_TIME : ClockState.LATE;
        }
        return due != null && due.isBefore(moment) ? ClockState.OVERDUE : ClockState.OPEN;
    }
}
