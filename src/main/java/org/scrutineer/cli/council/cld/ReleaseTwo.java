package org.scrutineer.cli.council.cld;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.rules.RuleFile;

/** The labels of Release 2 for those of Release 1 ({@code rules/council-cld-2.csv}). */
final class ReleaseTwo {

    private final Map<Integer, Map<String, String>> labels = new HashMap<>();

    ReleaseTwo() {
        List<String> headers = CldWords.headers();
        for (RuleFile.Line line : RuleFile.read("council-cld-2.csv")) {
            labels.computeIfAbsent(headers.indexOf(line.get("header")), column -> new HashMap<>())
                    .put(line.get("release_1"), line.get("release_2"));
        }
    }

    /** A row in the words of Release 2. */
    String[] of(String[] row) {
        String[] other = row.clone();
        labels.forEach((column, words) -> other[column] = words.getOrDefault(row[column], row[column]));
        return other;
    }
}
