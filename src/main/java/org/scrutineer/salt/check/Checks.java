package org.scrutineer.salt.check;

import java.util.List;
import org.scrutineer.salt.count.SaltReturn;

/** All rules of cross-table validation. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new V01ClientsAskedForSupport(),
            new V02Subsets(),
            new V03Clients(),
            new V04Sums(),
            new V05SequelTotals(),
            new V06Settings(),
            new V07OfWhich(),
            new V08LastDayTables(),
            new V09LearningDisability(),
            new V10ShortTermSequels(),
            new V11Prison(),
            new V12LongTermSequels());

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    /** How every rule came out. */
    public static List<CheckResult> of(SaltReturn counted) {
        return ALL.stream().map(check -> check.of(counted)).toList();
    }
}
