package org.scrutineer.extract.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.value.Heading;

/**
 * Words that no list has, each said once with how often it stands there: a council's own words come in thousands of
 * rows.
 */
public final class UnknownWords {

    private static final String CODE = "V-LABEL";

    private UnknownWords() {}

    /** The faults, with one in the place of all that are about the same word of the same column. */
    public static List<Problem> once(List<Problem> problems) {
        Map<List<String>, List<Problem>> words = new LinkedHashMap<>();
        problems.stream().filter(problem -> problem.code().equals(CODE)).forEach(problem -> words.computeIfAbsent(
                        key(problem), key -> new ArrayList<>())
                .add(problem));
        List<Problem> once = new ArrayList<>();
        for (Problem problem : problems) {
            if (!problem.code().equals(CODE)) {
                once.add(problem);
            } else if (words.get(key(problem)).get(0) == problem) {
                once.add(said(words.get(key(problem))));
            }
        }
        return once;
    }

    private static List<String> key(Problem problem) {
        return List.of(problem.file(), problem.field(), problem.found());
    }

    private static Problem said(List<Problem> same) {
        Problem first = same.get(0);
        String rows = same.size() == 1 ? "" : " in " + same.size() + " rows";
        String map = list(first)
                .map(list -> " Or map the word in the table label: " + list + "," + first.found() + ",... (labels "
                        + list + " prints the words that the column takes).")
                .orElse("");
        return new Problem(
                first.file(),
                first.row(),
                first.field(),
                CODE,
                first.found() + rows,
                first.expected(),
                first.fix() + map);
    }

    private static Optional<String> list(Problem problem) {
        String file = problem.table();
        return WordLists.all().keySet().stream()
                .filter(list -> !problem.file().startsWith("label")
                        && Heading.key(list).equals(Heading.key(file + "." + problem.field())))
                .findFirst();
    }
}
