package org.scrutineer.performance;

/** Whether a higher or a lower value is better performance. */
public enum Polarity {
    HIGH,
    LOW,
    NONE;

    /**
     * The polarity that the contract's word names.
     *
     * @throws IllegalArgumentException when the text is none of high, low, none
     */
    public static Polarity parse(String text) {
        return valueOf(text.strip().toUpperCase(java.util.Locale.ROOT));
    }

    /**
     * Positive when {@code value} is better than {@code than}, negative when worse, 0 when equal or when nothing is
     * better.
     */
    public int compare(java.math.BigDecimal value, java.math.BigDecimal than) {
        return switch (this) {
            case HIGH -> value.compareTo(than);
            case LOW -> than.compareTo(value);
            case NONE -> 0;
        };
    }
}
