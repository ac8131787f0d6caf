package org.scrutineer.extract.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What validation found in a source.
 *
 * @param findings in the order of the rules, then of the files and rows
 * @param read     rows read, by table
 * @param rejected rows that cannot be used, by table
 * @param before   the last run; {@link LastRun#NONE} when there was none
 * @param tables   every table of every contract, and whether it is there
 */
public record Quality(List<Finding> findings, Map<String, Long> read, Map<String, Long> rejected, LastRun before, List<TableState> tables) {

    /** Of a source whose tables are not known. */
    public Quality(List<Finding> findings, Map<String, Long> read, Map<String, Long> rejected, LastRun before) {
        this(findings, read, rejected, before, List.of());
    }

    /** How many findings each rule has; rules without any are absent. */
    public Map<ValidationRule, Long> byRule() {
        Map<ValidationRule, Long> counts = new LinkedHashMap<>();
        findings.forEach(finding -> counts.merge(finding.rule(), 1L, Long::sum));
        return counts;
    }

    /** How many findings have a severity. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.rule().severity() == severity).count();
    }

    /** Whether something cannot be used. */
    public boolean failed() {
        return count(Severity.ERROR) > 0;
    }

    /** Rows of all tables together. */
    public long rowsRead() {
        return read.values().stream().mapToLong(Long::longValue).sum();
    }

    public long rowsRejected() {
        return rejected.values().stream().mapToLong(Long::longValue).sum();
    }
}
