package org.scrutineer.extract.salt;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The identifiers that rows of a table had so far. Most councils number their rows, perhaps after a prefix; such an identifier takes a few bits here, so
 * that millions fit in little memory. Any other is kept as it is.
 */
final class SeenIds {

    private static final int PAGE = 16;
    private static final int MOST_DIGITS = 9;

    /** For each prefix and number of digits (007 is not 7), pages of the numbers seen. */
    private final Map<String, Map<Integer, BitSet>> numbered = new HashMap<>();
    private final Set<String> others = new HashSet<>();
    private String lastPrefix = "";
    private int lastDigits = -1;
    private Map<Integer, BitSet> lastPages;

    /** Whether the identifier is new; it is seen from now on. */
    boolean add(String id) {
        int digits = 0;
        while (digits < id.length() && digits < MOST_DIGITS && isDigit(id.charAt(id.length() - 1 - digits))) {
            digits++;
        }
        int prefix = id.length() - digits;
        if (digits == 0 || prefix > 0 && isDigit(id.charAt(prefix - 1))) {
            return others.add(id);
        }
        int number = 0;
        for (int i = prefix; i < id.length(); i++) {
            number = number * 10 + id.charAt(i) - '0';
        }
        BitSet page = pages(id, prefix, digits).computeIfAbsent(number >>> PAGE, first -> new BitSet());
        int bit = number & (1 << PAGE) - 1;
        boolean fresh = !page.get(bit);
        page.set(bit);
        return fresh;
    }

    private Map<Integer, BitSet> pages(String id, int prefix, int digits) {
        if (digits != lastDigits || prefix != lastPrefix.length() || !id.startsWith(lastPrefix)) {
            lastPrefix = id.substring(0, prefix);
            lastDigits = digits;
            lastPages = numbered.computeIfAbsent(lastPrefix + '\n' + digits, first -> new HashMap<>());
        }
        return lastPages;
    }

    private static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }
}
