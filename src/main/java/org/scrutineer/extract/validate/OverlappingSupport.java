package org.scrutineer.extract.validate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.LongTermSupport;

/** The same setting and mechanism twice at the same time. A service may begin on the day the one before it ends. */
final class OverlappingSupport implements CaseRule {

    @Override
    public String code() {
        return "L-OVERLAP";
    }

    @Override
    public void check(CaseFile file, LocalDate day, Findings findings) {
        if (file.longTerm().size() < 2) {
            return;
        }
        List<LongTermSupport> ordered = file.longTerm().stream()
                .sorted(Comparator.comparing(LongTermSupport::start).thenComparing(LongTermSupport::id))
                .toList();
        Map<String, LocalDate> latestEnd = new HashMap<>();
        for (LongTermSupport support : ordered) {
            String service = support.setting() + support.temporary();
            LocalDate end = support.end() == null ? LocalDate.MAX : support.end();
            LocalDate before = latestEnd.get(service);
            if (before != null && before.isAfter(support.start())) {
                findings.add(
                        this,
                        support.table(),
                        support.id(),
                        "start_date",
                        support.setting() + " from " + support.start(),
                        before.equals(LocalDate.MAX)
                                ? "an end of the same service before it"
                                : "a start on or after the end of the same service, " + before);
            }
            latestEnd.merge(service, end, (one, other) -> one.isAfter(other) ? one : other);
        }
    }
}
