package org.scrutineer.extract.validate.figures;

/**
 * A figure that is likely to be wrong.
 *
 * @param record the value, target or benchmark
 * @param field the column
 * @param group what it shares its cause with, such as the series of its indicator: they are one finding
 * @param found what stands there
 * @param expected what should
 */
record Suspect(Object record, String field, String group, String found, String expected) {}
