package org.scrutineer.ascof.central;

import java.time.LocalDate;

/**
 * A unique event of a person, its values mapped forward to Release 2, with what its row says of the person.
 *
 * @param id the row it comes from
 * @param client {@code client}, {@code carer} or {@code associate}
 * @param type Request, Assessment, Service or Review
 * @param service kind of service as in rules/central/services.csv or one of the two kinds of support to carers; empty
 *     for other events and where not known
 * @param component service component in lower case; empty where blank
 * @param mechanism delivery mechanism of the return; empty where blank or in no list
 * @param outcome event outcome as in rules/central/outcomes.csv; empty where blank or in no list
 * @param start first day
 * @param end last day, the day of death where that comes first; null while it goes on
 * @param period last day of the reference period that the row stands for; null where there is one submission
 * @param details what the row says of the person
 * @param more what waiting times ask for
 */
public record CentralEvent(
        String id,
        String client,
        String type,
        String service,
        String component,
        String mechanism,
        String outcome,
        LocalDate start,
        LocalDate end,
        LocalDate period,
        Details details,
        Waiting more) {

    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    /**
     * What a row says of the person.
     *
     * @param born null where not known
     * @param died null where alive or not known
     * @param gender Male, Female, Other; anything else is unknown
     * @param reason primary support reason; empty where unknown
     * @param accommodation accommodation status of the return; empty or Unknown where not known
     */
    public record Details(LocalDate born, LocalDate died, String gender, String reason, String accommodation) {}

    /**
     * What waiting times ask for.
     *
     * @param assessment assessment type: {@code short}, {@code long}, or anything else
     * @param conversation whether a request is flagged as a conversation
     * @param order the order in which the rows were sent: the later, the higher
     */
    public record Waiting(String assessment, boolean conversation, long order) {}

    /** The last day, far in the future while it goes on. */
    public LocalDate last() {
        return end == null ? NEVER : end;
    }

    /** Whether it went on at a day. */
    public boolean openOn(LocalDate day) {
        return !start.isAfter(day) && !last().isBefore(day);
    }

    /** Whether it is a service. */
    public boolean isService() {
        return type.equals("Service");
    }

    /** Whether it is of a client, not of a carer. */
    public boolean isClient() {
        return client.equals("client");
    }

    /** Whether it ends before it starts: by the method such a row is a fault and in no measure but 2B and 2C. */
    boolean endsBeforeItStarts() {
        return last().isBefore(start);
    }

    /** As the why-trail words it. */
    public String describe() {
        return (service.isEmpty() ? type.toLowerCase(java.util.Locale.ROOT) : service)
                + (component.isEmpty() ? "" : " (" + component + ")") + " " + start + " to "
                + (end == null ? "open" : end) + (outcome.isEmpty() ? "" : ", " + outcome) + " (" + id + ")";
    }
}
