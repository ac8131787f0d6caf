package org.scrutineer.disclosure;

import java.util.Locale;

/**
 * A count as it may be published.
 *
 * @param number the number, rounded by the policy; null where a symbol stands
 * @param symbol what stands in its place; null where there is a number
 */
public record PublishedCount(Long number, Symbol symbol) {

    static final PublishedCount WITHHELD = new PublishedCount(null, Symbol.CONFIDENTIAL);
    static final PublishedCount BLANK = new PublishedCount(null, Symbol.NOT_APPLICABLE);

    /** A count that is tied to no other published figure. */
    public static PublishedCount alone(long count, DisclosurePolicy policy) {
        return policy.small(count) ? WITHHELD : shown(count, policy);
    }

    static PublishedCount shown(long count, DisclosurePolicy policy) {
        long rounded = policy.rounded(count);
        return count > 0 && rounded == 0 ? new PublishedCount(null, Symbol.LOW) : new PublishedCount(rounded, null);
    }

    static PublishedCount exactly(long count) {
        return new PublishedCount(count, null);
    }

    /** Two published numbers added up, as a reader would. */
    public static PublishedCount sum(PublishedCount one, PublishedCount other) {
        return new PublishedCount(one.number() + other.number(), null);
    }

    /** As printed: {@code 1,835} or {@code [c]}. */
    public String text() {
        return number == null ? symbol.text() : String.format(Locale.UK, "%,d", number);
    }
}
