package org.scrutineer.extract.cld;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text of a file whose encoding is told by its bytes: UTF-16 by its mark or its zeros, otherwise UTF-8. Bytes that are not UTF-8 are read as Windows-1252, which
 * is how a spreadsheet saves "CSV" without a further word, and counted.
 */
final class TolerantText extends Reader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int PIECE = 1 << 16;
    private static final int LOOK = 200;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).limit(0);
    private final CharsetDecoder decoder;
    private final boolean utf16;
    private boolean ended;
    private boolean windows;

    TolerantText(InputStream in) throws IOException {
        this.in = in;
        fill();
        Charset charset = charset();
        utf16 = charset != StandardCharsets.UTF_8;
        decoder = charset.newDecoder().onMalformedInput(utf16 ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    private Charset charset() {
        int first = at(0) << 8 | at(1);
        if (first == 0xFEFF || first == 0xFFFE) {
            bytes.position(2);
            return first == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        if (first == 0xEFBB && at(2) == 0xBF) {
            bytes.position(3);
            return StandardCharsets.UTF_8;
        }
        int evenZeros = 0;
        int oddZeros = 0;
        int length = Math.min(LOOK, bytes.limit());
        for (int i = 0; i < length; i++) {
            if (bytes.get(i) == 0) {
                evenZeros += 1 - i % 2;
                oddZeros += i % 2;
            }
        }
        int most = length / 4;
        return length > 8 && oddZeros > most ? StandardCharsets.UTF_16LE : length > 8 && evenZeros > most ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private int at(int index) {
        return index < bytes.limit() ? bytes.get(index) & 0xFF : -1;
    }

    /** Whether some of the text so far was read as Windows-1252. */
    boolean windows() {
        return windows;
    }

    boolean utf16() {
        return utf16;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = 0;
        while (!ended && bytes.hasRemaining() && read == 0) {
            read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (read < 0) {
                ended = true;
            } else {
                bytes.position(bytes.position() + read);
            }
        }
        bytes.flip();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(buffer, offset, length).slice();
        while (out.position() == 0 || out.hasRemaining() && bytes.hasRemaining()) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                asWindows(result.length(), out);
            } else if (result.isUnderflow()) {
                if (ended) {
                    break;
                }
                fill();
            } else if (out.position() > 0) {
                break;
            } else {
                // A pair of surrogates needs room for two; readers ask for more than one character.
                return -1;
            }
        }
        return out.position() == 0 ? -1 : out.position();
    }

    private void asWindows(int count, CharBuffer out) {
        windows = true;
        byte[] wrong = new byte[Math.min(count, out.remaining())];
        bytes.get(wrong);
        out.put(WINDOWS.decode(ByteBuffer.wrap(wrong)));
        decoder.reset();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
