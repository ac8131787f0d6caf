package org.scrutineer.ascof.central.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.scrutineer.ascof.central.CentralEvent;
import org.scrutineer.ascof.central.CentralPerson;
import org.scrutineer.ascof.central.Constants;

/** Which requests, assessments and services the method looks at (waiting_times_method.sql, stages 1 and 2.3). */
final class WaitRules {

    private static final LocalDate FROM = LocalDate.of(2023, 4, 1);
    private static final LocalDate RELEASE_2 = LocalDate.of(2025, 7, 1);
    private static final String TO_REABLEMENT = "Progress to reablement/ST-Max";
    private static final String TO_SUPPORT = "Progress to support planning or services";
    private static final String CONTINUES = "Continuation of support or services";
    private static final Set<String> TO_SERVICE = Set.of(TO_REABLEMENT, TO_SUPPORT, CONTINUES);
    private static final Set<String> PROGRESS = Set.of(
            TO_REABLEMENT,
            TO_SUPPORT,
            CONTINUES,
            "Progress to assessment, review or reassessment",
            "Release 1 specification only: Not mapped");
    private static final String HOSPITAL = "Admitted to hospital";
    private static final Set<String> LONG_TERM = Set.of("Nursing", "Residential", "Community", "Prison");
    private static final Set<String> SHORT_TERM = Set.of("ST-Max", "Other short term");
    private static final String LOW_LEVEL = "Ongoing low level";

    private final Constants constants;

    WaitRules(Constants constants) {
        this.constants = constants;
    }

    /** Whether an event is one that the method puts in order; of requests only those that wait for something. */
    boolean concerns(CentralPerson person, CentralEvent event) {
        if (person.born() == null || person.age(event.start()) < constants.of("waiting.age")) {
            return false;
        }
        String service = event.service();
        return switch (event.type()) {
            case "Request" -> waits(person, event);
            case "Assessment" -> isAssessment(event);
            case "Service" -> LONG_TERM.contains(service) || SHORT_TERM.contains(service) || service.equals(LOW_LEVEL);
            default -> false;
        };
    }

    private static boolean isAssessment(CentralEvent event) {
        String type = event.more().assessment();
        return type.equals("Short term assessment") || type.equals("Long term assessment");
    }

    /** A blank outcome falls out as the code runs, since SQL's NULL NOT IN is not true. */
    private boolean waits(CentralPerson person, CentralEvent request) {
        String outcome = request.outcome();
        return request.isClient()
                && !request.start().isBefore(FROM)
                && !outcome.isEmpty()
                && !outcome.startsWith("NFA")
                && !outcome.equals(HOSPITAL)
                && !existing(person.events(), request);
    }

    /** Whether the person had long-term support within 12 months, or short-term support within 3. */
    private boolean existing(List<CentralEvent> events, CentralEvent request) {
        LocalDate longTerm = request.start().minusMonths(constants.of("waiting.long.months"));
        LocalDate shortTerm = request.start().minusMonths(constants.of("waiting.short.months"));
        return events.stream()
                .anyMatch(event -> event.isService()
                        && event.start().isBefore(request.start())
                        && ((LONG_TERM.contains(event.service())
                                        && !event.last().isBefore(longTerm))
                                || (SHORT_TERM.contains(event.service())
                                        && !event.last().isBefore(shortTerm))));
    }

    /** Whether an assessment says that a service will follow. */
    static boolean leadsToService(CentralEvent assessment) {
        return TO_SERVICE.contains(assessment.outcome());
    }

    /** Whether a request may be its own first response: a Release 1 request flagged as a conversation. */
    static boolean answersItself(CentralEvent request) {
        return request.start().isBefore(RELEASE_2)
                && request.more().conversation()
                && PROGRESS.contains(request.outcome());
    }
}
