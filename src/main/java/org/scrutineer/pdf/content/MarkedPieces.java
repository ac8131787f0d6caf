package org.scrutineer.pdf.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pieces of marked text of a page's content, to be divided: text keeps its place and look, only the marks around it
 * change. A mark within a text object is closed within it, as the format asks (ISO 32000-1, 14.6.1).
 */
public final class MarkedPieces {

    /** Where an instruction that shows text lies, and in which text object. */
    private record Show(int start, int end, int object) {}

    /** What has a mark of its own from now on. */
    private static final class Piece {

        private final int mark;
        private final int object;
        private final int start;
        private int end;

        Piece(int mark, Show show) {
            this.mark = mark;
            this.object = show.object;
            this.start = show.start;
            this.end = show.end;
        }
    }

    private final byte[] content;
    private final List<Show> shows = new ArrayList<>();
    /** Where each mark's begin and end are written. */
    private final Map<Integer, int[]> marks = new HashMap<>();
    /** Marks that hold more than text, or stand twice on the page. */
    private final Set<Integer> whole = new HashSet<>();

    private final Map<Integer, Piece> last = new HashMap<>();
    private final List<Piece> divided = new ArrayList<>();
    private int next;

    private MarkedPieces(byte[] content) {
        this.content = content.clone();
    }

    /**
     * Divides a content stream into its marked pieces.
     *
     * @param shown how many instructions show text, as another reader counts them; when this one counts differently,
     *     nothing can be divided
     */
    public static MarkedPieces of(byte[] content, int shown) {
        MarkedPieces pieces = new MarkedPieces(content);
        pieces.read();
        if (pieces.shows.size() != shown) {
            pieces.marks.clear();
        }
        return pieces;
    }

    private void read() {
        Instructions instruction = new Instructions(content);
        Deque<Integer> open = new ArrayDeque<>();
        Map<Integer, int[]> begins = new HashMap<>();
        int object = 0;
        while (instruction.next()) {
            switch (instruction.operator()) {
                case "BDC", "BMC" -> {
                    open.forEach(whole::add);
                    int mark = MarkNumbers.of(instruction.operand(1));
                    next = Math.max(next, mark + 1);
                    open.push(mark);
                    if (begins.put(mark, new int[] {instruction.start(), instruction.end()}) != null) {
                        whole.add(mark);
                    }
                }
                case "EMC" -> {
                    int mark = open.isEmpty() ? -1 : open.pop();
                    int[] begin = begins.get(mark);
                    if (mark >= 0 && begin != null) {
                        marks.put(mark, new int[] {begin[0], begin[1], instruction.start(), instruction.end()});
                    }
                }
                case "Do", "BI", "sh" -> open.forEach(whole::add);
                case "BT" -> object++;
                case "Tj", "TJ", "'", "\"" -> shows.add(new Show(instruction.start(), instruction.end(), object));
                default -> {}
            }
        }
    }

    /** Whether a mark holds these instructions and nothing else that is to be read. */
    public boolean canDivide(int mark, List<Integer> instructions) {
        int[] place = marks.get(mark);
        return place != null
                && !whole.contains(mark)
                && instructions.stream()
                        .allMatch(one -> shows.get(one).start >= place[1] && shows.get(one).end <= place[2]);
    }

    /**
     * Puts the next instruction of a mark that is divided into a piece, and gives the piece's number.
     *
     * @param begins whether a new piece is wanted; one begins with every text object, too
     */
    public int put(int mark, int instruction, boolean begins) {
        Show show = shows.get(instruction);
        Piece before = last.get(mark);
        if (before != null && !begins && before.object == show.object) {
            before.end = show.end;
            return before.mark;
        }
        if (before == null) {
            int[] place = marks.get(mark);
            Arrays.fill(content, place[0], place[1], (byte) ' ');
            Arrays.fill(content, place[2], place[3], (byte) ' ');
        }
        Piece piece = new Piece(before == null ? mark : next++, show);
        last.put(mark, piece);
        divided.add(piece);
        return piece.mark;
    }

    public byte[] written() {
        Insertions insertions = new Insertions();
        for (Piece piece : divided) {
            insertions.add(piece.start, "/Span <</MCID " + piece.mark + ">> BDC\n");
            insertions.add(piece.end, "\nEMC\n");
        }
        return insertions.into(content);
    }
}
