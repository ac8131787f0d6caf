package org.scrutineer.ascof.central;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.RuleSet;

/**
 * Where somebody is presumed to live whose accommodation is not known: by their latest service
 * (Create_personal_details_table.sql; rules/central/accommodation.csv).
 */
final class PresumedHome {

    private record Row(String service, String component, String status, boolean home) {}

    private static final List<Row> ROWS = RuleFile.read("central/accommodation.csv").stream()
            .map(line -> new Row(
                    line.get("service"),
                    line.get("component"),
                    line.get("status"),
                    line.get("home").equals("Y")))
            .toList();
    private static final Set<String> COMPONENTS = ROWS.stream()
            .map(Row::component)
            .filter(component -> !component.isEmpty() && !component.equals("none"))
            .collect(Collectors.toSet());
    private static final Set<String> SETTLED =
            RuleSet.everyYear().layout().table("LTS004", "2a").rows().lines().stream()
                    .filter(line -> line.kind() == LineKind.CATEGORY)
                    .map(line -> line.label())
                    .collect(Collectors.toSet());
    /** Latest end, open first; then the service of the first rank; then a component of the rules; then latest start. */
    private static final Comparator<CentralEvent> FIRST = Comparator.comparing(CentralEvent::last)
            .reversed()
            .thenComparing(CentralRules::serviceRank)
            .thenComparing(event -> COMPONENTS.contains(event.component()) ? 0 : 1)
            .thenComparing(CentralEvent::start, Comparator.reverseOrder());

    private PresumedHome() {}

    /** Whether recorded accommodation is at home or with family. */
    static boolean isHome(String status) {
        return SETTLED.contains(status);
    }

    static Accommodation of(List<CentralEvent> events) {
        List<CentralEvent> first = new ArrayList<>();
        for (CentralEvent event : events) {
            if (event.isService()) {
                int order = first.isEmpty() ? -1 : FIRST.compare(event, first.get(0));
                if (order < 0) {
                    first.clear();
                }
                if (order <= 0) {
                    first.add(event);
                }
            }
        }
        String service = only(first.stream()
                .filter(CentralRules::ranked)
                .map(CentralEvent::service)
                .distinct()
                .toList());
        String component = only(first.stream()
                .map(CentralEvent::component)
                .filter(COMPONENTS::contains)
                .distinct()
                .toList());
        return ROWS.stream()
                .filter(row -> fits(row, service, component))
                .findFirst()
                .map(row -> new Accommodation(row.status(), row.home(), first.get(0)))
                .orElse(new Accommodation(LatestDetails.UNKNOWN, false, null));
    }

    /** The one value; empty where there is none, or several. */
    private static String only(List<String> values) {
        return values.size() == 1 ? values.get(0) : "";
    }

    private static boolean fits(Row row, String service, String component) {
        boolean sameComponent = row.component().equals("none")
                ? component.isEmpty()
                : row.component().isEmpty() || row.component().equals(component);
        return sameComponent && (row.service().isEmpty() || row.service().equals(service));
    }
}
