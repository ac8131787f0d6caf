package org.scrutineer.extract.validate;

/**
 * One rule of validation with its page of help.
 *
 * @param code such as {@code L-OVERLAP}
 * @param group structure, values, keys, logic, volume, or submission for what the department would say
 * @param why why it matters
 * @param fix how to mend what it finds
 * @param source the paragraph or standard it rests on
 * @param limit the number it turns on; 0 when it has none
 * @param logic the class that looks for it among the records of a person; empty where the readers find it
 */
public record ValidationRule(
        String code,
        String title,
        Severity severity,
        String group,
        String why,
        String fix,
        String source,
        int limit,
        String logic) {}
