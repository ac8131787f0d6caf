package org.scrutineer.extract.workbook;

/**
 * A cell as the file has it.
 *
 * @param column 0 for the column A
 * @param type what kind of value: {@code n} for a number, {@code s} for a text that sheets share, {@code b} for true or
 *     false, {@code e} for an error
 * @param style its format, or -1
 * @param value the value, or null where there is none
 * @param formula the formula that gave it; empty where a formula is shared from another cell; null where there is none
 */
record Cell(int column, String type, int style, String value, String formula) {}
