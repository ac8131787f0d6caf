package org.scrutineer.extract.validate.help;

import java.util.List;
import java.util.Map;

/**
 * A source that breaks a rule.
 *
 * @param source what {@code --source} names in the folder of the files; empty for the folder itself
 * @param encoding of the files
 * @param files name and text of each
 * @param before rows of the last run by table
 * @param period the period asked for, or empty
 * @param finds where the rule finds its faults, such as {@code person.csv row 2 field date_of_birth}
 */
public record RuleExample(
        String source,
        String encoding,
        Map<String, String> files,
        Map<String, Long> before,
        String period,
        List<String> finds) {}
