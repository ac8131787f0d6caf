package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutineer.salt.fact.CarerFile;
import org.scrutineer.salt.fact.CarerSupport;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.fact.Person;

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
    static CarerFile of(Person person, LocalDate firstDay, List<CldEvent> events, EventFindings findings) {
        List<CarerSupport> support = new ArrayList<>();
        String id = person.id();
        boolean dead = person.deadBefore(firstDay);
        for (CldEvent event : events) {
            add(id, event, type(event), dead, support, findings);
            // The published code takes every row of the submission, one request in two rows among them.
            for (CldEvent repeated : event.repeats) {
                if (!type(repeated).isEmpty() && !type(repeated).equals(type(event))) {
                    add(id, repeated, type(repeated), dead, support, findings);
                }
            }
        }
        return support.isEmpty() ? null : new CarerFile(id, person.born(), support);
    }

    private static void add(
            String id, CldEvent event, String type, boolean dead, List<CarerSupport> support, EventFindings findings) {
        if (type.isEmpty() || dead) {
            event.excluded = dead ? RequestSequel.DEAD : RULE;
            return;
        }
        if (type.equals(DIRECT)) {
            findings.unable(id, "LTS003", NO_MECHANISM);
        }
        event.count();
        support.add(new CarerSupport(id, type, event.start, event.end, ""));
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
        if (event.isService()) {
            return "";
        }
        if (event.outcomeClean.equals(SIGNPOSTED)) {
            return ADVICE;
        }
        return ASSESSING.contains(event.type) ? NONE : "";
    }
}
