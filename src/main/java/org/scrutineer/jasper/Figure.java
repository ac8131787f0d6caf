package org.scrutineer.jasper;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a table as a figure with its pattern, so that a server's XLSX has numbers to calculate with; what is no
 * figure, such as a symbol for what is not shown, stays the text it is. Printed by its pattern a figure is the text
 * that it came from.
 */
public final class Figure {

    private static final Pattern PLAIN =
            Pattern.compile("(-?)(£?)(0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*)(\\.\\d+)?(%?)");
    private static final int PERCENT = 2;

    private Figure() {}

    /**
     * The number that a text is; the text itself where it is none, or where the language of the report would print the
     * number in another way.
     *
     * @param locale of the report; it groups thousands and separates decimals
     */
    public static Object of(Object cell, Locale locale) {
        Matcher figure = PLAIN.matcher(cell instanceof String text ? text : "");
        if (!figure.matches() || !english(locale)) {
            return cell;
        }
        BigDecimal number = new BigDecimal(
                figure.group(1) + figure.group(3).replace(",", "") + (figure.group(4) == null ? "" : figure.group(4)));
        if (number.signum() == 0 && !figure.group(1).isEmpty()) {
            return cell;
        }
        return figure.group(5).isEmpty() ? number : number.movePointLeft(PERCENT);
    }

    /** How the number of a text is printed to be that text again; null for what is no figure. */
    public static String pattern(Object cell) {
        Matcher figure = PLAIN.matcher(cell instanceof String text ? text : "");
        if (!figure.matches()) {
            return null;
        }
        boolean grouped = figure.group(3).contains(",") || figure.group(3).length() < 4;
        return figure.group(2)
                + (grouped ? "#,##0" : "0")
                + (figure.group(4) == null
                        ? ""
                        : "." + "0".repeat(figure.group(4).length() - 1))
                + figure.group(5);
    }

    private static boolean english(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale == null ? Locale.UK : locale);
        return symbols.getDecimalSeparator() == '.'
                && symbols.getGroupingSeparator() == ','
                && symbols.getMinusSign() == '-'
                && symbols.getZeroDigit() == '0';
    }
}
