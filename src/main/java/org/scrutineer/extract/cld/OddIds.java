package org.scrutineer.extract.cld;

import java.util.Locale;
import java.util.regex.Pattern;

/** LA person ids that stand for nobody, or for whoever a spreadsheet made one of. */
final class OddIds {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?e\\+?\\d+");
    private static final Pattern NO_ID =
            Pattern.compile("0+|9{3,}|1234+5*6*7*8*9*|n/?a|none|nil|unknown|not known|test|tbc|x+|-+|\\?+");

    private OddIds() {}

    static boolean isUnusable(String localId) {
        return isScientific(localId) || standsForNobody(localId);
    }

    /** Whether it has the form that a spreadsheet gives a long number, such as 1.23E+09. */
    static boolean isScientific(String localId) {
        // Most identifiers have no e after their first digit: those need no pattern.
        return (localId.indexOf('E') > 0 || localId.indexOf('e') > 0)
                && SCIENTIFIC.matcher(plain(localId)).matches();
    }

    /** Whether it stands for none, such as 0, 9999 or n/a. */
    static boolean standsForNobody(String localId) {
        return mayStandForNobody(localId) && NO_ID.matcher(plain(localId)).matches();
    }

    /**
     * Whether there is no digit after a letter, or three of one kind or of 1234 come first: few identifiers are such.
     */
    private static boolean mayStandForNobody(String localId) {
        String text = localId.strip();
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean digitAtEnd = last >= '0' && last <= '9';
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return !digitAtEnd || first == last || text.startsWith("1234");
    }

    private static String plain(String localId) {
        return localId.strip().toLowerCase(Locale.ROOT);
    }
}
