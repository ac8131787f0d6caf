package org.scrutineer.pdf.content;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * A page's content without the marks of layers, and without what layers that are off would show. What such a part does
 * to the state of drawing stays, for what follows relies on it.
 *
 * @param bytes the content
 * @param changed whether it is another than before
 * @param hiddenMarks the pieces of the structure that show nothing any more
 */
public record LayerContent(byte[] bytes, boolean changed, Set<Integer> hiddenMarks) {

    private enum Mark {
        SHOWN_LAYER,
        HIDDEN_LAYER,
        OTHER,
        DROPPED
    }

    /**
     * Takes the hidden layers out of a content stream.
     *
     * @param hidden names of property lists of layers that are off
     * @param layered names of property lists
     * @param objects names of drawn objects that belong to layers that are off
     */
    public static LayerContent of(byte[] content, Set<String> hidden, Set<String> layered, Set<String> objects) {
        byte[] plain = content.clone();
        Insertions insertions = new Insertions();
        Deque<Mark> open = new ArrayDeque<>();
        Set<Integer> marks = new HashSet<>();
        int hiding = 0;
        boolean changed = false;
        Instructions instruction = new Instructions(content);
        while (instruction.next()) {
            switch (instruction.operator()) {
                case "BDC", "BMC" -> {
                    Mark mark = mark(instruction, hidden, layered, hiding);
                    open.push(mark);
                    hiding += mark == Mark.HIDDEN_LAYER ? 1 : 0;
                    if (hiding > 0 && MarkNumbers.of(instruction.operand(1)) >= 0) {
                        marks.add(MarkNumbers.of(instruction.operand(1)));
                    }
                    if (mark != Mark.OTHER) {
                        blank(plain, instruction);
                        changed = true;
                    }
                }
                case "EMC" -> {
                    Mark mark = open.isEmpty() ? Mark.OTHER : open.pop();
                    hiding -= mark == Mark.HIDDEN_LAYER ? 1 : 0;
                    if (mark != Mark.OTHER) {
                        blank(plain, instruction);
                    }
                }
                default -> {
                    boolean drawn = instruction.operator().equals("Do") && objects.contains(instruction.operand(0));
                    if (hiding > 0 || drawn) {
                        String instead = instead(instruction);
                        if (instead != null) {
                            blank(plain, instruction);
                            insertions.add(instruction.start(), instead);
                            changed = true;
                        }
                    }
                }
            }
        }
        return new LayerContent(changed ? insertions.into(plain) : content, changed, marks);
    }

    private static Mark mark(Instructions instruction, Set<String> hidden, Set<String> layered, int hiding) {
        if (instruction.operand(0).equals("/OC") && layered.contains(instruction.operand(1))) {
            return hidden.contains(instruction.operand(1)) ? Mark.HIDDEN_LAYER : Mark.SHOWN_LAYER;
        }
        // A mark's own text may tell what is hidden.
        return hiding > 0 && instruction.operand(1).startsWith("<<") && MarkNumbers.of(instruction.operand(1)) < 0
                ? Mark.DROPPED
                : Mark.OTHER;
    }

    /** What does everything that the instruction does but show something; null when it shows nothing. */
    private static String instead(Instructions instruction) {
        return switch (instruction.operator()) {
            case "f", "F", "f*", "B", "B*", "b", "b*", "s", "S" -> "n ";
            case "Tj", "TJ", "Do", "sh", "BI" -> " ";
            case "'" -> "T* ";
            case "\"" -> instruction.operand(0) + " Tw " + instruction.operand(1) + " Tc T* ";
            default -> null;
        };
    }

    private static void blank(byte[] content, Instructions instruction) {
        Arrays.fill(content, instruction.start(), instruction.end(), (byte) ' ');
    }
}
