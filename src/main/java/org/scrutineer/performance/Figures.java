package org.scrutineer.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How figures are written: commas for thousands, percentages with their sign, a fraction in brackets. */
public final class Figures {

    /** What stands for a figure that disclosure control withholds. */
    public static final String WITHHELD = "[c]";

    /** What stands for a figure that nobody supplied and of which nothing is said. */
    public static final String NOT_SUPPLIED = "not supplied";

    private Figures() {}

    /** What is printed of a value: the figure, {@code [c]}, or in words why there is none. */
    public static String printed(IndicatorValue value, Indicator indicator) {
        if (value == null) {
            return NOT_SUPPLIED;
        }
        if (value.confidential()) {
            return WITHHELD;
        }
        return value.value() == null || value.assumed() ? value.status().missing() : value(value.value(), indicator);
    }

    /** A limit of a rating as it stands, at the indicator's decimals or as many more as it has. */
    public static String limit(BigDecimal value, Indicator indicator) {
        BigDecimal plain = value.stripTrailingZeros();
        int more = indicator.unit() == Unit.POUNDS && plain.scale() > 0 ? Math.max(2, plain.scale()) : plain.scale();
        int decimals = Math.max(indicator.decimals(), more);
        return value(plain.setScale(decimals, RoundingMode.HALF_UP), indicator.unit(), decimals);
    }

    /**
     * {@code 99.7%}, {@code 10.7}, {@code 18.5}, {@code 0.372}, {@code 4,066}. A whole 100 per cent is written
     * {@code 100%}, as the source does.
     */
    public static String value(BigDecimal value, Indicator indicator) {
        if (value == null) {
            return NOT_SUPPLIED;
        }
        BigDecimal printed = value.setScale(indicator.decimals(), RoundingMode.HALF_UP);
        return value(printed, indicator.unit(), indicator.decimals());
    }

    /** The same for a series whose unit is not its indicator's. */
    public static String value(BigDecimal value, Unit unit, int decimals) {
        if (unit == Unit.PERCENT) {
            return (value.compareTo(BigDecimal.valueOf(100)) == 0 ? "100" : number(value, decimals)) + "%";
        }
        String number = number(value, decimals);
        if (unit != Unit.POUNDS) {
            return number;
        }
        return number.startsWith("-") ? "-£" + number.substring(1) : "£" + number;
    }

    /** {@code 3,698} or {@code 19.5}: the decimals it has, no more. */
    public static String count(BigDecimal count) {
        BigDecimal plain = count.stripTrailingZeros();
        return number(plain, Math.max(0, plain.scale()));
    }

    private static String number(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        // Without this a value that rounds to nought from below would be written "-0".
        return format.format(value.setScale(decimals, RoundingMode.HALF_UP));
    }
}
