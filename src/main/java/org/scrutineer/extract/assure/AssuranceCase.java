package org.scrutineer.extract.assure;

import java.util.List;
import java.util.Map;
import org.scrutineer.salt.Period;

/**
 * One named case.
 *
 * @param file the file it stands in
 * @param name what happens, in a few words
 * @param guidance the paragraph that states the rule
 * @param says its words, where they are short enough to quote
 * @param period the period counted
 * @param settings choices that differ from the defaults
 * @param facts rows of the SALT contract, by table
 * @param cells every cell of the measures named that the person or their events are in
 * @param outside measure and code of the exclusion or of the reason they are not shown
 * @param never cells or whole measures they must not be in
 * @param rules {@code central} or a dated version of the department's method; empty for the guidance
 * @param central indicators of the department's own method, such as {@code 2A 1/1}
 */
public record AssuranceCase(
        String file,
        String name,
        String guidance,
        String says,
        Period period,
        Map<String, String> settings,
        Map<String, List<Map<String, String>>> facts,
        List<String> cells,
        List<String> outside,
        List<String> never,
        List<String> central,
        String rules) {

    @Override
    public String toString() {
        return name;
    }
}
