package org.scrutineer.extract.salt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Identifiers as numbers, so that millions of them are found and kept without a text each. Most councils number their
 * rows, perhaps after a prefix: such an identifier is its form (the prefix and how many digits, since 007 is not 7) and
 * its number. Any other is a number in a list of texts.
 *
 * <p>Several threads may ask for {@link #known} numbers while none adds.
 */
final class IdNumbers {

    private static final int MOST_DIGITS = 9;
    /** Identifiers with more prefixes than this are not numbered rows; the texts of all further ones are kept. */
    private static final int MOST_FORMS = 64;

    private static final int NUMBER_BITS = 32;

    private record Form(String prefix, int digits) {}

    /** The first place stands for the identifiers kept as texts. */
    private final List<Form> forms = new ArrayList<>(List.of(new Form("", 0)));

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> textNumbers = new HashMap<>();

    /** The number of an identifier, never negative. */
    long of(String id) {
        long known = known(id);
        if (known >= 0) {
            return known;
        }
        int digits = digits(id);
        if (digits > 0 && forms.size() < MOST_FORMS) {
            forms.add(new Form(id.substring(0, id.length() - digits), digits));
            return number(forms.size() - 1, id, digits);
        }
        int number = texts.size();
        texts.add(id);
        textNumbers.put(id, number);
        return number;
    }

    /** The number of an identifier, or -1 where no such identifier can have been given one. */
    long known(String id) {
        int digits = digits(id);
        if (digits > 0) {
            int prefix = id.length() - digits;
            for (int form = 1; form < forms.size(); form++) {
                Form one = forms.get(form);
                if (one.digits == digits && one.prefix.length() == prefix && id.startsWith(one.prefix)) {
                    return number(form, id, digits);
                }
            }
        }
        return textNumbers.getOrDefault(id, -1);
    }

    /** The identifier of a number. */
    String text(long number) {
        Form form = forms.get((int) (number >>> NUMBER_BITS));
        int rest = (int) number;
        if (form.digits == 0) {
            return texts.get(rest);
        }
        int prefix = form.prefix.length();
        char[] text = new char[prefix + form.digits];
        form.prefix.getChars(0, prefix, text, 0);
        for (int i = text.length - 1; i >= prefix; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return new String(text);
    }

    /** Whether all identifiers so far have one form, so that the order of their numbers is that of their texts. */
    private boolean inOneForm() {
        return texts.isEmpty() && forms.size() == 2;
    }

    /** All of these numbers' places, in the order of the identifiers' texts. */
    int[] inOrderOfText(long[] numbers) {
        if (inOneForm()) {
            long[] sorted = new long[numbers.length];
            for (int place = 0; place < numbers.length; place++) {
                sorted[place] = (numbers[place] & 0xFFFFFFFFL) << NUMBER_BITS | place;
            }
            Arrays.sort(sorted);
            return Arrays.stream(sorted).mapToInt(one -> (int) one).toArray();
        }
        Map<Integer, String> names = new HashMap<>();
        Integer[] places = new Integer[numbers.length];
        for (int place = 0; place < numbers.length; place++) {
            places[place] = place;
            names.put(place, text(numbers[place]));
        }
        Arrays.sort(places, Comparator.comparing(names::get));
        return Arrays.stream(places).mapToInt(Integer::intValue).toArray();
    }

    private static long number(int form, String id, int digits) {
        int number = 0;
        for (int i = id.length() - digits; i < id.length(); i++) {
            number = number * 10 + id.charAt(i) - '0';
        }
        return (long) form << NUMBER_BITS | number;
    }

    /** How many digits the identifier ends in; 0 where they are too many for a number. */
    private static int digits(String id) {
        int digits = 0;
        while (digits < id.length() && isDigit(id.charAt(id.length() - 1 - digits))) {
            digits++;
        }
        return digits > MOST_DIGITS ? 0 : digits;
    }

    private static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }
}
