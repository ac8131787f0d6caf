package org.scrutineer.performance.paper;

/**
 * A priority of the council's own, as its strategy names it.
 *
 * @param code as indicators name it
 * @param title in the council's words
 * @param owner who answers for it; may be empty
 */
public record Priority(String code, String title, String owner) {}
