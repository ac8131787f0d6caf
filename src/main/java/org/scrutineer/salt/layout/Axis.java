package org.scrutineer.salt.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.salt.Label;

/** The rows or the columns of a table, in workbook order, which is also the order of a hierarchy. */
public final class Axis {

    private final List<Line> lines;
    private final Map<String, Integer> byKey = new HashMap<>();
    /** Categories by group, then by the rest of their label. */
    private final Map<String, Map<String, Integer>> byGroup = new HashMap<>();
    /** By index, from -1 on: the first total after it. */
    private final int[] totals;

    private final Map<LineKind, Integer> only = new EnumMap<>(LineKind.class);

    Axis(List<Line> lines) {
        this.lines = List.copyOf(lines);
        for (int i = 0; i < lines.size(); i++) {
            // As written too, since nearly every label comes in the return's own spelling.
            byKey.put(lines.get(i).label(), i);
            byKey.put(Label.key(lines.get(i).label()), i);
            for (String other : lines.get(i).alsoWritten()) {
                byKey.putIfAbsent(Label.key(other), i);
            }
            if (!lines.get(i).group().isEmpty() && lines.get(i).kind() == LineKind.CATEGORY) {
                byGroup.computeIfAbsent(lines.get(i).group(), group -> new HashMap<>())
                        .put(lines.get(i).shortLabel(), i);
            }
            only.putIfAbsent(lines.get(i).kind(), i);
        }
        totals = new int[lines.size() + 1];
        int total = -1;
        for (int i = lines.size() - 1; i >= -1; i--) {
            totals[i + 1] = total;
            total = i >= 0 && lines.get(i).kind() == LineKind.TOTAL ? i : total;
        }
    }

    public List<Line> lines() {
        return lines;
    }

    public Line line(int index) {
        return lines.get(index);
    }

    public int size() {
        return lines.size();
    }

    /** Index of the category a label names, or -1; the label may be in any accepted spelling. */
    public int category(String label) {
        Integer index = byKey.get(label);
        if (index == null && !label.isEmpty()) {
            index = byKey.get(Label.key(label));
        }
        return index == null || lines.get(index).kind() != LineKind.CATEGORY ? -1 : index;
    }

    /** The same of a label in a group, such as {@code Male} in {@code Gender}. */
    public int category(String group, String label) {
        Integer index = byGroup.getOrDefault(group, Map.of()).get(label);
        return index == null ? category(group + ": " + label) : index;
    }

    /** Index of the total that a line adds to: the first one after it; -1 where the axis has none. */
    public int totalAfter(int index) {
        return totals[index + 1];
    }

    /**
     * Index of the line of a kind that follows a line, such as the <em>of which</em> row of a category; -1 where the
     * axis has none.
     */
    public int following(int index, LineKind kind) {
        return index + 1 < lines.size() && lines.get(index + 1).kind() == kind ? index + 1 : -1;
    }

    /** Index of the only line of a kind, or -1. */
    public int only(LineKind kind) {
        return only.getOrDefault(kind, -1);
    }

    /** The labels of the categories. */
    public List<String> categories() {
        List<String> labels = new ArrayList<>();
        for (Line line : lines) {
            if (line.kind() == LineKind.CATEGORY) {
                labels.add(line.label());
            }
        }
        return labels;
    }
}
