package org.scrutineer.salt.fact;

/** One row of the contract that a count can rest on. */
public sealed interface Fact
        permits Person,
                SupportRequest,
                ShortTermSupport,
                Sequel,
                LongTermSupport,
                Review,
                CarerSupport,
                HospitalDischarge {

    /** The contract's table it is a row of, such as {@code long_term_support}. */
    String table();

    /** What it says, with its dates and identifier, for the why-trail. Personal data. */
    String describe();
}
