package org.scrutineer.pdf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.pdf.file.Conformance;

/**
 * What finishing a file came to.
 *
 * @param pages how many it has
 * @param remarks what no program can put right, a sentence each; empty when nothing is left to do
 * @param broken for each standard that was checked, the rules the file still breaks; empty lists when it keeps to all
 * @param unchecked the standards it was to be checked for and could not, for lack of memory; it does not claim those
 * @param basic whether it keeps to PDF/A-3b: it will look the same in thirty years, however it reads
 * @param whole whether its author's tags hold all its words
 */
public record Finished(
        int pages,
        List<String> remarks,
        Map<Conformance, List<String>> broken,
        Set<Conformance> unchecked,
        boolean basic,
        boolean whole) {

    /** Whether it was found to keep to a standard. */
    public boolean keepsTo(Conformance standard) {
        return !unchecked.contains(standard)
                && broken.getOrDefault(standard, List.of()).isEmpty();
    }

    /** What the file says it keeps to, in words. */
    public String claimed() {
        if (whole && conforms()) {
            return "PDF/UA-1 and PDF/A-3a";
        }
        String archive = whole && keepsTo(Conformance.PDF_A_3A) ? "PDF/A-3a" : basic ? "PDF/A-3b" : "";
        String accessible = whole && keepsTo(Conformance.PDF_UA_1) ? "PDF/UA-1" : "";
        return accessible.isEmpty() || archive.isEmpty() ? accessible + archive : accessible + " and " + archive;
    }

    /** Whether the file was checked as it was to be, and keeps to every standard. */
    public boolean conforms() {
        return unchecked.isEmpty() && broken.values().stream().allMatch(List::isEmpty);
    }
}
