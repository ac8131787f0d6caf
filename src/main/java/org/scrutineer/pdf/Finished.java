package org.scrutineer.pdf;

import java.util.List;
import java.util.Map;

/**
 * What finishing a file came to.
 *
 * @param pages   how many it has
 * @param remarks what no program can put right, a sentence each; empty when nothing is left to do
 * @param broken  for each standard that was checked, the rules the file still breaks; empty lists when it keeps to all
 */
public record Finished(int pages, List<String> remarks, Map<Conformance, List<String>> broken) {

    /** Whether the file keeps to every standard it was checked for. */
    public boolean conforms() {
        return broken.values().stream().allMatch(List::isEmpty);
    }
}
