package org.scrutineer.salt.measure;

import org.scrutineer.salt.count.Recorder;

/** A measure of the return. It looks at one person, or one carer, and says where they belong. */
public interface Measure {

    /** Such as {@code LTS001a}. */
    String code();

    /** Places a person, or says why they are outside. */
    default void count(PersonInPeriod person, Recorder to) {}

    /** Places a carer, or says why they are outside. */
    default void count(CarerInPeriod carer, Recorder to) {}
}
