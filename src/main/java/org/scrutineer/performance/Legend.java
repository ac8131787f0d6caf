package org.scrutineer.performance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The levels of the schemes that a table's measures are rated by, a letter once, in the order of the schemes.
 *
 * @param levels each with the words of every scheme that has its letter
 */
public record Legend(List<Level> levels) {

    /**
     * One level.
     *
     * @param mark its mark
     * @param words its words in all schemes
     * @param tally what a tally of it is called, with the tolerance that was used
     */
    public record Level(Rating mark, String words, String tally) {

        public String letter() {
            return mark.letter();
        }
    }

    /** Of the schemes of judgements; of the usual one that ships where there are none. */
    public static Legend of(Collection<Judgement> judgements) {
        Map<RatingScheme, List<Judgement>> schemes = new LinkedHashMap<>();
        judgements.forEach(
                judgement -> schemes.computeIfAbsent(judgement.rated().scheme(), scheme -> new ArrayList<>())
                        .add(judgement));
        if (schemes.isEmpty()) {
            schemes.put(RatingSchemes.shipped().usual(), List.of());
        }
        Map<String, RatingLevel> first = new LinkedHashMap<>();
        Map<String, Set<String>> words = new LinkedHashMap<>();
        Map<String, Set<String>> tallies = new LinkedHashMap<>();
        schemes.forEach((scheme, judged) -> {
            for (RatingLevel level : scheme.levels()) {
                first.putIfAbsent(level.letter(), level);
                words.computeIfAbsent(level.letter(), letter -> new LinkedHashSet<>())
                        .add(level.words());
                tallies.computeIfAbsent(level.letter(), letter -> new LinkedHashSet<>())
                        .add(tally(level, judged));
            }
        });
        List<Level> levels = new ArrayList<>();
        first.forEach((letter, level) -> levels.add(new Level(
                level.rating(Polarity.HIGH),
                String.join("; ", words.get(letter)),
                String.join("; ", tallies.get(letter)))));
        return new Legend(List.copyOf(levels));
    }

    private static String tally(RatingLevel level, List<Judgement> judged) {
        List<String> used = judged.stream()
                .filter(judgement -> judgement.rated().missing() == null)
                .map(judgement -> level.allowance(judgement.target()))
                .distinct()
                .toList();
        String tolerance = used.size() == 1 && used.get(0).startsWith("within ")
                ? used.get(0).substring("within ".length())
                : "the tolerance";
        return level.legend().isEmpty() ? level.words() : level.legend().replace("{tolerance}", tolerance);
    }
}
