package org.scrutineer.extract.start;

/**
 * One thing that somebody has to supply for a quarter.
 *
 * @param owner who, as the table {@code indicator} names them; empty where nobody is named
 * @param what such as {@code value}, {@code commentary} or {@code benchmark}
 * @param code the indicator; empty where it is of none
 * @param title the indicator's title
 * @param period the period it is for
 * @param note what to do, in words
 */
public record Owed(String owner, String what, String code, String title, String period, String note) {}
