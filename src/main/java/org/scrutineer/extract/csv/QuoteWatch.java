package org.scrutineer.extract.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text on its way to the CSV reader, which takes a quotation mark that is never closed for the start of one long value.
 */
final class QuoteWatch extends FilterReader {

    private final char separator;
    private long line = 1;
    private long opened;
    private boolean quoted;
    private boolean fieldBegins = true;
    private boolean ended;
    private boolean unreadable;

    QuoteWatch(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        ended |= count < 0;
        if (count > 0) {
            see(buffer, offset, offset + count);
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one < 0) {
            ended = true;
        } else {
            see((char) one);
        }
        return one;
    }

    private void see(char[] buffer, int from, int to) {
        int i = from;
        while (i < to) {
            // Nearly all text stands between marks, and of it only the lines matter.
            int mark = i;
            int lines = 0;
            while (mark < to && buffer[mark] != '"') {
                char one = buffer[mark++];
                if (one < ' ' || one == CsvRows.UNREADABLE) {
                    lines += one == '\n' ? 1 : 0;
                    unreadable |= one == 0 || one == CsvRows.UNREADABLE;
                }
            }
            if (mark > i) {
                line += lines;
                fieldBegins = quoted ? fieldBegins : begins(buffer[mark - 1]);
            }
            if (mark < to) {
                see('"');
            }
            i = mark + 1;
        }
    }

    private void see(char one) {
        unreadable |= one == 0 || one == CsvRows.UNREADABLE;
        if (one == '\n') {
            line++;
        }
        if (one == '"' && (quoted || fieldBegins)) {
            // Two marks inside a value close it and open it again, which comes to the same.
            quoted = !quoted;
            opened = quoted ? line : 0;
            fieldBegins = true;
        } else if (!quoted) {
            fieldBegins = begins(one);
        }
    }

    private boolean begins(char before) {
        return before == separator || before == '\n' || before == '\r';
    }

    /** Whether the text so far has a character that stands for what is no text. */
    boolean hasUnreadable() {
        return unreadable;
    }

    /**
     * The line with the quotation mark that the file never closes; 0 when there is none, or the end is not reached yet.
     */
    long neverClosed() {
        return ended && quoted ? opened : 0;
    }
}
