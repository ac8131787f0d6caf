package org.scrutineer.extract.salt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.salt.Label;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.LineKind;

/**
 * Labels that are accepted in a column, and what each means. Matching ignores case, repeated spaces and the style of
 * dashes; nothing is guessed.
 */
final class LabelSet {

    private final Map<String, String> meanings = new HashMap<>();
    private final List<String> labels = new ArrayList<>();

    LabelSet add(Axis axis) {
        for (Line line : axis.lines()) {
            if (line.kind() == LineKind.CATEGORY) {
                add(line.label(), line.label());
                line.alsoWritten().forEach(other -> addSpelling(other, line.label()));
            }
        }
        return this;
    }

    void add(String label, String meaning) {
        if (!labels.contains(label)) {
            labels.add(label);
        }
        addSpelling(label, meaning);
    }

    void addSpelling(String spelling, String meaning) {
        meanings.putIfAbsent(spelling, meaning);
        meanings.putIfAbsent(Label.key(spelling), meaning);
    }

    /** The labels as the return writes them, in its order. */
    List<String> labels() {
        return labels;
    }

    /** What a row's label means; empty when blank. */
    String read(Row row, String column) {
        String found = row.text(column);
        if (found.isEmpty()) {
            return "";
        }
        String meaning = meanings.get(found);
        if (meaning == null) {
            meaning = meanings.get(Label.key(found));
        }
        if (meaning == null) {
            String list = labels.size() <= 12
                    ? "one of " + String.join("; ", labels)
                    : "a label of the return, as its rule files list them";
            throw row.problem(
                    column,
                    "V-LABEL",
                    Row.quoted(found),
                    list,
                    NearestLabel.of(found, labels)
                            .map(nearest -> "Perhaps \"" + nearest + "\" was meant.")
                            .orElse("Use a label as the return writes it."));
        }
        return meaning;
    }
}
