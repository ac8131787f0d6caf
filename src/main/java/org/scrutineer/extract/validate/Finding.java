package org.scrutineer.extract.validate;

import org.scrutineer.extract.contract.Problem;

/** One fault and the rule that found it. */
public record Finding(ValidationRule rule, Problem problem) {

    static Finding of(Problem problem) {
        return new Finding(ValidationRules.orUnexplained(problem.code()), problem);
    }
}
