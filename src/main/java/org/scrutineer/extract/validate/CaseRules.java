package org.scrutineer.extract.validate;

import java.util.List;

/**
 * The rules about what is recorded of one person, as {@code rules/validation.yaml} names their classes: a new rule is
 * its class and its entry there.
 */
final class CaseRules {

    private static final List<CaseRule> ALL = ValidationRules.all().stream()
            .filter(rule -> !rule.logic().isEmpty())
            .map(CaseRules::made)
            .toList();

    private CaseRules() {}

    /** All of them, in the order of the file. */
    static List<CaseRule> all() {
        return ALL;
    }

    private static CaseRule made(ValidationRule rule) {
        try {
            CaseRule made = Class.forName(CaseRules.class.getPackageName() + "." + rule.logic())
                    .asSubclass(CaseRule.class)
                    .getDeclaredConstructor()
                    .newInstance();
            if (!made.code().equals(rule.code())) {
                throw new IllegalStateException("validation.yaml: " + rule.code() + " names the class " + rule.logic()
                        + ", whose code is " + made.code());
            }
            return made;
        } catch (ReflectiveOperationException | ClassCastException none) {
            throw new IllegalStateException(
                    "validation.yaml: " + rule.code() + " names " + rule.logic() + ", which is no CaseRule", none);
        }
    }
}
