package org.scrutineer.cli.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.performance.AgendaItem;

/**
 * Finds the line of the agenda that a paper belongs to by the words of their titles; {@code strategy} and
 * {@code strategies} are one word here.
 */
public final class PaperTitles {

    /** The share of a paper's words that the line must have. */
    private static final double ENOUGH = 0.6;

    private static final int STEM = 5;
    private static final int SHORTEST = 2;

    private PaperTitles() {}

    /**
     * The place of the best line without a paper, or -1. Of lines that fit as well the first that has an appendix
     * letter is taken.
     */
    public static int find(String title, List<AgendaItem> agenda) {
        Set<String> words = stems(title);
        int best = -1;
        double most = ENOUGH;
        for (int i = 0; i < agenda.size(); i++) {
            AgendaItem item = agenda.get(i);
            if (item.hasPaper()) {
                continue;
            }
            Set<String> theirs = stems(item.title());
            double share = words.isEmpty()
                    ? 0
                    : words.stream().filter(theirs::contains).count() / (double) words.size();
            double fit = share + (item.appendix().isEmpty() ? 0 : 0.001);
            if (share >= ENOUGH && fit > most) {
                best = i;
                most = fit;
            }
        }
        return best;
    }

    private static Set<String> stems(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT)
                        .replace("'", "")
                        .replace("’", "")
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > SHORTEST || word.chars().anyMatch(Character::isDigit))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
