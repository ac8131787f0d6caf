package org.scrutineer.extract.cld;

import java.util.HashMap;
import java.util.Map;
import org.scrutineer.rules.RuleFile;

/** Kinds of service in the rank of sequels (rules/cld/services.csv). */
record Services(int rank, boolean longTerm, String sts001, String sts002a) {

    private static final Map<String, Services> ALL = new HashMap<>();

    static {
        RuleFile.read("cld/services.csv")
                .forEach(line -> ALL.put(
                        line.get("service"),
                        new Services(
                                Integer.parseInt(line.get("rank")),
                                line.get("lts").equals("Y"),
                                line.get("sts001"),
                                line.get("sts002a"))));
    }

    /** The kind of an event's service; null where it is not a service to a client. */
    static Services of(CldEvent event) {
        return event.isService() ? ALL.get(event.service) : null;
    }

    static boolean longTerm(CldEvent event) {
        Services kind = of(event);
        return kind != null && kind.longTerm;
    }
}
