package org.scrutineer.extract.cld;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.fact.SupportStatus;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.RuleSet;

/**
 * Long-term support with its column of LTS001: setting and, in the community and in prison, the delivery mechanism.
 * Support without a mechanism stays in the return, beside its tables.
 */
final class LongTermSettings {

    static final Rule RULE = Rule.of("C-MECHANISM");
    static final Rule SEVERAL = Rule.of("C-SETTINGS");
    private static final Set<String> COLUMNS =
            RuleSet.everyYear().layout().table("LTS001a", "1a").columns().lines().stream()
                    .map(Line::label)
                    .collect(Collectors.toUnmodifiableSet());

    private LongTermSettings() {}

    /** The column of a service; empty where it is not long-term or lacks a mechanism of the return. */
    static String column(CldEvent event) {
        if (!Services.longTerm(event)) {
            return "";
        }
        String column = COLUMNS.contains(event.service) ? event.service : event.service + ": " + event.mechanism;
        return COLUMNS.contains(column) ? column : "";
    }

    static void derive(ClientEvents client, EventFindings findings) {
        List<CldEvent> services = client.longTerm();
        for (int i = 0; i < services.size(); i++) {
            CldEvent event = services.get(i);
            String column = column(event);
            if (column.isEmpty()) {
                findings.unable(client.id(), "LTS001", RULE);
                findings.odd(
                        event,
                        "delivery_mechanism",
                        "L-COLUMN",
                        event.mechanism.isEmpty() ? "nothing" : event.mechanism,
                        "a mechanism that the return has for " + event.service + " support");
            }
            addFacts(client, event, column);
            for (int j = 0; j < i; j++) {
                if (services.get(j).openOn(event.start)
                        && !column(services.get(j)).equals(column)) {
                    findings.conflict(client.id(), "LTS001", SEVERAL);
                }
            }
        }
    }

    /** The event's fact, and one for each repeated row that says something else of the person. */
    private static void addFacts(ClientEvents client, CldEvent event, String column) {
        SupportStatus status = status(event);
        client.longTermFacts().add(fact(event, column, status));
        for (CldEvent repeated : event.repeats) {
            SupportStatus other = status(repeated);
            if (!other.equals(status)) {
                client.longTermFacts().add(fact(repeated, column, other));
            }
        }
    }

    private static SupportStatus status(CldEvent event) {
        return new SupportStatus(
                event.reason, event.unpaidCarer, event.employment, event.accommodation, event.gender, event.ethnicity);
    }

    private static LongTermSupport fact(CldEvent event, String column, SupportStatus status) {
        event.count();
        return new LongTermSupport(
                event.called("L"),
                event.start,
                event.end,
                column.isEmpty() ? event.service + ": " + LongTermSupport.NO_MECHANISM : column,
                false,
                status);
    }
}
