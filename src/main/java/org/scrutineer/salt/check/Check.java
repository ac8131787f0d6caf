package org.scrutineer.salt.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.fact.CaseFile;

/** One rule of cross-table validation. */
public abstract class Check {

    private final String code;
    private final String title;
    private final boolean warningOnly;

    Check(String code, String title, boolean warningOnly) {
        this.code = code;
        this.title = title;
        this.warningOnly = warningOnly;
    }

    public final String code() {
        return code;
    }

    public final String title() {
        return title;
    }

    /** Looks at one person once they are placed, and keeps what does not hold with {@link Recorder#finding}. */
    public void person(CaseFile file, Period period, Recorder placed) {}

    /** Looks at the counted tables: the cells that do not hold, each as a sentence. */
    void tables(SaltReturn counted, List<String> wrong) {}

    /**
     * The measures in which someone beside the tables makes equal tables differ: then the check warns instead of
     * failing.
     */
    Set<String> besideOf() {
        return Set.of();
    }

    final CheckResult of(SaltReturn counted) {
        List<String> cells = new ArrayList<>();
        tables(counted, cells);
        boolean holds = cells.isEmpty() && counted.findings(code).isEmpty();
        int beside = counted.beside().entrySet().stream()
                .filter(entry -> besideOf().contains(entry.getKey().measure()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        boolean explained = beside > 0 && counted.findings(code).isEmpty();
        if (!holds && explained) {
            cells.add(beside + " beside these tables have a cell in one table and none in another");
        }
        return new CheckResult(
                code,
                title,
                holds
                        ? CheckResult.Outcome.PASSES
                        : warningOnly || explained ? CheckResult.Outcome.WARNS : CheckResult.Outcome.FAILS,
                List.copyOf(cells),
                counted.findings(code));
    }
}
