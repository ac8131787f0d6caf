package org.scrutineer.ascof.central;

/**
 * Who is told of the people while they are counted: one for each share of them, told by one thread at a time. Personal
 * data.
 */
public interface CentralTold {

    /** Is told nothing. */
    CentralTold NOTHING = new CentralTold() {};

    /** Somebody is counted, whether or not they are in a measure. */
    default void person(CentralPerson person) {
        // For who wants more of a person than the measures.
    }

    /** Somebody, or a period of theirs, is in a measure of the first of the days counted. */
    default void member(CentralMember member) {
        // For who writes down why.
    }
}
