package org.scrutineer.extract.validate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.ShortTermSupport;

/** Two periods of ST-Max of one person at the same time. */
final class OverlappingShortTerm implements CaseRule {

    @Override
    public String code() {
        return "L-OVERLAP-STMAX";
    }

    @Override
    public void check(CaseFile file, LocalDate day, Findings findings) {
        List<ShortTermSupport> ordered = file.shortTerm().stream()
                .sorted(Comparator.comparing(ShortTermSupport::start).thenComparing(ShortTermSupport::id))
                .toList();
        LocalDate latestEnd = LocalDate.MIN;
        for (ShortTermSupport support : ordered) {
            if (latestEnd.isAfter(support.start())) {
                findings.add(
                        this,
                        support.table(),
                        support.id(),
                        "start_date",
                        "a start of " + support.start(),
                        latestEnd.equals(LocalDate.MAX)
                                ? "an end of the period before it"
                                : "a day on or after the end of the period before it, " + latestEnd);
            }
            LocalDate end = support.end() == null ? LocalDate.MAX : support.end();
            latestEnd = end.isAfter(latestEnd) ? end : latestEnd;
        }
    }
}
