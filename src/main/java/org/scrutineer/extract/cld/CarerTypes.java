package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutineer.salt.fact.CarerFile;
import org.scrutineer.salt.fact.CarerSupport;
import org.scrutineer.salt.fact.LongTermSupport;

/**
 * What a carer was given (LTS003): a direct service by its mechanism, information and advice, or no direct support.
 * Carers known by association are among them (LTS003 replication code, line 140).
 */
final class CarerTypes {

    static final Rule RULE = Rule.of("C-CARER");
    static final Rule NO_MECHANISM = Rule.of("C-CARER-MECHANISM");
    private static final String ADVICE = "Information, Advice and Other Universal Services / Signposting";
    private static final String NONE = "No Direct Support Provided to Carer";
    private static final String DIRECT = "Direct support: " + LongTermSupport.NO_MECHANISM;
    private static final String SIGNPOSTED = "NFA: Information and advice or signposting";
    private static final Set<String> ASSESSING = Set.of("Assessment", "Review");

    private CarerTypes() {}

    /** The carer's file; null where no event gives a type of support. */
    static CarerFile of(String id, LocalDate born, List<CldEvent> events, EventFindings findings) {
        List<CarerSupport> support = new ArrayList<>();
        for (CldEvent event : events) {
            String type = type(event);
            if (type.isEmpty()) {
                event.excluded = RULE;
                continue;
            }
            if (type.equals(DIRECT)) {
                findings.unable(id, "LTS003", NO_MECHANISM);
            }
            event.count();
            support.add(new CarerSupport(id, type, event.start, event.end, ""));
        }
        return support.isEmpty() ? null : new CarerFile(id, born, support);
    }

    private static String type(CldEvent event) {
        return switch (event.service) {
            case "Direct to carer" -> event.mechanism.isEmpty() ? DIRECT : event.mechanism;
            case "Involving the cared-for" -> NONE;
            case "" -> withoutService(event);
            default -> "";
        };
    }

    private static String withoutService(CldEvent event) {
        if (event.outcomeClean.equals(SIGNPOSTED)) {
            return ADVICE;
        }
        return ASSESSING.contains(event.type) ? NONE : "";
    }
}
