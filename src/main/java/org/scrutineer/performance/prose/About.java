package org.scrutineer.performance.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.performance.Indicator;
import org.scrutineer.rules.RuleFile;

/**
 * Whether what moves in a clause is the indicator, and not the staff, the demand or something else that the remark
 * explains it by.
 */
final class About {

    /** The beginning of a word that two forms of it share. */
    private static final int STEM = 5;

    private static final int SHORT = 3;
    private static final Set<String> ANY = words("any");
    private static final Set<String> FILLERS = words("filler");

    private final List<Token> tokens;
    private final Set<String> title;

    About(List<Token> tokens, Indicator indicator) {
        this.tokens = tokens;
        title = Arrays.stream(indicator.title().toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> word.length() > SHORT)
                .map(About::stem)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String kind) {
        return RuleFile.read("prose-subjects.csv").stream()
                .filter(line -> line.get("kind").equals(kind))
                .map(line -> line.get("word"))
                .collect(Collectors.toSet());
    }

    /** @param move where the movement stands */
    boolean holds(int move) {
        int from = move;
        while (from > 0
                && !tokens.get(from - 1).is(ProseWords.Kind.SINCE)
                && !tokens.get(from - 1).moves()) {
            from--;
        }
        return isIndicator(tokens.subList(from, move))
                && (!tokens.get(move).isWord("more", "fewer", "less") || isIndicator(counted(move)));
    }

    /** What there is more or fewer of. */
    private List<Token> counted(int move) {
        int to = move + 1;
        while (to < tokens.size()
                && !tokens.get(to).is(ProseWords.Kind.SINCE)
                && tokens.get(to).kind() == Token.Kind.WORD) {
            to++;
        }
        return tokens.subList(move + 1, to);
    }

    /** A word of the title, a word that may stand for any indicator, or no word at all. */
    private boolean isIndicator(List<Token> words) {
        List<String> nouns = words.stream()
                .filter(token -> token.kind() == Token.Kind.WORD
                        && token.word() == null
                        && token.text().length() > SHORT)
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .filter(word -> !FILLERS.contains(word))
                .toList();
        return nouns.isEmpty() || nouns.stream().anyMatch(noun -> title.contains(stem(noun)) || ANY.contains(noun));
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
