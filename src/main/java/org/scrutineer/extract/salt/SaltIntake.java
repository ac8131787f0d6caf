package org.scrutineer.extract.salt;

import java.util.List;
import java.util.Map;
import org.scrutineer.ascof.central.CentralBook;
import org.scrutineer.extract.cld.InputAccount;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.salt.fact.CaseBook;

/**
 * What was read of the SALT contract.
 *
 * @param book the facts that could be used
 * @param problems every fault found, in the order of the files
 * @param read rows read, by table
 * @param rejected rows that could not be used, by table
 * @param input what became of the rows of Client Level Data, whose events the facts were made of; null where the
 *     contract itself was read
 * @param central the same events for the department's own measures; null where the contract itself was read
 */
public record SaltIntake(
        CaseBook book,
        List<Problem> problems,
        Map<String, Long> read,
        Map<String, Long> rejected,
        InputAccount input,
        CentralBook central) {

    /** The contract, which has no events. */
    public SaltIntake(
            CaseBook book,
            List<Problem> problems,
            Map<String, Long> read,
            Map<String, Long> rejected,
            InputAccount input) {
        this(book, problems, read, rejected, input, null);
    }
}
