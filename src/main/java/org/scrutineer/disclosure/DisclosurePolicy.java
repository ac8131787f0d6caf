package org.scrutineer.disclosure;

import org.scrutineer.salt.Settings;

/**
 * What may be published (settings {@code disclosure.below} and {@code disclosure.rounding}).
 *
 * @param below counts from 1 to one less than this are withheld
 * @param base counts are rounded to the nearest multiple of this; 1 leaves them as they are
 */
public record DisclosurePolicy(int below, int base) {

    public static DisclosurePolicy of(Settings settings) {
        return new DisclosurePolicy(
                Integer.parseInt(settings.get("disclosure.below")),
                Integer.parseInt(settings.get("disclosure.rounding")));
    }

    /** Whether a count is too small to be published. */
    public boolean small(long count) {
        return count > 0 && count < below;
    }

    /** A count as it is published when it is not small; halves go up. */
    public long rounded(long count) {
        return Math.floorDiv(2 * count + base, 2 * base) * base;
    }

    /** The true counts that a reader must think possible when a count that is not small is published. */
    Band printedAlike(long count) {
        if (count == 0) {
            return new Band(0, 0);
        }
        long half = base / 2;
        long print = rounded(count);
        long low = print - half;
        long high = low + base - 1;
        return new Band(Math.max(low, below), high);
    }

    /** The true counts that a small one may be. */
    Band smallOnes() {
        return new Band(1, below - 1L);
    }
}
