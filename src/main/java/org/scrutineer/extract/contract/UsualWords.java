package org.scrutineer.extract.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.Label;

/**
 * What councils write for a label of the contract, such as {@code %} for {@code percent}, read from
 * {@code rules/usual-words.csv}. A series' unit takes the words of its measure's unit.
 */
public final class UsualWords {

    private static final Map<String, Map<String, Word>> LISTS = read();
    private static final Map<String, String> LIKE = Map.of("indicator_value.series_unit", "indicator.unit");

    private record Word(String written, String label) {}

    private UsualWords() {}

    /** The label that a word means in a column; empty where it is none of the usual words. */
    public static Optional<String> label(String table, String column, String word) {
        return Optional.ofNullable(words(table, column).get(Label.key(word))).map(Word::label);
    }

    /** The usual words for a label of a column, in the file's order. */
    public static List<String> meaning(String table, String column, String label) {
        return words(table, column).values().stream()
                .filter(word -> word.label().equals(label))
                .map(Word::written)
                .toList();
    }

    private static Map<String, Word> words(String table, String column) {
        String list = table + "." + column;
        return LISTS.getOrDefault(LIKE.getOrDefault(list, list), Map.of());
    }

    private static Map<String, Map<String, Word>> read() {
        Map<String, Map<String, Word>> lists = new HashMap<>();
        for (RuleFile.Line line : RuleFile.read("usual-words.csv")) {
            Word word = new Word(line.get("word"), line.get("label"));
            lists.computeIfAbsent(line.get("list"), list -> new LinkedHashMap<>())
                    .put(Label.key(word.written()), word);
        }
        return lists;
    }
}
