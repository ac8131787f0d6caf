package org.scrutineer.extract.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.contract.Problem;

/** Tables, people first of all, that lost a third of their rows since the last run. */
final class FewerRows {

    private static final ValidationRule RULE = ValidationRules.of("N-DOWN");

    private FewerRows() {}

    static List<Problem> since(LastRun last, Map<String, Long> read, WatchedSource source) {
        List<Problem> problems = new ArrayList<>();
        last.rows().forEach((table, before) -> {
            long now = read.getOrDefault(table, 0L);
            if (now < before && (before - now) * RULE.limit() >= before) {
                problems.add(new Problem(
                        source.file(table),
                        0,
                        "",
                        RULE.code(),
                        now + " rows",
                        "about " + before + " rows as in the last run",
                        RULE.fix()));
            }
        });
        return problems;
    }
}
