package org.scrutineer.extract.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the characters of a file are written. */
enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_16LE("UTF-16, which Excel calls Unicode text", StandardCharsets.UTF_16LE),
    UTF_16BE("UTF-16 with the greater byte first", StandardCharsets.UTF_16BE),
    WINDOWS_1252("Windows-1252, which Excel calls CSV", Charset.forName("windows-1252"));

    private static final int SAMPLE = 4096;

    private final String words;
    private final Charset charset;

    Encoding(String words, Charset charset) {
        this.words = words;
        this.charset = charset;
    }

    String words() {
        return words;
    }

    Charset charset() {
        return charset;
    }

    /** What the beginning of a file tells: a mark, or every other byte empty. Without either it is taken for UTF-8. */
    static Encoding of(byte[] head) {
        if (head.length >= 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
            return UTF_16LE;
        }
        if (head.length >= 2 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff) {
            return UTF_16BE;
        }
        int[] empty = new int[2];
        int seen = Math.min(head.length, SAMPLE);
        for (int i = 0; i < seen; i++) {
            empty[i % 2] += head[i] == 0 ? 1 : 0;
        }
        // A heading has letters of the Latin alphabet, so half of its bytes are empty and all at the same places.
        boolean many = seen >= 8 && Math.max(empty[0], empty[1]) * 10 > seen * 4;
        return many && empty[0] == 0 ? UTF_16LE : many && empty[1] == 0 ? UTF_16BE : UTF_8;
    }

    /**
     * Whether a file in which something is not UTF-8 is Windows-1252 as a whole: nothing in it is a letter of several
     * bytes in UTF-8, and every byte stands for a character. A file that has both was put together of two and belongs
     * to neither.
     */
    static boolean isWindows1252(Content file) {
        try (InputStream in = new BufferedInputStream(file.open(), 1 << 16)) {
            boolean other = false;
            for (int one = in.read(); one >= 0; one = in.read()) {
                if ((one < ' ' && one != '\n' && one != '\r' && one != '\t') || isNoCharacter(one)) {
                    return false;
                }
                if (one >= 0x80) {
                    if (isLetterOfSeveralBytes(one, in)) {
                        return false;
                    }
                    other = true;
                }
            }
            return other;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isNoCharacter(int one) {
        return one == 0x81 || one == 0x8d || one == 0x8f || one == 0x90 || one == 0x9d || one == 0x7f;
    }

    /** Looks at the bytes that would follow and goes back where they do not. */
    private static boolean isLetterOfSeveralBytes(int first, InputStream in) throws IOException {
        int more = first >= 0xc2 && first <= 0xdf
                ? 1
                : first >= 0xe0 && first <= 0xef ? 2 : first >= 0xf0 && first <= 0xf4 ? 3 : 0;
        if (more == 0) {
            return false;
        }
        in.mark(more);
        byte[] rest = in.readNBytes(more);
        boolean follows = rest.length == more;
        for (byte one : rest) {
            follows &= (one & 0xc0) == 0x80;
        }
        if (!follows) {
            in.reset();
        }
        return follows;
    }
}
