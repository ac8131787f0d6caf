package org.scrutineer.pdf.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces to be put into a page's content, by their place in it. */
public final class Insertions {

    private record Piece(int at, byte[] bytes) {}

    private final List<Piece> pieces = new ArrayList<>();

    public void add(int at, byte[] bytes) {
        pieces.add(new Piece(at, bytes));
    }

    public void add(int at, String text) {
        add(at, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The content with the pieces; those of one place in the order they were added. */
    public byte[] into(byte[] content) {
        pieces.sort(Comparator.comparingInt(Piece::at));
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + 24 * pieces.size());
        int from = 0;
        for (Piece piece : pieces) {
            out.write(content, from, piece.at - from);
            out.writeBytes(piece.bytes);
            from = piece.at;
        }
        out.write(content, from, content.length - from);
        return out.toByteArray();
    }
}
