package org.scrutineer.performance.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutineer.performance.grid.CountGrid;
import org.scrutineer.performance.grid.Tie;
import org.scrutineer.salt.Period;

/**
 * How the services that the council oversees stand on the last day: by their last check of the twelve months before.
 * Services are not people, so the counts are not withheld.
 */
public final class ProviderOversight {

    private static final List<String> COLUMNS = List.of(
            "Services",
            "Compliant",
            "Not compliant",
            "Not checked in 12 months",
            "Breaches found",
            "Breaches still open");

    private final List<ProviderCheck> year;

    private ProviderOversight(List<ProviderCheck> checks, LocalDate end) {
        this.year = checks.stream()
                .filter(check -> !check.day().isAfter(end) && check.day().isAfter(end.minusMonths(12)))
                .toList();
    }

    /**
     * The table: services by kind, and in and out of the area. Breaches are those of the checks of the twelve months.
     */
    public static CountGrid grid(
            List<Provider> providers, List<ProviderCheck> checks, List<String> services, Period period) {
        ProviderOversight oversight = new ProviderOversight(checks, period.end());
        CountGrid grid = new CountGrid("oversight", COLUMNS);
        List<Integer> kinds = new ArrayList<>();
        for (String service : services) {
            kinds.add(grid.add(
                    service, oversight.row(providers, one -> one.service().equals(service))));
        }
        int in = grid.addUnder("Place", "In the council’s area", oversight.row(providers, Provider::inArea));
        int out = grid.addUnder("Place", "Outside it", oversight.row(providers, one -> !one.inArea()));
        int all = grid.addTotal("All services", oversight.row(providers, one -> true));
        grid.tieRows(Tie.Kind.SUM, all, kinds);
        grid.tieRows(Tie.Kind.SUM, all, List.of(in, out));
        grid.tieColumns(Tie.Kind.SUM, 0, List.of(1, 2, 3));
        grid.tieColumns(Tie.Kind.WITHIN, 4, List.of(5));
        return grid;
    }

    private long[] row(List<Provider> providers, Predicate<Provider> which) {
        long[] counts = new long[COLUMNS.size()];
        for (Provider provider : providers) {
            if (which.test(provider)) {
                counts[0]++;
                counts[last(provider).map(check -> check.compliant() ? 1 : 2).orElse(3)]++;
                for (ProviderCheck check : year) {
                    if (check.provider().equals(provider.id())) {
                        counts[4] += check.breaches();
                        counts[5] += check.breaches() - check.remedied();
                    }
                }
            }
        }
        return counts;
    }

    private Optional<ProviderCheck> last(Provider provider) {
        return year.stream()
                .filter(check -> check.provider().equals(provider.id()))
                .max(Comparator.comparing(ProviderCheck::day).thenComparing(ProviderCheck::id));
    }
}
