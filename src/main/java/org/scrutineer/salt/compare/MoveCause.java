package org.scrutineer.salt.compare;

/** Why a person or an event stands elsewhere in a count than in an earlier one. */
public enum MoveCause {
    /** It began after the last day of the earlier count. */
    NEW("new"),
    /** It began on or before the last day of the earlier count, which did not have it: it was recorded since. */
    BACKDATED("backdated since"),
    /** It is in both counts, at another place. */
    CHANGED("changed"),
    /** It ended after the last day of the earlier count. */
    ENDED("ended"),
    /** The person has died. */
    DIED("died"),
    /**
     * It ended, or is recorded as ended, on or before the last day of the earlier count, which had it as going on; or
     * it is no longer in the records.
     */
    CORRECTED("corrected since");

    private final String words;

    MoveCause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
