package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutineer.salt.fact.CarerFile;
import org.scrutineer.salt.fact.CarerSupport;

/** What a carer was given (LTS003): a direct service by its mechanism, information and advice, or no direct support. */
final class CarerTypes {

    static final Rule RULE = Rule.of("C-CARER");
    private static final String ADVICE = "Information, Advice and Other Universal Services / Signposting";
    private static final String NONE = "No Direct Support Provided to Carer";
    private static final String SIGNPOSTED = "Universal Services / Signposted to other services";
    private static final Set<String> ASSESSING = Set.of("Assessment", "Review");

    private CarerTypes() {
    }

    /** The carer's file; null where no event gives a type of support. */
    static CarerFile of(String id, java.time.LocalDate born, List<CldEvent> events, Findings findings) {
        List<CarerSupport> support = new ArrayList<>();
        for (CldEvent event : events) {
            String type = type(event);
            if (type.isEmpty()) {
                event.excluded = RULE;
                if (event.isService()) {
                    findings.unable(id, "LTS003", LongTermSettings.RULE);
                }
            } else {
                event.count();
                support.add(new CarerSupport(id, type, event.start, event.end, ""));
            }
        }
        return support.isEmpty() ? null : new CarerFile(id, born, support);
    }

    private static String type(CldEvent event) {
        if (event.isService()) {
            return event.service.equals("Direct to carer") ? event.mechanism : event.service.equals("Involving the cared-for") ? NONE : "";
        }
        if (Outcomes.of(event.outcome).sts001().equals(SIGNPOSTED)) {
            return ADVICE;
        }
        return ASSESSING.contains(event.type) ? NONE : "";
    }
}
