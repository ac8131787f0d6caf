package org.scrutineer.extract.validate;

import java.util.Map;
import java.util.OptionalLong;

/**
 * What an earlier run wrote in its manifest: how many rows each table had and, if it was a validation, how many
 * findings each rule.
 *
 * @param rows rows read, by table; empty when there was no earlier run
 * @param counts findings by code, or null when the manifest is a count's
 */
public record LastRun(Map<String, Long> rows, Map<String, Long> counts) {

    /** There was none. */
    public static final LastRun NONE = new LastRun(Map.of(), null);

    /** How many findings a rule had; empty when that is not known. */
    public OptionalLong count(String code) {
        return counts == null ? OptionalLong.empty() : OptionalLong.of(counts.getOrDefault(code, 0L));
    }
}
