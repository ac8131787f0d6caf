package org.scrutineer.salt.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.salt.Label;

/** The rows or the columns of a table, in workbook order, which is also the order of a hierarchy. */
public final class Axis {

    private final List<Line> lines;
    private final Map<String, Integer> byKey = new HashMap<>();

    Axis(List<Line> lines) {
        this.lines = List.copyOf(lines);
        for (int i = 0; i < lines.size(); i++) {
            // As written too, since nearly every label comes in the return's own spelling.
            byKey.put(lines.get(i).label(), i);
            byKey.put(Label.key(lines.get(i).label()), i);
            for (String other : lines.get(i).alsoWritten()) {
                byKey.putIfAbsent(Label.key(other), i);
            }
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
        if (index == null) {
            index = byKey.get(Label.key(label));
        }
        return index == null || lines.get(index).kind() != LineKind.CATEGORY ? -1 : index;
    }

    /** Index of the total that a line adds to: the first one after it; -1 where the axis has none. */
    public int totalAfter(int index) {
        for (int i = index + 1; i < lines.size(); i++) {
            if (lines.get(i).kind() == LineKind.TOTAL) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the line of a kind that follows a line, such as the <em>of which</em> row of a category; -1 where the axis has none. */
    public int following(int index, LineKind kind) {
        return index + 1 < lines.size() && lines.get(index + 1).kind() == kind ? index + 1 : -1;
    }

    /** Index of the only line of a kind, or -1. */
    public int only(LineKind kind) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
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
