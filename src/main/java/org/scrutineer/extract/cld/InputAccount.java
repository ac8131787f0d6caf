package org.scrutineer.extract.cld;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.extract.contract.Problem;

/**
 * What became of the rows of an input whose rows are not themselves the facts of the return: every row read made a
 * fact, was left out by a rule, or was rejected.
 *
 * @param table the input's table
 * @param read rows read
 * @param counted rows that a fact rests on
 * @param excluded rows left out, by code of the rule
 * @param rejected rows with faults
 * @param unable how many events of a measure cannot be classified, by measure and rule
 * @param people people for whom a rule had to decide; personal data
 * @param warnings what the council should look at; no personal data
 * @param odd the same and other rows that are used but should be looked at, each with its row; for validation
 * @param submissions what months the files cover; null where that could not be settled
 */
public record InputAccount(
        String table,
        long read,
        long counted,
        Map<String, Long> excluded,
        long rejected,
        Map<String, Long> unable,
        Map<String, Set<RuleDecision>> people,
        List<String> warnings,
        List<Problem> odd,
        Submissions submissions) {

    /**
     * Checks that every row was counted, left out or rejected.
     *
     * @throws IllegalStateException when rows were lost
     */
    public void mustAddUp() {
        long accounted =
                counted + excluded.values().stream().mapToLong(Long::longValue).sum() + rejected;
        if (accounted != read) {
            throw new IllegalStateException("rows were lost, so nothing was written: " + table + ": " + read
                    + " rows read, " + accounted + " accounted for");
        }
    }
}
