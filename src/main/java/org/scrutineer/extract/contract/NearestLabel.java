package org.scrutineer.extract.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scrutineer.salt.Label;

/** Finds the valid label that a wrong one was most likely meant to be; only ever suggested, never assumed. */
public final class NearestLabel {

    private NearestLabel() {}

    /** The closest label by edit distance, when it is close enough to be worth a suggestion. */
    public static Optional<String> of(String wrong, Collection<String> valid) {
        return nearest(wrong, valid, 1).stream()
                .filter(label ->
                        near(Label.key(wrong), label) <= Math.max(2, Math.min(label.length(), wrong.length()) / 2))
                .findFirst();
    }

    /**
     * The code that a wrong one was most likely meant to be: one with the same letters and digits, such as
     * {@code 2E(1)} for {@code 2E1}, then its parts, such as {@code 3D(1A) or 3D(1B)} for {@code 3D}, before any other.
     */
    public static Optional<String> ofCode(String wrong, Collection<String> codes) {
        return codes.stream()
                .filter(code -> lettersAndDigits(code).equals(lettersAndDigits(wrong)))
                .sorted()
                .findFirst()
                .or(() -> parts(wrong, codes))
                .or(() -> of(wrong, codes));
    }

    private static Optional<String> parts(String wrong, Collection<String> codes) {
        String start = wrong.strip().toLowerCase(Locale.ROOT) + "(";
        List<String> parts = codes.stream()
                .filter(code -> code.toLowerCase(Locale.ROOT).startsWith(start))
                .sorted()
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", parts));
    }

    /**
     * Without signs and spaces, and without the noughts before a number: {@code KPI-07} and {@code KPI 7} are the same.
     */
    private static String lettersAndDigits(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "").replaceAll("(?<!\\d)0+(?=\\d)", "");
    }

    /** The closest labels, nearest first, however far they are. */
    public static List<String> nearest(String wrong, Collection<String> valid, int most) {
        String key = Label.key(wrong);
        return valid.stream()
                .sorted(Comparator.comparingInt((String label) -> near(key, label))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /**
     * The distance to a label, or to its second level or its beginning alone: many systems leave out the rest, as in
     * {@code Personal care support} or {@code Mental Health}.
     */
    private static int near(String key, String label) {
        String whole = Label.key(label);
        int near = slips(key, whole);
        int level = label.lastIndexOf(": ");
        if (level >= 0) {
            near = Math.min(near, slips(key, Label.key(label.substring(level + 2))));
        }
        if (whole.length() > key.length() + 1) {
            int beginning = Math.min(
                    slips(key, whole.substring(0, key.length())), slips(key, whole.substring(0, key.length() + 1)));
            near = beginning <= key.length() / 4 ? Math.min(near, beginning + 1) : near;
        }
        return near;
    }

    /**
     * How many slips of the hand lie between two words: letters added, left out, changed, or two that changed places.
     *
     * <p>Twenty lines, kept: the distances of commons-text 1.12 do not know two letters that changed places, and it
     * would bring 0.9 MB with commons-lang into the program and the server's plugin.
     */
    public static int slips(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            table[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            table[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                table[i][j] =
                        Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[a.length()][b.length()];
    }
}
