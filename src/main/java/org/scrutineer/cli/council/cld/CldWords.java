package org.scrutineer.cli.council.cld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.rules.RuleFile;

/** Which words of Client Level Data say what the records say ({@code rules/council-cld.csv}). */
final class CldWords {

    private static final CldWords INSTANCE = new CldWords();

    private final Map<String, Word> words = new HashMap<>();
    private final List<String> headers = new ArrayList<>();

    /**
     * One row.
     *
     * @param cld the value; several by turns
     * @param service service type that follows, or empty
     * @param component its component
     */
    record Word(String[] cld, String service, String component) {

        /** The value; where there are several, by turns of a record's number. */
        String value(String id) {
            return cld.length == 1 ? cld[0] : cld[Integer.parseInt(id.substring(1)) % cld.length];
        }
    }

    private CldWords() {
        for (RuleFile.Line line : RuleFile.read("council-cld.csv")) {
            if (line.get("kind").equals("header")) {
                headers.add(line.get("cld"));
            } else {
                words.put(
                        line.get("kind") + '\t' + line.get("salt"),
                        new Word(line.get("cld").split("\\|"), line.get("service"), line.get("component")));
            }
        }
    }

    static List<String> headers() {
        return INSTANCE.headers;
    }

    /** The row of a label, or the kind's row without one. */
    static Word of(String kind, String salt) {
        Word word = INSTANCE.words.getOrDefault(kind + '\t' + salt, INSTANCE.words.get(kind + '\t'));
        if (word == null) {
            throw new IllegalStateException("council-cld.csv has no " + kind + " \"" + salt + "\"");
        }
        return word;
    }

    /** The value of a label; the label itself where the words are the same in both. */
    static String value(String kind, String salt) {
        Word word = INSTANCE.words.get(kind + '\t' + salt);
        return word == null ? salt : word.cld[0];
    }
}
