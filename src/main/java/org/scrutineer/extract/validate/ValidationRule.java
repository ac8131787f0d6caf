package org.scrutineer.extract.validate;

import java.util.List;
import java.util.Map;

/**
 * One rule of validation with its page of help.
 *
 * @param code     such as {@code L-OVERLAP}
 * @param group    structure, values, keys, logic or volume
 * @param why      why it matters
 * @param fix      how to mend what it finds
 * @param source   the paragraph or standard it rests on
 * @param limit    the number it turns on; 0 when it has none
 * @param example  what it finds, which is also its test
 */
public record ValidationRule(String code, String title, Severity severity, String group, String why, String fix, String source, int limit, Example example) {

    /**
     * A source that breaks the rule.
     *
     * @param source   what {@code --source} names in the folder of the files; empty for the folder itself
     * @param encoding of the files
     * @param files    name and text of each
     * @param before   rows of the last run by table
     * @param finds    where the rule finds its faults, such as {@code person.csv row 2 field date_of_birth}
     */
    public record Example(String source, String encoding, Map<String, String> files, Map<String, Long> before, List<String> finds) {
    }
}
