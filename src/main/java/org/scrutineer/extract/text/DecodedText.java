package org.scrutineer.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The characters of a file. It begins in the encoding that its first bytes tell. At the first byte that is not UTF-8
 * the whole file is looked at: where it is Windows-1252 it is read on as that, which loses nothing, since all before
 * were letters that both write alike; otherwise what is no text is marked.
 */
final class DecodedText extends Reader {

    /** Stands in the place of what is no text. */
    static final char UNREADABLE = '\ufffd';

    private final Content content;
    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    private Encoding encoding;
    private CharsetDecoder decoder;
    private boolean ended;
    private boolean flushed;

    /** @param passed bytes of a mark at the beginning that are no text */
    DecodedText(Content content, Encoding encoding, int passed) throws IOException {
        this.content = content;
        this.in = content.open();
        in.skipNBytes(passed);
        this.encoding = encoding;
        this.decoder = decoder(encoding == Encoding.UTF_8 ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE);
        bytes.limit(0);
    }

    private CharsetDecoder decoder(CodingErrorAction wrong) {
        return encoding.charset().newDecoder().onMalformedInput(wrong).onUnmappableCharacter(wrong);
    }

    /** The encoding as far as the text was read. */
    Encoding encoding() {
        return encoding;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (flushed) {
            return -1;
        }
        CharBuffer into = CharBuffer.wrap(buffer, offset, length).slice();
        while (into.position() == 0 && length > 0) {
            CoderResult result = decoder.decode(bytes, into, ended);
            if (result.isError()) {
                decide();
            } else if (result.isUnderflow() && into.position() == 0) {
                if (ended) {
                    decoder.flush(into);
                    flushed = true;
                    return into.position() == 0 ? -1 : into.position();
                }
                fill();
            } else if (result.isOverflow() && into.position() == 0) {
                return pair(buffer, offset);
            }
        }
        return into.position();
    }

    /** A character beyond the first 65,536 takes two places, and the caller has room for one only. */
    private int pair(char[] buffer, int offset) {
        CharBuffer two = CharBuffer.allocate(2);
        decoder.decode(bytes, two, ended);
        buffer[offset] = UNREADABLE;
        return 1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    private void decide() {
        encoding = Encoding.isWindows1252(content) ? Encoding.WINDOWS_1252 : Encoding.UTF_8;
        decoder = decoder(CodingErrorAction.REPLACE);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
