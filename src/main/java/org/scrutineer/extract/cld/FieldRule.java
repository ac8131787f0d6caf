package org.scrutineer.extract.cld;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scrutineer.rules.RuleFile;

/**
 * How the department checks a field (rules/cld/fields.csv).
 *
 * @param header its heading in a submission
 * @param module the part of the specification that it is of
 * @param kind what a value must be
 * @param statuses its status by event type, in small letters; {@code associate} for a row without an event
 * @param only {@code client} or {@code carer}, the people it is mandatory or applicable for; empty for everybody
 * @param shown {@code values} where the department lists those that fail, {@code hidden} where it does not; empty where
 *     the field is not on its page
 */
record FieldRule(
        String name,
        String header,
        String module,
        String kind,
        Map<String, FieldStatus> statuses,
        String only,
        String shown) {

    private static final List<FieldRule> ALL = read();

    /** The 50 fields in the order of a submission. */
    static List<FieldRule> all() {
        return ALL;
    }

    /**
     * What the field is to a row.
     *
     * @param type the event type in small letters, {@code associate}, or empty where it is not known
     * @param client {@code client}, {@code carer} or {@code associate}
     */
    FieldStatus status(String type, String client) {
        FieldStatus status = statuses.getOrDefault(type, everyType());
        boolean others = !only.isEmpty() && !only.equals(client.equals("client") ? "client" : "carer");
        if (!others || status == FieldStatus.NONE) {
            return status;
        }
        return only.equals("carer") ? FieldStatus.NONE : FieldStatus.OPTIONAL;
    }

    /** Where the event type is not known: what the field is to every type, or undetermined. */
    private FieldStatus everyType() {
        FieldStatus one = statuses.get("service");
        boolean same = List.of("request", "assessment", "review").stream().allMatch(type -> statuses.get(type) == one);
        return same ? one : FieldStatus.UNDETERMINED;
    }

    private static List<FieldRule> read() {
        Map<String, RuleFile.Line> columns = new HashMap<>();
        RuleFile.read("cld/columns.csv").forEach(line -> columns.put(line.get("name"), line));
        return RuleFile.read("cld/fields.csv").stream()
                .map(line -> {
                    Map<String, FieldStatus> statuses = new HashMap<>();
                    for (String type : List.of("request", "assessment", "service", "review", "associate")) {
                        statuses.put(type, FieldStatus.valueOf(line.get(type).toUpperCase(Locale.ROOT)));
                    }
                    RuleFile.Line column = columns.get(line.get("name"));
                    return new FieldRule(
                            line.get("name"),
                            column.get("header"),
                            column.get("module"),
                            line.get("kind"),
                            statuses,
                            line.get("only"),
                            line.get("shown"));
                })
                .toList();
    }
}
