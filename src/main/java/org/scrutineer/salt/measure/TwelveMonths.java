package org.scrutineer.salt.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scrutineer.salt.fact.LongTermSupport;

/**
 * Support for 12 months without a break on the last day (LTS001c): each row starts no later than a day after the latest
 * end so far, or by the published code after the end of the row before it; the first began a year earlier.
 */
final class TwelveMonths {

    private TwelveMonths() {}

    /** The rows that show it, in order of their start; none where there was a break. */
    static List<LongTermSupport> of(PersonInPeriod person) {
        boolean rowBefore = person.settings().is("lts001c.chain", "row before");
        List<LongTermSupport> found = new ArrayList<>();
        List<LongTermSupport> chain = new ArrayList<>();
        LocalDate end = null;
        for (LongTermSupport row : inOrder(person)) {
            if (!chain.isEmpty() && end.isBefore(LocalDate.MAX) && row.start().isAfter(end.plusDays(1))) {
                keep(chain, person, found);
                chain.clear();
            }
            LocalDate rowEnd = end(row, person);
            end = chain.isEmpty() || rowBefore || rowEnd.isAfter(end) ? rowEnd : end;
            chain.add(row);
        }
        keep(chain, person, found);
        return found;
    }

    private static List<LongTermSupport> inOrder(PersonInPeriod person) {
        List<LongTermSupport> rows = new ArrayList<>(person.longTerm());
        rows.removeIf(row -> row.start().isAfter(person.lastDay()));
        rows.sort(Comparator.comparing(LongTermSupport::start)
                .thenComparing(row -> end(row, person))
                .thenComparing(LongTermSupport::id));
        return rows;
    }

    private static LocalDate end(LongTermSupport row, PersonInPeriod person) {
        LocalDate cut = person.person().cutBack(row.end());
        return cut == null ? LocalDate.MAX : cut;
    }

    private static void keep(List<LongTermSupport> chain, PersonInPeriod person, List<LongTermSupport> found) {
        if (!chain.isEmpty()
                && beganInTime(chain.get(0), person)
                && chain.stream().anyMatch(row -> person.lastsUntil(row, person.lastDay()))) {
            found.addAll(chain);
        }
    }

    private static boolean beganInTime(LongTermSupport first, PersonInPeriod person) {
        LocalDate aYearAgo = person.lastDay().minusYears(1);
        return person.settings().is("lts001c.twelve.months", "before")
                ? first.start().isBefore(aYearAgo)
                : !first.start().isAfter(aYearAgo);
    }
}
