package org.scrutineer.ascof.central.waiting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.scrutineer.ascof.central.CentralEvent;
import org.scrutineer.ascof.central.CentralPerson;
import org.scrutineer.ascof.central.Constants;

/** The waits of one person (waiting_times_method.sql, stages 2 and 3). */
public final class WaitingTimes {

    private static final int OLDER = 65;
    private static final Comparator<CentralEvent> ORDER = Comparator.comparing(CentralEvent::start)
            .thenComparing(event -> List.of("Request", "Assessment", "Service").indexOf(event.type()))
            .thenComparing(event -> event.more().order(), Comparator.reverseOrder());

    private final WaitRules rules;
    private final LocalDate last;

    /** @param last the last day counted; ages of open services are those of this day */
    public WaitingTimes(Constants constants, LocalDate last) {
        this.rules = new WaitRules(constants);
        this.last = last;
    }

    /** What a request led to, by place in the person's order; -1 for nothing. */
    private record Answer(int response, int service) {

        int through() {
            return Math.max(response, service);
        }
    }

    /** Tells every wait of a person whose response began by the last day. */
    public void count(CentralPerson person, Consumer<Wait> to) {
        List<CentralEvent> events = new ArrayList<>(person.events().stream()
                .filter(event -> !event.start().isAfter(last) && rules.concerns(person, event))
                .toList());
        events.sort(ORDER);
        int through = -1;
        int latestResponse = -1;
        int latestService = -1;
        for (int i = 0; i < events.size(); i++) {
            if (!events.get(i).type().equals("Request")) {
                continue;
            }
            Answer answer = answer(events, i);
            boolean overlaps = through > i
                    || (answer.response >= 0 && answer.response <= latestResponse)
                    || (answer.service >= 0 && answer.service <= latestService);
            if (!overlaps) {
                tell(person, events.get(i), events, answer.response, Wait.To.FIRST_RESPONSE, to);
                tell(person, events.get(i), events, answer.service, Wait.To.FIRST_SERVICE, to);
            }
            through = answer.through();
            latestResponse = Math.max(latestResponse, answer.response);
            latestService = Math.max(latestService, answer.service);
        }
    }

    private static Answer answer(List<CentralEvent> events, int request) {
        int assessment = next(events, request, "Assessment");
        int service = next(events, request, "Service");
        LocalDate start = events.get(request).start();
        boolean itself = WaitRules.answersItself(events.get(request))
                && (assessment < 0 || start.isBefore(events.get(assessment).start()));
        int response = itself ? request : assessment;
        if (service >= 0 && (response < 0 || response > service)) {
            response = service;
        }
        boolean noService = response >= 0
                && events.get(response).type().equals("Assessment")
                && !blockLeadsToService(events, response);
        return new Answer(response, noService ? -1 : service);
    }

    private static int next(List<CentralEvent> events, int after, String type) {
        for (int i = after + 1; i < events.size(); i++) {
            if (events.get(i).type().equals(type)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether any of the assessments that follow each other without a request or a service says so. */
    private static boolean blockLeadsToService(List<CentralEvent> events, int assessment) {
        int first = assessment;
        while (first > 0 && events.get(first - 1).type().equals("Assessment")) {
            first--;
        }
        for (int i = first; i < events.size() && events.get(i).type().equals("Assessment"); i++) {
            if (WaitRules.leadsToService(events.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void tell(
            CentralPerson person,
            CentralEvent asked,
            List<CentralEvent> events,
            int answer,
            Wait.To what,
            Consumer<Wait> to) {
        if (answer >= 0) {
            CentralEvent given = events.get(answer);
            to.accept(new Wait(
                    what,
                    person.id(),
                    asked.describe(),
                    given.describe(),
                    given.start(),
                    (int) ChronoUnit.DAYS.between(asked.start(), given.start()),
                    band(person, given)));
        }
    }

    /** By the age at the end of the response, as the code has it; of an open service at the end of its period. */
    private String band(CentralPerson person, CentralEvent event) {
        LocalDate day = event.end() != null ? event.end() : event.period() != null ? event.period() : last;
        return person.age(day) < OLDER ? "25 to 64" : "65 and above";
    }
}
