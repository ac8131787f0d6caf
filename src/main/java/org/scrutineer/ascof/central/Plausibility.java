package org.scrutineer.ascof.central;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.LineKind;

/** Whether measures that look at the same people say the same of them; a difference is a finding. */
public final class Plausibility {

    /** Our choice, because slips of a few people are of no use to anybody. */
    private static final int FEW = 5;
    /** Our choice, because conflicting rows and deaths move about one person in a hundred. */
    private static final int PERCENT = 3;
    /** Our choice, because people at home are those in the community but for the few whose home is not known. */
    private static final int POINTS = 10;

    private static final double HUNDRED = 100.0;

    private Plausibility() {}

    /** What does not fit together, in words; no personal data. */
    public static List<String> of(List<CentralFigure> figures, SaltReturn counted) {
        List<String> findings = new ArrayList<>();
        int[] last = people(counted, "LTS001b");
        find(figures, "3D", "1a")
                .filter(one -> last != null && apart(one.denominator(), last[0], last[2]))
                .ifPresent(one -> findings.add(String.format(
                        "ASCOF 3D counts %,d people in the community on the last day and LTS001b %,d; "
                                + "both look at the same support",
                        one.denominator(), last[0])));
        int[] year = people(counted, "LTS001a");
        find(figures, "2E", "")
                .filter(one -> one.value() != null && year != null && year[1] > FEW)
                .ifPresent(one -> {
                    BigDecimal community = BigDecimal.valueOf(Math.round(HUNDRED * 10 * year[0] / year[1]), 1);
                    if (one.value().subtract(community).abs().intValue() >= POINTS) {
                        findings.add(String.format(
                                "by ASCOF 2E %s%% live at home or with family, and by LTS001a %s%% are supported in "
                                        + "the community; look at the accommodation status",
                                one.value(), community));
                    }
                });
        return findings;
    }

    /** @param unplaced people whose setting the return does not show */
    private static boolean apart(long one, long other, long unplaced) {
        long difference = Math.abs(one - other) - unplaced;
        return difference >= FEW && HUNDRED * difference > PERCENT * (double) Math.max(one, other);
    }

    private static Optional<CentralFigure> find(List<CentralFigure> figures, String code, String part) {
        return figures.stream()
                .filter(one -> one.code().equals(code)
                        && one.part().equals(part)
                        && one.group().equals(Groups.TOTAL)
                        && one.gender().equals(Groups.TOTAL))
                .findFirst();
    }

    /**
     * People in the community, those without a mechanism among them; in all settings; beside the tables; null where not
     * counted.
     */
    private static int[] people(SaltReturn counted, String measure) {
        int[] people = new int[3];
        for (String name : List.of("1a", "1b")) {
            CountTable table = counted.table(measure, name).orElse(null);
            if (table == null) {
                return null;
            }
            int total = table.layout().rows().totalAfter(-1);
            for (int column = 0; column < table.layout().columns().size(); column++) {
                Line line = table.layout().columns().line(column);
                boolean community = line.group().equals("Community") && line.kind() == LineKind.CATEGORY;
                people[0] += community ? table.raw(total, column) : 0;
            }
            people[1] += table.total();
        }
        counted.beside().forEach((place, count) -> {
            if (place.measure().equals(measure)
                    && (place.table().equals("1a") || place.table().equals("1b"))) {
                boolean community = place.reason().title().equals("mechanism unknown");
                people[community ? 0 : 2] += count;
                people[1] += count;
            }
        });
        return people;
    }
}
