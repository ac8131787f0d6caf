package org.scrutineer.pdf.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The lines that a piece of tagged text was wrapped into. JasperReports leaves out the space between two of them, so
 * that a screen reader would join the last word of one with the first of the next; it puts none where it broke a word,
 * and there none may come.
 */
public final class LineEnds {

    /**
     * A word that JasperReports breaks fills its line: no shorter one did. Our choice, because narrow columns wrap
     * short words.
     */
    private static final int LONG = 8;
    /** After a hyphen these begin the next word: pre- and post-payment. */
    private static final Set<String> SUSPENDED = Set.of("and", "or", "to", "nor", "but");

    /** One line: where its last instruction ends, what it says and how wide it is. */
    private static final class Line {

        private final float y;
        private int end;
        private final StringBuilder said = new StringBuilder();
        private double width;
        private double firstLetter;
        private byte[] space;

        Line(float y) {
            this.y = y;
        }
    }

    private final List<Line> lines = new ArrayList<>();

    /** Takes in an instruction that shows text. */
    public void show(Instructions instruction, FontLetters font, float size, float y) {
        List<byte[]> strings = instruction.strings();
        Line line = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (line == null || Math.abs(line.y - y) > 1) {
            line = new Line(y);
            lines.add(line);
        }
        for (byte[] string : strings) {
            if (line.said.isEmpty()) {
                line.firstLetter =
                        string.length < font.bytes() ? 0 : font.width(Arrays.copyOf(string, font.bytes())) * size;
            }
            line.said.append(font.said(string));
            line.width += font.width(string) * size;
        }
        line.end = instruction.end();
        line.space = font.show();
    }

    /** Puts a space behind each line that lost one, and forgets the lines. */
    public void end(Insertions insertions) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (line.space.length > 0
                    && !isSpace(line.said, line.said.length() - 1)
                    && !isSpace(next.said, 0)
                    && !afterHyphen(line, next)
                    && !inWord(i)) {
                insertions.add(line.end, line.space);
            }
        }
        lines.clear();
    }

    private static boolean isSpace(CharSequence said, int at) {
        return said.length() > 0
                && at >= 0
                && (Character.isWhitespace(said.charAt(at)) || Character.isSpaceChar(said.charAt(at)));
    }

    /** Whether the line ends in a hyphen or slash that ties what is before it to what comes after. */
    private static boolean afterHyphen(Line line, Line next) {
        int last = line.said.length() - 1;
        if (last < 1
                || next.said.isEmpty()
                || "-\u2010\u2011/".indexOf(line.said.charAt(last)) < 0
                || !Character.isLetterOrDigit(line.said.charAt(last - 1))
                || !Character.isLetterOrDigit(next.said.charAt(0))) {
            return false;
        }
        String word = next.said.toString().split("[^\\p{L}\\p{N}]+", 2)[0];
        return line.said.charAt(last) == '/' || !SUSPENDED.contains(word);
    }

    /**
     * Whether a word was broken because it is longer than its column: it fills the line alone, the next letter would
     * not have fitted into the widest line there is, and another line is as full.
     */
    private boolean inWord(int i) {
        Line line = lines.get(i);
        Line next = lines.get(i + 1);
        String said = line.said.toString();
        if (said.length() < LONG
                || !said.codePoints().allMatch(Character::isLetter)
                || next.said.isEmpty()
                || !Character.isLowerCase(next.said.charAt(0))) {
            return false;
        }
        double widest = lines.stream().mapToDouble(one -> one.width).max().orElse(0);
        boolean another =
                lines.stream().anyMatch(one -> one != line && Math.abs(one.width - line.width) < next.firstLetter);
        return line.width + next.firstLetter > widest && another;
    }
}
