package org.scrutineer.pdf;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What finishing a file came to.
 *
 * @param pages     how many it has
 * @param remarks   what no program can put right, a sentence each; empty when nothing is left to do
 * @param broken    for each standard that was checked, the rules the file still breaks; empty lists when it keeps to all
 * @param unchecked the standards it was to be checked for and could not, for lack of memory; it does not claim those
 */
public record Finished(int pages, List<String> remarks, Map<Conformance, List<String>> broken, Set<Conformance> unchecked) {

    /** Whether the file was checked as it was to be, and keeps to every standard. */
    public boolean conforms() {
        return unchecked.isEmpty() && broken.values().stream().allMatch(List::isEmpty);
    }
}
