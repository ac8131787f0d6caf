package org.scrutineer.pdf.file;

import java.util.ArrayList;
import java.util.List;

/** Page numbers as people write them: {@code 1-3, 7}. */
public final class Ranges {

    private Ranges() {}

    /**
     * Numbers as a person writes them, such as {@code 1-3, 5}.
     *
     * @param sorted ascending numbers
     */
    public static String of(List<Integer> sorted) {
        List<String> ranges = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to + 1 < sorted.size() && sorted.get(to + 1) == sorted.get(to) + 1) {
                to++;
            }
            ranges.add(from == to ? "" + sorted.get(from) : sorted.get(from) + "-" + sorted.get(to));
            from = to + 1;
        }
        return String.join(", ", ranges);
    }
}
