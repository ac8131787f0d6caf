package org.scrutineer.extract.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.cld.DepartmentCheck;
import org.scrutineer.extract.cld.Submissions;

/**
 * What validation found in a source.
 *
 * @param findings in the order of the rules, then of the files and rows
 * @param read rows read, by table
 * @param rejected rows that cannot be used, by table
 * @param before the last run; {@link LastRun#NONE} when there was none
 * @param tables every table of every contract, and whether it is there
 * @param submitted what the department will see of Client Level Data; null where there is none
 */
public record Quality(
        List<Finding> findings,
        Map<String, Long> read,
        Map<String, Long> rejected,
        LastRun before,
        List<TableState> tables,
        Submitted submitted) {

    /**
     * What the department will see.
     *
     * @param check every field
     * @param covers every submission with its months; empty where these could not be settled
     */
    public record Submitted(DepartmentCheck check, List<Submissions.Cover> covers) {}

    /** Of a source whose tables are not known. */
    public Quality(List<Finding> findings, Map<String, Long> read, Map<String, Long> rejected, LastRun before) {
        this(findings, read, rejected, before, List.of(), null);
    }

    /** How many findings each rule has; rules without any are absent. */
    public Map<ValidationRule, Long> byRule() {
        Map<ValidationRule, Long> counts = new LinkedHashMap<>();
        findings.forEach(finding -> counts.merge(finding.rule(), 1L, Long::sum));
        return counts;
    }

    /** How many findings have a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.rule().severity() == severity)
                .count();
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
