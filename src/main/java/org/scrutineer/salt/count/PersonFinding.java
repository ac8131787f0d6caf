package org.scrutineer.salt.count;

/**
 * What a cross-table check found about one person.
 *
 * @param check code of the check, such as {@code V1}
 * @param person personal data
 * @param detail the event or cell it is about
 */
public record PersonFinding(String check, String person, String detail) {}
