package org.scrutineer.jasper.chart;

import java.util.List;
import java.util.Locale;

/**
 * Names of series without the words that they all begin with, such as {@code The number of}: a small chart has little
 * room, and its title says what is counted.
 */
final class ShortNames {

    private ShortNames() {}

    static List<String> of(List<String> names) {
        List<String[]> words = names.stream().map(name -> name.split(" ")).toList();
        int shortest = words.stream().mapToInt(one -> one.length).min().orElse(0);
        int shared = 0;
        while (names.size() > 1 && shared < shortest - 1 && same(words, shared)) {
            shared++;
        }
        int skip = shared;
        return skip == 0
                ? names
                : words.stream()
                        .map(one -> capital(String.join(" ", List.of(one).subList(skip, one.length))))
                        .toList();
    }

    private static boolean same(List<String[]> words, int at) {
        return words.stream().map(one -> one[at]).distinct().count() == 1;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
